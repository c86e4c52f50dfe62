import { LIST_SLOTS, type ListSlot } from '../catalogue/api-facts';
import type { RoleSpec, S3Entry } from '../role-spec';
import { entriesOf, keepInSlot } from '../slots';
import type { FindingRule } from './rule';

/** The same entry twice grants nothing more; it only hides what is missing. */
export const duplicateEntry: FindingRule = ({ spec }) =>
  LIST_SLOTS.flatMap((slot) => {
    const names = entriesOf(spec, slot).map(nameOf);
    const filled = names.filter((name) => name !== '');
    const spare = filled.length - new Set(filled).size;
    if (spare === 0) return [];
    const second = names.findIndex((name, index) => name !== '' && names.indexOf(name) < index);
    return [
      {
        code: 'duplicate-entry',
        severity: 'info',
        title: 'Named twice',
        message:
          spare === 1
            ? 'This entry stands in the list already.'
            : `${spare} entries stand in the list already.`,
        field: `${slot}.${second}`,
        fix: {
          label: spare === 1 ? 'Remove it' : 'Remove them',
          apply: (before) => withoutDuplicates(before, slot),
        },
      },
    ];
  });

function withoutDuplicates(spec: RoleSpec, slot: ListSlot): RoleSpec {
  const seen = new Set<string>();
  return keepInSlot(spec, slot, (entry) => {
    const name = nameOf(entry);
    if (seen.has(name)) return false;
    if (name !== '') seen.add(name);
    return true;
  });
}

/** The same text called a folder and an object is two different things. */
function nameOf({ text, kind }: S3Entry): string {
  return text.trim() === '' ? '' : `${kind} ${text.trim()}`;
}
