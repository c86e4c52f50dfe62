import type { RolePolicies } from '../../policy';
import type { StepId } from '../step-table';
import { ApiStep } from './api-step';
import { DataStep } from './data-step';
import { NetworkStep } from './network-step';
import { ReviewStep } from './review-step';
import { TrustStep } from './trust-step';

interface StepBodyProps {
  step: StepId;
  policies: RolePolicies;
}

const BODIES: Readonly<Record<StepId, (props: StepBodyProps) => React.ReactNode>> = {
  api: () => <ApiStep />,
  data: () => <DataStep />,
  network: () => <NetworkStep />,
  trust: () => <TrustStep />,
  review: ({ policies }) => <ReviewStep policies={policies} />,
};

/** What a step asks. */
export function StepBody(props: StepBodyProps) {
  return BODIES[props.step](props);
}
