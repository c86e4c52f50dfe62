import { SCOPED_SLOTS, type ScopedSlot } from '../role-spec';
import { slotsOf } from '../slots';
import { passesRole } from '../statements/needed';
import { isShown } from '../statements/reach';
import type { Finding } from './finding';
import type { FindingRule, Reviewed } from './rule';

const NAMES: Record<ScopedSlot, { what: string; stands: string }> = {
  's3.inputs': { what: 'input', stands: 'INPUT-BUCKET' },
  's3.outputs': { what: 'output', stands: 'OUTPUT-BUCKET' },
  's3.models': { what: 'model', stands: 'MODEL-BUCKET' },
  images: { what: 'image', stands: 'REPOSITORY' },
};

/** A copied placeholder grants nothing, so each one left is worth a word. */
export const placeholder: FindingRule = (reviewed) => {
  const { resolved } = reviewed;
  const held: Record<ScopedSlot, readonly unknown[]> = {
    's3.inputs': resolved.s3.inputs,
    's3.outputs': resolved.s3.outputs,
    's3.models': resolved.s3.models,
    images: resolved.images,
  };
  const used = slotsOf(resolved.apis);
  const scoped = resolved.scope === 'scoped';
  const left = SCOPED_SLOTS.filter(
    (slot) => scoped && used.includes(slot) && held[slot].length === 0 && isShown(resolved, slot),
  );
  return [...left.map((slot) => leftIn(slot)), ...roleLeft(reviewed)];
};

function leftIn(slot: ScopedSlot): Finding {
  const { what, stands } = NAMES[slot];
  return {
    code: 'placeholder',
    severity: 'warning',
    title: `No ${what} yet`,
    message: `${stands} stands for it and grants nothing. Name the ${what}, or leave it out if there is none.`,
    field: slot,
    fix: {
      label: 'Leave it out',
      apply: (spec) => ({ ...spec, without: [...new Set([...(spec.without ?? []), slot])] }),
    },
  };
}

function roleLeft({ resolved }: Reviewed): readonly Finding[] {
  if (!passesRole(resolved) || !resolved.amendments.has('pass-role-itself') || resolved.role !== null)
    return [];
  return [
    {
      code: 'placeholder',
      severity: 'warning',
      title: 'No role name yet',
      message:
        'ROLE-NAME stands for this role, which the notebook passes on. Type the account id and the role’s name.',
      field: resolved.context.accountId === '' ? 'account.accountId' : 'account.roleName',
    },
  ];
}
