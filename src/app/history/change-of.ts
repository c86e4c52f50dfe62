import { AMENDMENTS, OPTIONS, type RoleSpec } from '../../policy';
import { LEVEL_NAMES, counted } from '../../screen';
import { entriesChange } from './entries-change';
import { shortened } from './shortened';

/** What differs between two states of the form. */
export interface SpecChange {
  /** In a few words, as it stands in the history. */
  readonly name: string;
  /** The field that was typed in; null where the change was no typing. */
  readonly field: string | null;
  /** Whether a row was taken away. */
  readonly removes: boolean;
}

type Compare = (before: RoleSpec, after: RoleSpec) => readonly SpecChange[];

/** How a change of each part of the form is told. Each answers only where its part differs. */
const PARTS: Readonly<Record<keyof RoleSpec, Compare>> = {
  apis: (before, after) => namesChange(before.apis, after.apis),
  calls: (before, after) => namesChange(before.calls, after.calls, ' (calls)'),
  entries: (before, after) => entriesChange(before.entries, after.entries),
  otherAccess: (before, after) => statementsChange(before.otherAccess, after.otherAccess),
  callerAccess: () => [switched('What the code does as the caller')],
  without: ({ without: before = [] }, { without: after = [] }) =>
    namesChange(before, after).map((change) => ({ ...change, name: 'Lists that the job does not need' })),
  level: (_before, { level }) => [
    switched(`Level: ${LEVEL_NAMES[level].toLowerCase().replace('aws', 'AWS')}`),
  ],
  scope: (_before, { scope }) => [switched(`Scope: ${scope}`)],
  amendments: (before, after) =>
    AMENDMENTS.filter(({ id }) => before.amendments[id] !== after.amendments[id]).map(({ id, title }) =>
      switched(`${title}: ${onOff(after.amendments[id], 'back to level')}`),
    ),
  options: (before, after) =>
    OPTIONS.filter(({ id }) => before.options[id] !== after.options[id]).map(({ id, title }) =>
      switched(`${title}: ${onOff(after.options[id] ?? false)}`),
    ),
  vpc: (_before, { vpc }) => [switched(`Private VPC: ${onOff(vpc)}`)],
  account: (before, after) => textsChange('account', ACCOUNT, before.account, after.account),
  role: (before, after) => [
    ...textsChange('role', ROLE, before.role ?? {}, after.role ?? {}),
    ...tagsChange(before.role?.tags ?? [], after.role?.tags ?? []),
    ...(before.role?.attach === after.role?.attach
      ? []
      : [switched(`Attach as ${after.role?.attach ?? 'managed'} policies`)]),
  ],
  foreignBuckets: ({ foreignBuckets: before = [] }, { foreignBuckets: after = [] }) => [
    ...missing(after, before).map((name) => switched(`${shortened(name)}: bucket of another account`)),
    ...missing(before, after).map((name) => switched(`${shortened(name)}: own bucket`)),
  ],
  revision: () => [switched('What was learnt since')],
};

const ACCOUNT = {
  region: 'Region',
  accountId: 'Account id',
  roleName: 'Role name',
  rolePath: 'Role path',
} as const;

const ROLE = {
  description: 'Description',
  permissionsBoundary: 'Permissions boundary',
  maxSessionDuration: 'Maximum session duration',
} as const;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.keys` forgets the names of fields
const PART_NAMES = Object.keys(PARTS) as readonly (keyof RoleSpec)[];

/** What was changed, in words; null where only blank rows came or went. */
export function changeOf(before: RoleSpec, after: RoleSpec): SpecChange | null {
  const [first, ...others] = PART_NAMES.filter(
    // Lists may be long, and are compared in a way of their own.
    (part) => part === 'entries' || JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  ).flatMap((part) => PARTS[part](before, after));
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return { name: `${first.name}, and ${counted(others.length, 'more change')}`, field: null, removes: false };
}

function switched(name: string): SpecChange {
  return { name, field: null, removes: false };
}

function onOff(isOn: boolean | undefined, otherwise = 'off'): string {
  return isOn === undefined ? otherwise : isOn ? 'on' : 'off';
}

function missing<Name>(some: readonly Name[], others: readonly Name[]): readonly Name[] {
  return some.filter((name) => !others.includes(name));
}

function namesChange(before: readonly string[], after: readonly string[], of = ''): readonly SpecChange[] {
  return [
    ...missing(after, before).map((name) => switched(`Added ${name}${of}`)),
    ...missing(before, after).map((name) => switched(`Removed ${name}${of}`)),
  ];
}

type Texts<Name extends string> = Readonly<Partial<Record<Name, string>>>;

function textsChange<Name extends string>(
  root: string,
  labels: Readonly<Record<Name, string>>,
  before: Texts<NoInfer<Name>>,
  after: Texts<NoInfer<Name>>,
): readonly SpecChange[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.keys` forgets the names of fields
  return (Object.keys(labels) as Name[]).flatMap((name) => {
    const text = after[name] ?? '';
    if (text === (before[name] ?? '')) return [];
    const told = text === '' ? `${labels[name]}: removed` : `${labels[name]}: ${shortened(text)}`;
    return [{ name: told, field: `${root}.${name}`, removes: false }];
  });
}

type Tags = NonNullable<NonNullable<RoleSpec['role']>['tags']>;

function tagsChange(before: Tags, after: Tags): readonly SpecChange[] {
  const index = firstDifference(before, after);
  if (index === -1) return [];
  const removes = after.length < before.length;
  const key = (removes ? before : after)[index]?.key ?? '';
  const name = removes ? `Removed tag ${shortened(key)}` : `Tag ${index + 1}: ${shortened(key)}`;
  return [{ name, field: removes ? null : `role.tags.${index}`, removes }];
}

type Statements = RoleSpec['otherAccess'];

function statementsChange(before: Statements, after: Statements): readonly SpecChange[] {
  const index = firstDifference(before, after);
  const removes = after.length < before.length;
  const { actions = [] } = (removes ? before : after)[index] ?? {};
  const [action = ''] = actions;
  const about = action === '' ? `statement ${index + 1}` : shortened(action);
  const verb = removes ? 'Removed' : after.length > before.length ? 'Added' : 'Changed';
  const isTyped = verb === 'Changed';
  return [
    { name: `${verb} other access: ${about}`, field: isTyped ? `otherAccess.${index}` : null, removes },
  ];
}

/** The first place where two lists differ; -1 where they are the same. */
function firstDifference(before: readonly unknown[], after: readonly unknown[]): number {
  const longer = before.length > after.length ? before : after;
  return longer.findIndex((_, index) => JSON.stringify(before[index]) !== JSON.stringify(after[index]));
}
