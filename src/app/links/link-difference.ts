import type { RoleSpec } from '../../policy';
import { counted } from '../../screen';
import { entriesOnlyIn, summaryOf } from '../../share';
import { contentLine } from './content-line';

/** How many of the entries that only one side holds are named. */
const MOST_NAMED = 3;

/** How a link differs from a draft, in full sentences, where both are summed up alike; nothing where they are not. */
export function linkDifference(link: RoleSpec, draft: RoleSpec): readonly string[] {
  if (contentLine(summaryOf(link)) !== contentLine(summaryOf(draft))) return [];
  const lines = [
    onlyLine('Only in the link', entriesOnlyIn(link, draft)),
    onlyLine('Only in your draft', entriesOnlyIn(draft, link)),
  ].filter((line) => line !== '');
  return lines.length > 0
    ? lines
    : ['They hold the same addresses, and differ in settings, such as the level or the region.'];
}

function onlyLine(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return '';
  const more = entries.length - MOST_NAMED;
  const named = entries.slice(0, MOST_NAMED).join(', ');
  return `${title}: ${named}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`;
}
