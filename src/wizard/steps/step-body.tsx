import { Suspense, lazy } from 'react';
import { FallBack, NotLoaded } from '../../screen';
import type { StepId } from '../step-table';
import { DataStep } from './data/data-step';
import { NetworkStep } from './network/network-step';
import { TrustStep } from './trust/trust-step';
import { UseStep } from './use/use-step';

/** The last step, and not needed for the first view. */
const ReviewStep = lazy(async () => ({ default: (await import('./review/review-step')).ReviewStep }));

const BODIES: Readonly<Record<StepId, React.ReactNode>> = {
  api: <UseStep />,
  data: <DataStep />,
  network: <NetworkStep />,
  trust: <TrustStep />,
  review: (
    <FallBack to={<NotLoaded />}>
      <Suspense>
        <ReviewStep />
      </Suspense>
    </FallBack>
  ),
};

/** What a step asks. */
export function StepBody({ step }: { step: StepId }) {
  return BODIES[step];
}
