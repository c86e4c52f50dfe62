import { REVISIONS } from '../revision';
import type { RolePolicies } from '../role-policies';
import type { RoleSpec } from '../role-spec';
import { roleArnOf } from '../statements/reach';
import { shownText } from '../unknown-parts';
import { DEFAULT_SESSION, sessionWords } from './session-words';

/** One line about the role itself. */
export interface RoleFact {
  readonly term: string;
  readonly words: string;
  /** Absent where no field shows it. */
  readonly field?: string;
}

/** What the role is, beside what it may do. */
export function roleFacts(spec: RoleSpec, { resolved, permissions }: RolePolicies): readonly RoleFact[] {
  const { apis, calls, roleOptions, context, vpc } = resolved;
  const { description, permissionsBoundary, maxSessionDuration, tags, attach } = roleOptions;
  const made = REVISIONS.find(({ revision }) => revision === spec.revision);
  return [
    { term: 'Role', words: shownText(roleArnOf(resolved)), field: 'account.roleName' },
    ...(description === '' ? [] : [{ term: 'Description', words: description, field: 'role.description' }]),
    { term: 'For', words: listed(apis, 'No operation chosen yet'), field: 'apis' },
    ...(calls.length === 0 ? [] : [{ term: 'Calls from inside', words: calls.join(', '), field: 'calls' }]),
    { term: 'Region', words: context.region || 'Any', field: 'account.region' },
    { term: 'Network', words: vpc ? 'In your VPC' : 'No VPC', field: 'vpc' },
    { term: 'Boundary', words: permissionsBoundary ?? 'None', field: 'role.permissionsBoundary' },
    {
      term: 'Session',
      words:
        maxSessionDuration === null
          ? `${sessionWords(DEFAULT_SESSION)}, IAM’s default`
          : `Up to ${sessionWords(maxSessionDuration)}`,
      field: 'role.maxSessionDuration',
    },
    {
      term: 'Tags',
      words: listed(
        tags.map(({ key, value }) => `${key} = ${value}`),
        'None',
      ),
      field: 'role.tags',
    },
    {
      term: 'Attached as',
      words: `${permissions.length === 1 ? '1' : permissions.length} ${attach === 'inline' ? 'inline' : 'managed'} ${permissions.length === 1 ? 'policy' : 'policies'}`,
      field: 'account.roleName',
    },
    ...(made === undefined ? [] : [{ term: 'Catalogue', words: `Of ${made.date}: ${made.what}` }]),
  ];
}

function listed(names: readonly string[], none: string): string {
  return names.length === 0 ? none : names.join(', ');
}
