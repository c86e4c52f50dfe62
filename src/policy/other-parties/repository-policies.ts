import { isAwsImageAccount } from '../resources/aws-image-accounts';
import { isOpenAwsImage, repositoryArn } from '../resources/ecr-image';
import type { PolicyDocument } from '../document';
import { groupBy } from '../group-by';
import { readingsOf, type ResolvedSpec } from '../resolve-spec';
import { SOURCES } from '../sources';
import { shownText } from '../unknown-parts';
import { mirrored } from './mirrored';
import type { NeededPolicy } from './needed-policy';

/** For each repository of another account, what its own policy must say. AWS’s own let everybody pull. */
export function repositoryPolicies(
  spec: ResolvedSpec,
  permissions: readonly PolicyDocument[],
  role: string,
): readonly NeededPolicy[] {
  const { accountId } = spec.context;
  const foreign = readingsOf(spec, 'image').flatMap(({ value }) =>
    value.kind === 'repository' &&
    value.account !== accountId &&
    !isAwsImageAccount(value.account) &&
    !isOpenAwsImage(value)
      ? [value]
      : [],
  );
  return [...groupBy(foreign, (image) => shownText(repositoryArn(image, spec.context)))].flatMap(
    ([arn, [image]], index) => {
      const Statement = mirrored(permissions, (resource) => resource === arn, role, 'absent');
      if (image === undefined || Statement.length === 0) return [];
      const isCertain = accountId !== '';
      const account = shownText(image.account);
      return [
        {
          kind: 'repository',
          subject: arn,
          fileName: `repository-policy-${index + 1}.json`,
          isCertain,
          reason: isCertain
            ? `This image belongs to account ${account}. Its owner must let the role pull it.`
            : `If account ${account} is not the role’s own, its owner must let the role pull the image.`,
          principals: [role],
          source: SOURCES.repositoryPolicy,
          document: { Version: '2012-10-17', Statement },
        },
      ];
    },
  );
}
