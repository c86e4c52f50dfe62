import { keyArn } from '../resources/kms-key';
import type { PolicyDocument } from '../document';
import { groupBy } from '../group-by';
import { readingsOf, type ResolvedSpec } from '../resolve-spec';
import { SOURCES } from '../sources';
import { shownText } from '../unknown-parts';
import { mirrored } from './mirrored';
import type { NeededPolicy } from './needed-policy';

/** For each key that the role uses, what the key’s own policy must say. */
export function keyPolicies(
  spec: ResolvedSpec,
  permissions: readonly PolicyDocument[],
  role: string,
): readonly NeededPolicy[] {
  const { accountId } = spec.context;
  const keys = readingsOf(spec, 'key').map(({ value }) => value);
  return [...groupBy(keys, (key) => shownText(keyArn(key)))].flatMap(([arn, [key]], index) => {
    const Statement = mirrored(permissions, (resource) => resource === arn, role, 'star');
    if (key === undefined || Statement.length === 0) return [];
    const isForeign = accountId !== '' && key.account !== accountId;
    return [
      {
        kind: 'key',
        subject: arn,
        fileName: `key-policy-${index + 1}.json`,
        isCertain: isForeign,
        reason: isForeign
          ? `This key belongs to account ${shownText(key.account)}. Its owner must add this to the key’s policy.`
          : 'The key’s default policy needs no change. If yours was customised, add this.',
        principals: [role],
        source: isForeign ? SOURCES.foreignKey : SOURCES.keyPolicy,
        document: { Version: '2012-10-17', Statement },
      },
    ];
  });
}
