import Box from '@mui/material/Box';
import { useId } from 'react';
import type { OtherCondition } from '../../policy';
import { INPUT } from '../../screen';
import { HintLine, type Hint } from '../fields/hint-line';
import { RemoveButton } from '../fields/remove-button';
import { useProblem } from '../form/built';
import { NARROW } from '../layout';
import type { Suggestion } from './best-first';
import { SuggestField } from './suggest-field';

/** The button takes the place that is left. */
const LAYOUT = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) 32px',
  gridTemplateAreas: '"key operator ." "values values values"',
  gap: 1,
  [NARROW]: {
    gridTemplateColumns: 'minmax(0, 1fr) 32px',
    gridTemplateAreas: '"key key" "operator operator" "values ."',
  },
} as const;

interface ConditionRowProps {
  field: string;
  label: string;
  condition: OtherCondition;
  keys: readonly Suggestion[];
  operators: readonly string[];
  hint: Hint | null;
  onCondition: (condition: OtherCondition) => void;
  onRemove: () => void;
}

/** One condition: a key, how it is compared, and with what. */
export function ConditionRow({ field, label, condition, hint, onCondition, ...props }: ConditionRowProps) {
  const statusId = useId();
  const problem = useProblem(field);
  const shown: Hint | null = problem === null ? hint : { tone: 'wrong', text: problem };
  const { operator, key, values } = condition;
  const common = { isWrong: shown?.tone === 'wrong', describedBy: statusId };

  return (
    <Box component="li" data-row={field} sx={{ pb: 0.75 }}>
      <Box sx={LAYOUT}>
        <Box sx={{ gridArea: 'key', minWidth: 0 }}>
          <SuggestField
            {...common}
            field={field}
            label={`${label}: key`}
            value={key}
            onChange={(next) => onCondition({ ...condition, key: next })}
            suggestions={props.keys}
            placeholder="aws:ResourceTag/team"
          />
        </Box>
        <Box sx={{ gridArea: 'operator', minWidth: 0 }}>
          <SuggestField
            {...common}
            field={`${field}.operator`}
            label={`${label}: operator`}
            value={operator}
            onChange={(next) => onCondition({ ...condition, operator: next })}
            suggestions={props.operators.map((name) => ({ value: name, words: '' }))}
            placeholder="StringEquals"
          />
        </Box>
        <Box
          component="textarea"
          rows={Math.min(6, Math.max(1, values.length))}
          dir="ltr"
          aria-label={`${label}: values, one per line`}
          aria-invalid={common.isWrong}
          aria-describedby={statusId}
          placeholder="data-science"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={values.join('\n')}
          onChange={(event: { target: { value: string } }) =>
            onCondition({ ...condition, values: event.target.value.split('\n') })
          }
          sx={{ ...INPUT, resize: 'vertical', gridArea: 'values' }}
        />
        <RemoveButton label={`Remove ${label}`} onClick={props.onRemove} />
      </Box>
      <HintLine id={statusId} hint={shown} />
    </Box>
  );
}
