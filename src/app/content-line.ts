import type { ShareSummary } from '../share';
import { SLOT_WORDS } from './slot-words';
import { counted } from '../screen';

/** What the lists of a role hold, such as `2 inputs, 1 image`. */
export function listsLine({ counts }: ShareSummary): string {
  const parts = counts.map(({ slot, count }) => counted(count, ...SLOT_WORDS[slot]));
  return parts.length === 0 ? 'no addresses' : parts.join(', ');
}

/** A role in one line, to tell it from another. */
export function contentLine(summary: ShareSummary): string {
  const apis = summary.apis.length === 0 ? 'No API chosen' : summary.apis.join(', ');
  const role = summary.roleName === '' ? [] : [`role ${summary.roleName}`];
  return [apis, listsLine(summary), ...role].join(' · ');
}
