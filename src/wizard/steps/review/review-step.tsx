import { AmendmentList } from './amendment-list';
import { OthersMustAllow } from './others-must-allow';
import { RoleSummary } from './role-summary';
import { SinceMade } from './since-made';

export function ReviewStep() {
  return (
    <>
      <SinceMade />
      <RoleSummary />
      <OthersMustAllow />
      <AmendmentList />
    </>
  );
}
