import { memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { SCOPED_SLOTS, slotsOf, type RoleSpec } from '../../policy';
import { stepOfField } from '../step-table';
import { EmptyStep } from './empty-step';
import { SlotCard } from './slot-card';
import { WithoutChoice } from './without-choice';

export const DataStep = memo(function DataStep() {
  const { control } = useFormContext<RoleSpec>();
  const apis = useWatch({ control, name: 'apis' });
  const slots = slotsOf(apis).filter((slot) => stepOfField(slot) === 'data');
  if (slots.length === 0) return <EmptyStep />;

  return slots.map((slot) => {
    const scoped = SCOPED_SLOTS.find((other) => other === slot);
    return (
      <SlotCard key={slot} slot={slot} apis={apis}>
        {scoped !== undefined && <WithoutChoice slot={scoped} />}
      </SlotCard>
    );
  });
});
