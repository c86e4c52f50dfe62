import { STEPS, type StepId } from '../wizard';

/** The step of that name, if there is one. */
export function readStepId(name: unknown): StepId | null {
  return STEPS.find(({ id }) => id === name)?.id ?? null;
}
