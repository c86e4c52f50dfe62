import { SLOTS } from '../../policy';
import { counted } from '../../screen';
import type { ShareSummary } from '../../share';

/** What the lists of a role hold, such as `2 inputs, 1 image`. */
export function listsLine({ counts, ownStatements }: ShareSummary): string {
  const lists = counts.map(({ slot, count }) => counted(count, SLOTS[slot].one, SLOTS[slot].many));
  const own = ownStatements === 0 ? [] : [counted(ownStatements, 'own statement')];
  const parts = [...lists, ...own];
  return parts.length === 0 ? 'no addresses' : parts.join(', ');
}

/** A role in one line, to tell it from another. */
export function contentLine(summary: ShareSummary): string {
  const apis = summary.apis.length === 0 ? 'No operation chosen' : summary.apis.join(', ');
  const role = summary.roleName === '' ? [] : [`role ${summary.roleName}`];
  return [apis, listsLine(summary), ...role].join(' · ');
}
