import type { Entry, RoleSpec } from '../role-spec';
import { SLOT_IDS, type SlotId } from '../slots/slots';
import type { FindingRule } from './rule-input';

/** The same entry twice grants nothing more; it only hides what is missing. */
export const duplicateEntry: FindingRule = ({ spec, resolved: { results } }) =>
  SLOT_IDS.flatMap((slot) => {
    // What cannot be read has a finding of its own.
    const names = (spec.entries[slot] ?? []).map((entry, index) =>
      results.get(slot)?.[index]?.state === 'invalid' ? '' : nameOf(entry),
    );
    const filled = names.filter((name) => name !== '');
    const spare = filled.length - new Set(filled).size;
    if (spare === 0) return [];
    const second = names.findIndex((name, index) => name !== '' && names.indexOf(name) < index);
    return [
      {
        code: 'duplicate-entry',
        severity: 'info',
        title: 'Named twice',
        message: spare === 1 ? 'Already in the list.' : `${spare} entries are already in the list.`,
        field: `${slot}.${second}`,
        fix: {
          label: spare === 1 ? 'Remove it' : 'Remove them',
          apply: (before) => withoutDuplicates(before, slot),
        },
      },
    ];
  });

function withoutDuplicates(spec: RoleSpec, slot: SlotId): RoleSpec {
  const seen = new Set<string>();
  const entries = (spec.entries[slot] ?? []).filter((entry) => {
    const name = nameOf(entry);
    if (seen.has(name)) return false;
    if (name !== '') seen.add(name);
    return true;
  });
  return { ...spec, entries: { ...spec.entries, [slot]: entries } };
}

/** The same text called a folder and an object is two different things. */
function nameOf({ text, kind = 'auto' }: Entry): string {
  return text.trim() === '' ? '' : `${kind} ${text.trim()}`;
}
