import type { ReactNode } from 'react';
import type { StepId } from '../step-table';
import { DataStep } from './data/data-step';
import { NetworkStep } from './network/network-step';
import { TrustStep } from './trust/trust-step';
import { UseStep } from './use/use-step';

/** The last step shows what others make of the answers: whoever shows the wizard hands it over. */
const BODIES: Readonly<Record<Exclude<StepId, 'review'>, ReactNode>> = {
  api: <UseStep />,
  data: <DataStep />,
  network: <NetworkStep />,
  trust: <TrustStep />,
};

/** What a step asks, or shows. */
export function StepBody({ step, review }: { step: StepId; review: ReactNode }) {
  return step === 'review' ? review : BODIES[step];
}
