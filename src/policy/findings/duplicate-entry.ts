import { LIST_SLOTS, type ListSlot } from '../catalogue/api-facts';
import type { RoleSpec } from '../role-spec';
import { keepInSlot, textsOf } from '../slots';
import type { FindingRule } from './rule';

/** The same entry twice grants nothing more; it only hides what is missing. */
export const duplicateEntry: FindingRule = ({ spec }) =>
  LIST_SLOTS.flatMap((slot) => {
    const texts = textsOf(spec, slot).map((text) => text.trim());
    const filled = texts.filter((text) => text !== '');
    const spare = filled.length - new Set(filled).size;
    if (spare === 0) return [];
    const second = texts.findIndex((text, index) => text !== '' && texts.indexOf(text) < index);
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
  return keepInSlot(spec, slot, (text) => {
    const key = text.trim();
    if (key === '') return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
