import { keyArn } from '../addresses/kms-key';
import type { PolicyDocument } from '../document';
import { groupBy } from '../group-by';
import type { ResolvedSpec } from '../resolve-spec';
import { mirrored } from './mirrored';
import type { NeededPolicy } from './needed-policy';
import { NEEDED_SOURCES } from './needed-sources';

/** For each key that the role uses, what the key’s own policy must say. */
export function keyPolicies(
  { kms, context }: ResolvedSpec,
  permissions: readonly PolicyDocument[],
  role: string,
): readonly NeededPolicy[] {
  const keys = [...kms.inputs, ...kms.outputs, ...kms.volumes].map(({ value }) => value);
  return [...groupBy(keys, (key) => keyArn(key))].flatMap(([arn, [key]], index) => {
    const Statement = mirrored(permissions, (resource) => resource === arn, role, 'star');
    if (key === undefined || Statement.length === 0) return [];
    const isForeign = context.accountId !== '' && key.account !== context.accountId;
    return [
      {
        kind: 'key',
        subject: arn,
        fileName: `key-policy-${index + 1}.json`,
        isCertain: isForeign,
        reason: isForeign
          ? `This key is of account ${key.account}: its owner must add this to the key’s policy, whatever the role’s own policy says.`
          : 'Add this to the key’s policy, unless that already leaves the decision to IAM, as the policy does that AWS gives a new key.',
        principals: [role],
        source: isForeign ? NEEDED_SOURCES.foreignKey : NEEDED_SOURCES.keyPolicy,
        document: { Version: '2012-10-17', Statement },
      },
    ];
  });
}
