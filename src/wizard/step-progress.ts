import { OPTION_IDS, neededSlots, slotOfField, slotsOf, type RolePolicies, type SlotId } from '../policy';
import { stepOfField, type StepId } from './step-table';

/** `done`: filled, with nothing wrong. `wrong`: holds something that cannot be read. */
export type Progress = 'open' | 'done' | 'wrong';

/** How far each step is. Review is never done: it is there to be read. */
export function stepProgress(policies: RolePolicies): Readonly<Record<StepId, Progress>> {
  const { resolved } = policies;
  const wrong = wrongSteps(policies);
  const progress = (step: StepId, isFilled: boolean): Progress => {
    if (wrong.has(step)) return 'wrong';
    return isFilled ? 'done' : 'open';
  };
  return {
    api: progress('api', resolved.apis.length > 0),
    data: progress('data', hasItsData(policies)),
    network: progress('network', resolved.vpc || hasEntriesIn('network', policies)),
    trust: progress('trust', isPlaceKnown(policies)),
    review: 'open',
  };
}

/** Every list that a placeholder stands for is filled or not needed; where there is none, anything is filled. */
function hasItsData(policies: RolePolicies): boolean {
  const { apis, options, without, otherAccess } = policies.resolved;
  const needed = neededSlots({
    apis: [...apis],
    options: Object.fromEntries(OPTION_IDS.map((id) => [id, options.has(id)])),
  });
  if (needed.length > 0) return needed.every((slot) => without.includes(slot) || hasEntries(slot, policies));
  return otherAccess.length > 0 || hasEntriesIn('data', policies);
}

function isPlaceKnown({ resolved: { context, roleName, rolePath } }: RolePolicies): boolean {
  return context.region !== '' || context.accountId !== '' || roleName !== null || rolePath !== '/';
}

function hasEntriesIn(step: StepId, policies: RolePolicies): boolean {
  return slotsOf(policies.resolved.apis).some(
    (slot) => stepOfField(slot) === step && hasEntries(slot, policies),
  );
}

function hasEntries(slot: SlotId, { resolved }: RolePolicies): boolean {
  return (resolved.results.get(slot) ?? []).some(({ state }) => state !== 'empty');
}

/** Steps with something that cannot be read; what no chosen operation uses is not shown, and hurts nobody. */
function wrongSteps({ resolved, findings }: RolePolicies): ReadonlySet<StepId> {
  const lists = slotsOf(resolved.apis).filter((slot) =>
    resolved.results.get(slot)?.some(({ state }) => state === 'invalid'),
  );
  const fields = findings.flatMap(({ severity, field }) =>
    severity === 'error' && field !== undefined && slotOfField(field) === null ? [field] : [],
  );
  return new Set([...lists, ...fields].map((field) => stepOfField(field)));
}
