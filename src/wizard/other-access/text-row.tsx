import Box from '@mui/material/Box';
import { useId } from 'react';
import { HintLine, type Hint } from '../fields/hint-line';
import { RemoveButton } from '../fields/remove-button';
import { useProblem } from '../form/built';
import type { Suggestion } from './best-first';
import { SuggestField } from './suggest-field';

interface TextRowProps {
  field: string;
  label: string;
  placeholder: string;
  text: string;
  suggestions: readonly Suggestion[];
  hint: Hint | null;
  onText: (text: string) => void;
  /** With where the focus goes: to the row that comes up, or to the one before. */
  onRemove: (focused: 0 | -1) => void;
  onEnter: () => void;
  onLines: (text: string) => boolean;
}

/** One text: with suggestions while it is typed, and under it what is to be said of it. */
export function TextRow({ field, label, text, hint, suggestions, onText, onRemove, ...props }: TextRowProps) {
  const statusId = useId();
  const problem = useProblem(field);
  const shown: Hint | null = problem === null ? hint : { tone: 'wrong', text: problem };

  return (
    <Box component="li" data-row={field} sx={{ pb: 0.75 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 32px', columnGap: 1 }}>
        <SuggestField
          {...props}
          field={field}
          label={label}
          value={text}
          onChange={onText}
          suggestions={suggestions}
          isWrong={shown?.tone === 'wrong'}
          describedBy={statusId}
          onBack={() => onRemove(-1)}
        />
        <RemoveButton label={`Remove ${label}`} onClick={() => onRemove(0)} />
      </Box>
      <HintLine id={statusId} hint={shown} />
    </Box>
  );
}
