import { isAwsImageAccount } from '../addresses/aws-image-accounts';
import { repositoryArn, type EcrRepository } from '../addresses/ecr-image';
import type { PolicyDocument } from '../document';
import { groupBy } from '../group-by';
import type { ResolvedSpec } from '../resolve-spec';
import { mirrored } from './mirrored';
import type { NeededPolicy } from './needed-policy';
import { NEEDED_SOURCES } from './needed-sources';

/** For each repository of another account, what its own policy must say. AWS’s own let everybody pull. */
export function repositoryPolicies(
  { images, context }: ResolvedSpec,
  permissions: readonly PolicyDocument[],
  role: string,
): readonly NeededPolicy[] {
  const foreign = images
    .map(({ value }) => value)
    .filter((image): image is EcrRepository => image.kind === 'repository')
    .filter(({ account }) => account !== context.accountId && !isAwsImageAccount(account));
  return [...groupBy(foreign, (image) => repositoryArn(image))].flatMap(([arn, [image]], index) => {
    const Statement = mirrored(permissions, (resource) => resource === arn, role, 'absent');
    if (image === undefined || Statement.length === 0) return [];
    const isCertain = context.accountId !== '';
    return [
      {
        kind: 'repository',
        subject: arn,
        fileName: `repository-policy-${index + 1}.json`,
        isCertain,
        reason: isCertain
          ? `This image is of account ${image.account}: its owner must let the role pull it.`
          : `If account ${image.account} is not the role’s own, its owner must let the role pull the image.`,
        principals: [role],
        source: NEEDED_SOURCES.repositoryPolicy,
        document: { Version: '2012-10-17', Statement },
      },
    ];
  });
}
