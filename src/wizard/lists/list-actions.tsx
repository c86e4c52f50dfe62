import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { memo } from 'react';
import { useFormContext } from 'react-hook-form';
import { withList, type RoleSpec, type SlotId } from '../../policy';
import { counted } from '../../screen';
import { useWizardTools } from '../form/wizard-tools';

/** Fewer rows than this are removed one by one. */
const MANY = 5;

interface ListActionsProps {
  slot: SlotId;
  label: string;
  addLabel: string;
  count: number;
  onAdd: () => void;
  /** With nothing pasted yet. */
  onPaste: (text: string) => void;
  /** The first row is all that is left. */
  onCleared: (row: number) => void;
}

/** Under a list: what one can do with the whole of it. */
export const ListActions = memo(function ListActions(props: ListActionsProps) {
  const { slot, label, addLabel, count, onAdd, onPaste, onCleared } = props;
  const { getValues } = useFormContext<RoleSpec>();
  const { onSpec } = useWizardTools();

  function removeAll(): void {
    onSpec(withList(getValues(), slot, []), `Removed ${counted(count, 'entry', 'entries')} from ${label}.`);
    onCleared(0);
  }

  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5, ml: -1, '& button': { fontWeight: 700 } }}
    >
      <Button size="small" onClick={onAdd}>
        + {addLabel}
      </Button>
      <Button size="small" onClick={() => onPaste('')} aria-label={`Paste many: ${label}`}>
        Paste many
      </Button>
      {count >= MANY && (
        <Button size="small" color="inherit" onClick={removeAll} aria-label={`Remove all: ${label}`}>
          Remove all
        </Button>
      )}
    </Box>
  );
});
