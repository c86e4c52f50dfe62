import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { SLOTS, SLOT_IDS, neededSlots, textsOf, type RoleSpec, type SlotId } from '../../../policy';

/** Under an empty list that is needed: how to name what is not known yet, and that it may stay empty for good. */
export function EmptyNote({ slot }: { slot: SlotId }) {
  const { control, getValues, setValue } = useFormContext<RoleSpec>();
  const { isEmpty, isNeeded, isWithout } = useWatch({
    control,
    compute: (spec: RoleSpec) => ({
      isEmpty: textsOf(spec, slot).every((text) => text.trim() === ''),
      isNeeded: neededSlots(spec).includes(slot),
      isWithout: spec.without?.includes(slot) ?? false,
    }),
  });
  if (!isEmpty || !isNeeded) return null;

  function choose(isChosen: boolean): void {
    const { without = [] } = getValues();
    setValue(
      'without',
      SLOT_IDS.filter((other) => (other === slot ? isChosen : without.includes(other))),
    );
  }

  return (
    <>
      {!isWithout && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          Not known yet? Leave a part open
          {SLOTS[slot].kind === 's3' ? ': s3://<data bucket>/train/' : ' as <name>'}.
        </Typography>
      )}
      <FormControlLabel
        control={<Checkbox size="small" sx={{ p: 0.75 }} />}
        label="My job has none of these"
        checked={isWithout}
        onChange={(_event, isChosen) => choose(isChosen)}
        sx={{ ml: -0.75, color: 'text.secondary' }}
        slotProps={{ typography: { variant: 'body2' } }}
      />
    </>
  );
}
