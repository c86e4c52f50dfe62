import { arnParts, parseRoleArn, readAccountField, type RoleSpec } from '../../policy';
import type { ImportNote } from '../imported';
import type { Named } from './gathered';

type Account = RoleSpec['account'];

/** What the ARN of the execution role says. The first role counts; another one is a note. */
export function readRoles(roles: readonly Named[]): { account: Partial<Account>; notes: ImportNote[] } {
  const [first, ...others] = roles;
  if (first === undefined) return { account: {}, notes: [] };
  const { account, notes } = readRole(first);
  const different = new Map(others.map((other) => [other.value, other]));
  different.delete(first.value);
  const skipped = [...different.values()].map((other): ImportNote => ({
    kind: 'skipped',
    ...other,
    slot: 'account.roleName',
    message: `A second role. This form builds one role at a time: the first, ${first.value}, was read.`,
  }));
  return { account, notes: [...notes, ...skipped] };
}

function readRole(named: Named): { account: Partial<Account>; notes: ImportNote[] } {
  const { value } = named;
  const role = parseRoleArn(value);
  const note = { ...named, slot: 'account.roleName' } as const;
  if (role.ok) {
    const { accountId, roleName, rolePath } = role.value;
    const message = `Account ${accountId}, role ${roleName}, path ${rolePath}.`;
    return { account: { accountId, roleName, rolePath }, notes: [{ ...note, kind: 'read', message }] };
  }
  const arn = arnParts(value);
  const resource = arn?.service === 'iam' && arn.resource.startsWith('role/') ? arn.resource : '';
  const roleName = value.startsWith('arn:') ? (resource.split('/').at(-1) ?? '') : value;
  // Example accounts such as 1234 are common; the rest of such an ARN still says something.
  if (roleName === '' || !readAccountField('roleName', roleName).ok)
    return { account: {}, notes: [{ ...note, kind: 'skipped', message: role.problem.message }] };
  const rolePath = resource.slice('role'.length, resource.length - roleName.length);
  const isPath = rolePath !== '' && readAccountField('rolePath', rolePath).ok;
  const message = value.startsWith('arn:')
    ? `Role ${roleName}. The account in this ARN is not one: it needs 12 digits.`
    : `Role ${roleName}. SageMaker needs its full ARN.`;
  return {
    account: { roleName, ...(isPath ? { rolePath } : {}) },
    notes: [{ ...note, kind: 'read', message }],
  };
}
