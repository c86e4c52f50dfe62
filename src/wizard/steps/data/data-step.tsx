import { memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { SLOTS, slotsOf, type RoleSpec } from '../../../policy';
import { EmptyStep } from '../empty-step';
import { OtherAccessCard } from './other-access-card';
import { SlotCards } from './slot-cards';

export const DataStep = memo(function DataStep() {
  const { control } = useFormContext<RoleSpec>();
  const apis = useWatch({ control, name: 'apis' });
  const slots = slotsOf(apis).filter((slot) => SLOTS[slot].step === 'data');

  return (
    <>
      {apis.length === 0 ? <EmptyStep /> : <SlotCards slots={slots} apis={apis} />}
      <OtherAccessCard />
    </>
  );
});
