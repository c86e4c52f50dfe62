import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { OtherCondition } from '../../policy';
import { checkCondition, keysForAll, namedKey, operatorsFor } from './check-condition';
import { ConditionRow } from './condition-row';
import { typedActions, type Known } from './known-actions';
import { useFocusField } from './use-focus-field';

interface ConditionRowsProps {
  /** The list’s path, such as `otherAccess.0.conditions`. */
  field: string;
  /** Of the statement: “Statement 1”. */
  label: string;
  conditions: readonly OtherCondition[];
  onConditions: (conditions: OtherCondition[]) => void;
  actions: readonly string[];
  known: Known;
}

/** When a statement holds: all of its conditions must. */
export function ConditionRows({
  field,
  label,
  conditions,
  onConditions,
  actions,
  known,
}: ConditionRowsProps) {
  const { root, focusField } = useFocusField();
  const { typed } = typedActions(actions, known);
  const keys = keysForAll(typed).map(({ name, description }) => ({ value: name, words: description }));

  function add(): void {
    onConditions([...conditions, { operator: '', key: '', values: [] }]);
    focusField(`${field}.${conditions.length}`);
  }
  function remove(index: number): void {
    onConditions(conditions.toSpliced(index, 1));
    focusField(conditions.length > 1 ? `${field}.${Math.min(index, conditions.length - 2)}` : `${field}.add`);
  }

  return (
    <Box ref={root} role="group" aria-label="Conditions">
      {conditions.length > 0 && (
        <Typography variant="h4" component="p" sx={{ mb: 0.5 }}>
          Conditions
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {conditions.map((condition, index) => {
          const number = index + 1;
          return (
            <ConditionRow
              // Rows have no identity of their own but their place.
              key={number}
              field={`${field}.${index}`}
              label={`${label}: condition ${number}`}
              condition={condition}
              keys={keys}
              operators={operatorsFor(namedKey(condition.key, typed))}
              hint={checkCondition(condition, actions, known)}
              onCondition={(next) => onConditions(conditions.with(index, next))}
              onRemove={() => remove(index)}
            />
          );
        })}
      </Box>
      <Button size="small" data-field={`${field}.add`} onClick={add} sx={{ ml: -1, fontWeight: 700 }}>
        + Add condition
      </Button>
    </Box>
  );
}
