import { SCOPED_SLOTS, addressContext, readAccountField, readEntry, slotsOf, type RoleSpec } from '../policy';
import { countEntries, entriesOf } from './spec-lists';
import { stepOfField, type StepId } from './step-table';

/** `done`: filled, with nothing wrong. `wrong`: holds something that cannot be read. */
export type Progress = 'open' | 'done' | 'wrong';

/** How far each step is. Review is never done: it is there to be read. */
export function stepProgress(spec: RoleSpec): Readonly<Record<StepId, Progress>> {
  const wrong = wrongSteps(spec);
  const progress = (step: StepId, isFilled: boolean): Progress => {
    if (wrong.has(step)) return 'wrong';
    return isFilled ? 'done' : 'open';
  };
  return {
    api: progress('api', spec.apis.length > 0),
    data: progress('data', hasItsData(spec)),
    network: progress('network', hasNetworkOrKeys(spec)),
    trust: progress(
      'trust',
      Object.values(spec.account).some((text) => text.trim() !== ''),
    ),
    review: 'open',
  };
}

function hasItsData(spec: RoleSpec): boolean {
  const used = slotsOf(spec.apis);
  const without = spec.without ?? [];
  return (
    used.length > 0 &&
    SCOPED_SLOTS.filter((slot) => used.includes(slot)).every(
      (slot) => without.includes(slot) || countEntries(spec, slot) > 0,
    )
  );
}

function hasNetworkOrKeys(spec: RoleSpec): boolean {
  const keys = slotsOf(spec.apis).filter((slot) => stepOfField(slot) === 'network');
  return spec.vpc || spec.notebook.calls.length > 0 || keys.some((slot) => countEntries(spec, slot) > 0);
}

function wrongSteps(spec: RoleSpec): ReadonlySet<StepId> {
  const context = addressContext(spec);
  const wrongSlots = slotsOf(spec.apis).filter((slot) =>
    entriesOf(spec, slot).some((entry) => readEntry(slot, entry, context).state === 'invalid'),
  );
  const wrongFields = (['region', 'accountId', 'roleName', 'rolePath'] as const)
    .filter((name) => !readAccountField(name, spec.account[name]).ok)
    .map((name) => `account.${name}`);
  return new Set([...wrongSlots, ...wrongFields].map((field) => stepOfField(field)));
}
