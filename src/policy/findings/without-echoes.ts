import { slotOfField } from '../slots/slots';
import type { Finding } from './finding';

/** Said of a field whose text cannot be read. Nothing else is said of it then. */
const CANNOT_BE_READ: ReadonlySet<string> = new Set(['unreadable-entry', 'mixed-partitions']);

/**
 * One fault is one finding. Left out is what only follows from another finding: that a list has no entry when its entry
 * cannot be read, that a value is missing when it is wrong, and all that is said of entries that nothing takes.
 */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const unused = fieldsOf(findings, ({ code }) => code === 'unused-entries');
  const unreadable = fieldsOf(findings, ({ code }) => CANNOT_BE_READ.has(code));
  const lists = new Set([...unreadable].map((field) => slotOfField(field)));
  return findings.filter(({ code, field }) => {
    if (field === undefined || code === 'unused-entries') return true;
    const slot = slotOfField(field);
    if (slot !== null && unused.has(slot)) return false;
    if (CANNOT_BE_READ.has(code)) return true;
    return !unreadable.has(field) && !(field === slot && lists.has(slot));
  });
}

function fieldsOf(findings: readonly Finding[], isMeant: (finding: Finding) => boolean): ReadonlySet<string> {
  return new Set(findings.filter(isMeant).flatMap(({ field }) => field ?? []));
}
