import { arnOf, type Arn } from '../arn';
import { failure, success, type Result } from '../result';
import { sampled } from '../unknown-parts';
import { isAccountId } from './account-id';
import { arnParts } from './arn-parts';
import { quoted, readPasted, type PastedProblem } from './pasted-text';
import type { ResourceKind } from './resource-kind';
import { isRegionName, partitionOfRegion, type Partition } from './region';

/** A repository of AWS CodeCommit. */
export interface CodeRepository {
  readonly partition: Partition;
  readonly region: string;
  readonly account: string;
  readonly name: string;
}

export type CodeRepositoryProblem =
  PastedProblem | 'other-git-host' | 'not-a-repository' | 'bad-repository-name' | 'unknown-account';

/** The address that `git clone` takes, over HTTPS or SSH. https://docs.aws.amazon.com/codecommit/latest/userguide/regions.html */
const ADDRESS =
  /^(?:https|ssh):\/\/(?:[^@/]+@)?git-codecommit(?:-fips)?\.(?<region>[a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/v1\/repos\/(?<name>[^/]+?)\/?$/;
/** https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html */
const NAME = /^[\w.-]{1,100}$/;

/** A repository of AWS CodeCommit. */
export const CODE_REPOSITORY: ResourceKind<CodeRepository, 'self'> = {
  read: ({ text }, context) => parseCodeRepository(text, context),
  place: ({ partition, region, account }) => ({ partition, region, account }),
  arns: { self: codeRepositoryArn },
  example: 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/my-repository',
};

/** Reads a CodeCommit repository’s address or ARN. An address names no account: that must be known. */
export function parseCodeRepository(
  text: string,
  known: { readonly accountId: string },
): Result<CodeRepository, CodeRepositoryProblem> {
  const typed = readPasted(text, 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/my-repository');
  if (!typed.ok) return typed;
  const arn = arnParts(typed.value);
  if (
    arn?.service === 'codecommit' &&
    isRegionName(sampled(arn.region, 'us-east-1')) &&
    isAccountId(sampled(arn.account, '000000000000'))
  )
    return named({ ...arn, name: arn.resource });
  const { region = '', name = '' } = ADDRESS.exec(typed.value)?.groups ?? {};
  if (name !== '' && isRegionName(region)) {
    if (isAccountId(known.accountId))
      return named({ partition: partitionOfRegion(region), region, account: known.accountId, name });
    return failure(
      'unknown-account',
      'This address names no account. Type the account id in step Trust, or paste the repository’s ARN.',
    );
  }
  if (/^(?:https|ssh|git):\/\/|^git@/.test(typed.value)) {
    return failure(
      'other-git-host',
      'The role opens repositories of AWS CodeCommit only. For other hosts the notebook takes a secret.',
    );
  }
  return failure(
    'not-a-repository',
    `${quoted(typed.value)} is no repository’s address. It begins with https://git-codecommit. or arn:aws:codecommit:`,
  );
}

function named(parts: CodeRepository): Result<CodeRepository, 'bad-repository-name'> {
  const { partition, region, account, name } = parts;
  if (NAME.test(sampled(name, 'x'))) return success({ partition, region, account, name });
  return failure(
    'bad-repository-name',
    'Repository names have letters, digits, dots, hyphens and underscores.',
  );
}

/** The repository, as `codecommit` actions take it. */
export function codeRepositoryArn({ partition, region, account, name }: CodeRepository): Arn {
  return arnOf({ partition, service: 'codecommit', region, account, resource: name });
}
