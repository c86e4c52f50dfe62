import type { RoleSpec } from '../../policy';
import { LEVEL_NAMES, counted } from '../../screen';
import { entriesOnlyIn, summaryOf } from '../../share';
import { contentLine } from './content-line';
import { madeOn } from './made-under';

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

/** How a link differs from a draft, whatever both hold, a line each; nothing where they say the same. */
export function allDifferences(link: RoleSpec, draft: RoleSpec): readonly string[] {
  const [is, was] = [fieldsOf(link), fieldsOf(draft)];
  return [
    ...is.flatMap(({ name, value }, index) => {
      const mine = was[index]?.value ?? '';
      return value === mine ? [] : [`${name}: ${value || 'none'}; in your draft ${mine || 'none'}`];
    }),
    onlyLine('Only in the link', entriesOnlyIn(link, draft)),
    onlyLine('Only in your draft', entriesOnlyIn(draft, link)),
  ].filter((line) => line !== '');
}

/** What is compared by name, as people read it. */
function fieldsOf(spec: RoleSpec): readonly { name: string; value: string }[] {
  const { account, level, scope, apis, vpc, role } = spec;
  const { roleName, options } = summaryOf(spec);
  return [
    { name: 'Operations', value: apis.join(', ') },
    { name: 'Level', value: level === 'guide' ? `${LEVEL_NAMES.guide}, ${scope}` : LEVEL_NAMES[level] },
    { name: 'Region', value: account.region.trim() },
    { name: 'Account', value: account.accountId.trim() },
    { name: 'Role', value: roleName },
    { name: 'VPC', value: vpc ? 'yes' : 'no' },
    { name: 'Boundary', value: role?.permissionsBoundary?.trim() ?? '' },
    { name: 'Options of the role', value: options.length === 0 ? '' : options.join(', ') },
    { name: 'Switched by hand', value: Object.keys(spec.amendments).toSorted().join(', ') },
    { name: 'Catalogue', value: madeOn(spec) ?? 'today’s' },
  ];
}

function onlyLine(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return '';
  const more = entries.length - MOST_NAMED;
  const named = entries.slice(0, MOST_NAMED).join(', ');
  return `${title}: ${named}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`;
}
