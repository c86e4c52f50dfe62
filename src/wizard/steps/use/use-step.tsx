import { memo } from 'react';
import { CallsCard } from './calls-card';
import { OperationChoice } from './operation-choice';

export const UseStep = memo(function UseStep() {
  return (
    <>
      <OperationChoice />
      <CallsCard />
    </>
  );
});
