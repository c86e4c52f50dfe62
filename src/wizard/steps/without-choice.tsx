import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useFormContext, useWatch } from 'react-hook-form';
import { SCOPED_SLOTS, type RoleSpec, type ScopedSlot } from '../../policy';
import { countEntries } from '../spec-lists';

/** Under an empty list: that it stays empty, so that no placeholder is shown for it. */
export function WithoutChoice({ slot }: { slot: ScopedSlot }) {
  const { control, setValue } = useFormContext<RoleSpec>();
  const without = useWatch({ control, name: 'without' }) ?? [];
  const isEmpty = useWatch({ control, compute: (spec: RoleSpec) => countEntries(spec, slot) === 0 });
  if (!isEmpty) return null;

  return (
    <FormControlLabel
      control={<Checkbox size="small" sx={{ p: 0.75 }} />}
      label="The role does without this"
      checked={without.includes(slot)}
      onChange={(_event, isWithout) =>
        setValue(
          'without',
          SCOPED_SLOTS.filter((other) => (other === slot ? isWithout : without.includes(other))),
        )
      }
      sx={{ ml: -0.75, color: 'text.secondary' }}
      slotProps={{ typography: { variant: 'body2' } }}
    />
  );
}
