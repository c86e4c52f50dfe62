import Box from '@mui/material/Box';
import { useState } from 'react';
import { SELECT } from '../../screen';
import type { Comparing, Earlier } from './comparing';
import { GivenText } from './given-text';
import { KNOWN, specSide, type OtherSide } from './other-side';

/** What has to be pasted first. */
const PASTED = [
  { id: 'policy', label: 'A policy or template that I paste' },
  { id: 'link', label: 'Another link' },
] as const;

interface ChoiceBarProps {
  choice: string;
  comparing: Comparing;
  /** With the other side, where the choice brings it along. */
  onChoice: (choice: string, given: OtherSide | null) => void;
}

/** What to compare with, and where to paste it. */
export function ChoiceBar({ choice, comparing, onChoice }: ChoiceBarProps) {
  // The list of drafts changes while one types; the one that was chosen stays.
  const [kept, setKept] = useState<Earlier | null>(null);
  const { earlier } = comparing;
  const drafts = kept === null || earlier.some(({ id }) => id === kept.id) ? earlier : [kept, ...earlier];
  const pasted = PASTED.find(({ id }) => id === choice);

  function choose(next: string): void {
    const draft = drafts.find((each) => next === valueOf(each));
    if (draft !== undefined) setKept(draft);
    const side = draft === undefined ? null : specSide(draft.spec, 'the earlier draft', `${draft.name}.`);
    if (next !== choice) onChoice(next, side);
  }

  return (
    <>
      <Box
        component="label"
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, typography: 'body2' }}
      >
        Compare this role with
        <Box
          component="select"
          value={choice}
          onChange={(event) => choose(event.target.value)}
          sx={{ ...SELECT, minWidth: 0, maxWidth: '100%' }}
        >
          {[...KNOWN, ...PASTED].map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          {drafts.length > 0 && (
            <optgroup label="An earlier draft">
              {drafts.map((draft) => (
                <option key={draft.id} value={valueOf(draft)}>
                  {draft.name}
                </option>
              ))}
            </optgroup>
          )}
        </Box>
      </Box>
      {pasted !== undefined && (
        <GivenText
          key={pasted.id}
          kind={pasted.id}
          comparing={comparing}
          onSide={(side) => onChoice(choice, side)}
        />
      )}
    </>
  );
}

function valueOf({ id }: Earlier): string {
  return `draft ${id}`;
}
