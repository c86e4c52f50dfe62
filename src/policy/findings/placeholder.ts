import { neededSlots } from '../apis/apis';
import { placeholderOf } from '../entries';
import { readingsOf } from '../resolve-spec';
import { SLOTS, type SlotId } from '../slots/slots';
import { passesRole } from '../statements/applies';
import { showsPlaceholder } from '../statements/reach';
import { shownText } from '../unknown-parts';
import { isFilledByRegion, waitsForRegion } from './aws-image-region';
import type { Finding } from './finding';
import type { FindingRule, RuleInput } from './rule-input';

/** A copied placeholder grants nothing, so each one left is worth a word. */
export const placeholder: FindingRule = (input) => {
  const { resolved, spec } = input;
  const left = neededSlots(spec).filter(
    (slot) =>
      resolved.scope === 'scoped' && resolved.apis.some((api) => showsPlaceholder(resolved, api, slot)),
  );
  return [
    ...left.map((slot) => leftIn(slot, shownFor(slot, input))),
    ...roleLeft(input),
    ...namedParts(input),
  ];
};

/** The word in capitals that the policy shows. */
function shownFor(slot: SlotId, { resolved: { context } }: RuleInput): string {
  const reading = placeholderOf(slot, context);
  if (reading?.kind === 's3') return shownText(reading.value.location.bucket);
  return reading?.kind === 'image' && reading.value.kind === 'repository'
    ? shownText(reading.value.repository)
    : '';
}

function leftIn(slot: SlotId, stands: string): Finding {
  const { one } = SLOTS[slot];
  return {
    code: 'placeholder',
    severity: 'warning',
    title: `No ${one} yet`,
    message: `The policy holds the placeholder ${stands}. Add one, or mark it as not needed.`,
    field: slot,
    fix: {
      label: 'Not needed',
      apply: (spec) => ({ ...spec, without: [...new Set([...(spec.without ?? []), slot])] }),
    },
  };
}

function roleLeft({ resolved, unknowns }: RuleInput): readonly Finding[] {
  if (!unknowns.some(({ name }) => name === 'this role')) return [];
  const passer = passesRole(resolved) && readingsOf(resolved, 'role').length === 0;
  return [
    {
      code: 'placeholder',
      severity: 'warning',
      title: 'No role name yet',
      message: `The policy ${passer ? 'passes' : 'names'} this role, as the placeholder ROLE-NAME. Enter the account id and the role’s name.`,
      field: resolved.context.accountId === '' ? 'account.accountId' : 'account.roleName',
    },
  ];
}

/** Parts that the user named: `<data bucket>`. Those of empty lists, and what waits for a region, have findings of their own. */
function namedParts(input: RuleInput): readonly Finding[] {
  const left = input.unknowns.filter(({ name, field }) => name !== 'this role' && /\.\d/.test(field));
  const named = waitsForRegion(input) ? left.filter(({ name }) => !isFilledByRegion(name)) : left;
  const [first, ...others] = named;
  if (first === undefined) return [];
  const list = named.map(({ name }) => `<${name}>`).join(', ');
  return [
    {
      code: 'unknown-part',
      severity: 'warning',
      title: others.length === 0 ? 'One name is missing' : `${named.length} names are missing`,
      message: `${list} ${others.length === 0 ? 'is' : 'are'} not known yet: the policy holds ${first.shown}${others.length === 0 ? '' : ' and the like'}, which grants nothing. Exported files ask for it.`,
      field: first.field,
    },
  ];
}
