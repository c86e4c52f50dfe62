import type { RoleSpec } from '../policy';
import { ownTexts } from './own-texts';
import { sharedEntries } from './shared-entries';

/**
 * The spec without the fields that say whose role it is: account id, role name and role path, and the
 * permissions boundary, which lies in the role's own account.
 *
 * The region stays, since policies depend on it. Entries and the user’s own statements stay as they are: account ids
 * inside image URIs, ARNs and bucket names are part of what the role may reach, and without them it would be another
 * role. `identityLeft` names them.
 */
export function withoutIdentity(spec: RoleSpec): RoleSpec {
  const account = { ...spec.account, accountId: '', roleName: '', rolePath: '' };
  if (spec.role?.permissionsBoundary === undefined) return { ...spec, account };
  const { permissionsBoundary: _left, ...role } = spec.role;
  return { ...spec, account, role };
}

/** A text that names accounts. */
export interface IdentityLeft {
  /** The path of its field, such as `images.0` or `otherAccess.0.resources.1`. */
  readonly field: string;
  /** Each once, in the order of the text. */
  readonly accountIds: readonly string[];
}

/** Twelve digits between anything but digits. https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html */
const ACCOUNT_ID = /(?<!\d)\d{12}(?!\d)/g;

/** Ids of keys may end in twelve digits by chance. */
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * The texts that hold account ids, which `withoutIdentity` leaves in a link. Rather one too many: twelve
 * digits in a key of S3 may be a time, and the account of one of AWS’s own images is no secret.
 */
export function identityLeft(spec: RoleSpec): readonly IdentityLeft[] {
  const texts = [...sharedEntries(spec), ...ownTexts(spec), ...roleTexts(spec), ...bucketTexts(spec)];
  return texts.flatMap(({ field, text }) => {
    const found = text.replace(UUID, '').match(ACCOUNT_ID);
    return found === null ? [] : [{ field, accountIds: [...new Set(found)] }];
  });
}

interface FieldText {
  readonly field: string;
  readonly text: string;
}

function roleTexts({ role = {} }: RoleSpec): readonly FieldText[] {
  const { description = '', tags = [], permissionsBoundary = '' } = role;
  return [
    { field: 'role.description', text: description },
    { field: 'role.permissionsBoundary', text: permissionsBoundary },
    ...tags.map(({ key, value }, index) => ({ field: `role.tags.${index}`, text: `${key} ${value}` })),
  ];
}

function bucketTexts({ foreignBuckets = [] }: RoleSpec): readonly FieldText[] {
  return foreignBuckets.map((text, index) => ({ field: `foreignBuckets.${index}`, text }));
}
