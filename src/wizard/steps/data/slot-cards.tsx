import Stack from '@mui/material/Stack';
import { useFormContext, useWatch } from 'react-hook-form';
import { textsOf, type ApiName, type RoleSpec, type SlotId } from '../../../policy';
import { Fold } from '../../fields/fold';
import { PlaceOfferLater } from '../../fields/place-offer-later';
import { isRareSlot } from './captions';
import { EmptyNote } from './empty-note';
import { SlotCard } from './slot-card';

interface SlotCardsProps {
  slots: readonly SlotId[];
  apis: readonly ApiName[];
}

/** Lists that the chosen operations use; those that hardly anybody needs are folded away. */
export function SlotCards({ slots, apis }: SlotCardsProps) {
  const { control } = useFormContext<RoleSpec>();
  const rare = slots.filter((slot) => isRareSlot(slot, apis));
  const isRareUsed = useWatch({
    control,
    compute: (spec: RoleSpec) => rare.some((slot) => textsOf(spec, slot).some((text) => text.trim() !== '')),
  });
  const card = (slot: SlotId) => (
    <SlotCard key={slot} slot={slot} apis={apis}>
      <EmptyNote slot={slot} />
      <PlaceOfferLater slot={slot} among={slots} />
    </SlotCard>
  );

  return (
    <>
      {slots.filter((slot) => !rare.includes(slot)).map(card)}
      {rare.length > 0 && (
        <Fold title="More lists" count={`${rare.length}`} isWanted={isRareUsed}>
          <Stack spacing={2}>{rare.map(card)}</Stack>
        </Fold>
      )}
    </>
  );
}
