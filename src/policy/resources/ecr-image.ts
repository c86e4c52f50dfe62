import { arnOf, type Arn } from '../arn';
import { failure, success, type Result } from '../result';
import { REVISION, type Revision } from '../revision';
import type { AddressContext } from '../address-context';
import { isMarked, isUnknown, nameOfMarked, sampled } from '../unknown-parts';
import { isAccountId } from './account-id';
import { arnParts } from './arn-parts';
import { awsImageAccount, awsImageAccounts } from './aws-image-accounts';
import { isRepositoryName, isRepositoryPattern, rightRepositoryName } from './ecr-repository-name';
import { quoted, readPasted, shortened, type PastedProblem } from './pasted-text';
import type { ResourceKind } from './resource-kind';
import { dnsSuffix, isRegionName, partitionOfRegion, type Partition } from './region';

/** A repository of Amazon ECR that images are pulled from. */
export interface EcrRepository {
  readonly kind: 'repository';
  readonly account: string;
  readonly region: string;
  /** With wildcards only when it was read from an ARN. */
  readonly repository: string;
  /** Null where a host does not say it, because its region is not known. */
  readonly partition: Partition | null;
}

/** A container image: in a repository, or public and therefore without need of a permission. */
export type EcrImage = EcrRepository | { readonly kind: 'public'; readonly name: string };

export type EcrProblem =
  | PastedProblem
  | 'not-an-image'
  | 'other-registry'
  | 'bad-account'
  | 'bad-region'
  | 'region-mismatch'
  | 'bad-repository'
  | 'bad-tag'
  | 'no-aws-image';

const EXAMPLE = '123456789012.dkr.ecr.us-east-1.amazonaws.com/my-image:1.0';

/** What stands for an unknown account, region and part of a name while a text is checked. */
const SAMPLES = { account: '000000000000', region: 'us-east-1', name: 'xx' } as const;

/** https://docs.aws.amazon.com/general/latest/gr/ecr.html */
const ECR_HOST = /^([^.]*)\.dkr([.-])ecr(?:-fips)?\.([^.]*)\.(.+)$/;

const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** https://docs.aws.amazon.com/sagemaker/latest/dg/notebooks-available-images.html */
const DIGEST_OR_VERSION = /^(?:sha256:[0-9a-f]{64}|\d+(?:\.\d+)*)$/;

/** The unknown part that stands for the account of AWS’s own image, which depends on the region. */
export const AWS_IMAGE_ACCOUNT = 'aws image account';

/** A container image: its URI, or its repository’s ARN. */
export const IMAGE: ResourceKind<EcrImage, 'self'> = {
  read: ({ text }, { revision }) => {
    const image = parseEcrImage(text, revision);
    return image.ok ? withAwsAccount(image.value) : image;
  },
  place: (image) =>
    image.kind === 'public'
      ? { partition: null, region: '', account: '' }
      : { partition: image.partition, region: image.region, account: image.account },
  arns: { self: (image, _, { context }) => (image.kind === 'public' ? null : repositoryArn(image, context)) },
  example: EXAMPLE.replace('us-east-1', 'eu-west-1'),
  inBroad: true,
};

/**
 * Reads an image's URI, with or without tag and digest, or a repository's ARN. Since revision 2 also `repo@1`, as
 * Studio's own images are named.
 */
export function parseEcrImage(text: string, revision: Revision = REVISION): Result<EcrImage, EcrProblem> {
  const typed = readPasted(text, EXAMPLE);
  if (!typed.ok) return typed;
  if (typed.value.startsWith('arn:')) return parseRepositoryArn(typed.value);
  const uri = typed.value.replace(/^(?:https?|docker):\/\//i, '');
  const slash = uri.indexOf('/');
  const host = (slash === -1 ? uri : uri.slice(0, slash)).toLowerCase();
  const path = slash === -1 ? '' : uri.slice(slash + 1);
  const version = revision === 1 ? DIGEST : DIGEST_OR_VERSION;
  if (host === 'public.ecr.aws' || host === 'ecr-public.aws.com') return parsePublicImage(path, version);
  const match = ECR_HOST.exec(host);
  if (match === null) return failure(...otherImage(uri));
  const [, account = '', separator, region = '', suffix = ''] = match;
  const partition = partitionOfRegion(region);
  // Code that leaves the account open for every region writes the host of most of them.
  const isAnyHost = isAwsAccount(account) && suffix === dnsSuffix('aws');
  const right = separator === '-' ? dualStackSuffix(partition) : dnsSuffix(partition);
  if (
    isAccountId(sampled(account, SAMPLES.account)) &&
    isRegionName(region) &&
    suffix !== right &&
    !isAnyHost
  )
    return failure(
      'region-mismatch',
      `ECR in ${region} is not at ${quoted(suffix)}: the host there ends in ${region}.${right}.`,
    );
  const name = repositoryOfPath(path, version);
  return name.ok
    ? repository({ account, region, repository: name.value, partition: isMarked(region) ? null : partition })
    : name;
}

/** Whether an image is AWS’s own, in an account that is not known because its region is not. */
export function isOpenAwsImage(image: EcrRepository): boolean {
  return isAwsAccount(image.account);
}

/** The repository whose accounts an open image of AWS's has: its own, or one that it is kept beside. */
export function listedName(image: EcrRepository): string {
  return accountLike(image.account) ?? image.repository;
}

function isAwsAccount(account: string): boolean {
  return isUnknown(account, AWS_IMAGE_ACCOUNT) || accountLike(account) !== null;
}

/** `<aws image account of sagemaker-neo-pytorch>`: AWS keeps the image where it keeps another one. */
function accountLike(account: string): string | null {
  const name = nameOfMarked(account);
  return name?.startsWith(`${AWS_IMAGE_ACCOUNT} of `) === true
    ? name.slice(AWS_IMAGE_ACCOUNT.length + ' of '.length).replaceAll(' ', '-')
    : null;
}

/** Fills in the account of AWS’s own image where region and repository are known; one that is not listed stays open. */
function withAwsAccount(image: EcrImage): Result<EcrImage, EcrProblem> {
  if (image.kind === 'public' || !isOpenAwsImage(image) || isMarked(image.region)) return success(image);
  const { region } = image;
  const name = listedName(image);
  if (awsImageAccounts(name).size === 0) return success(image);
  const account = awsImageAccount(name, region);
  return account === null
    ? failure(
        'no-aws-image',
        `AWS has no image ${name} in ${region}. Choose a region that has it, or write the 12 digits of the account that has it there.`,
      )
    : success({ ...image, account });
}

/** The repository as a policy of this partition names it. */
export function repositoryArn(
  { region, account, repository: name, ...image }: EcrRepository,
  context: Pick<AddressContext, 'partition'>,
): Arn {
  const partition = image.partition ?? context.partition;
  return arnOf({ partition, service: 'ecr', region, account, resource: `repository/${name}` });
}

function parseRepositoryArn(arn: string): Result<EcrImage, EcrProblem> {
  const parts = arnParts(arn);
  const name = /^repository\/(.*)$/s.exec(parts?.resource ?? '')?.[1];
  if (parts?.service !== 'ecr' || name === undefined)
    return failure(
      'not-an-image',
      `${quoted(arn)} is not the ARN of a repository. Write arn:aws:ecr:REGION:ACCOUNT:repository/NAME, or paste the image’s URI.`,
    );
  const { account, region, partition } = parts;
  if (isRegionName(region) && partitionOfRegion(region) !== partition)
    return failure(
      'region-mismatch',
      `${region} is in partition ${partitionOfRegion(region)}, not in ${partition}.`,
    );
  if (!isRepositoryPattern(sampled(name, SAMPLES.name))) return badRepository(name);
  return repository({ account, region, repository: name, partition });
}

function repository(read: Omit<EcrRepository, 'kind'>): Result<EcrRepository, EcrProblem> {
  const { account, region } = read;
  if (!isAccountId(sampled(account, SAMPLES.account)))
    return failure(
      'bad-account',
      `${quoted(account)} is not an account id. A repository is named with the 12 digits of its account; without them the policy matches nothing.`,
    );
  if (!isRegionName(sampled(region, SAMPLES.region)))
    return failure(
      'bad-region',
      `${quoted(region)} is not a region. A repository is named with its region, such as us-east-1; without it the policy matches nothing.`,
    );
  return success({ kind: 'repository', ...read });
}

function parsePublicImage(path: string, version: RegExp): Result<EcrImage, EcrProblem> {
  const name = repositoryOfPath(path, version);
  return name.ok ? success({ kind: 'public', name: name.value }) : name;
}

function repositoryOfPath(path: string, version: RegExp): Result<string, EcrProblem> {
  const at = path.indexOf('@');
  const tagged = at === -1 ? path : path.slice(0, at);
  const colon = tagged.indexOf(':');
  const name = colon === -1 ? tagged : tagged.slice(0, colon);
  if (!isRepositoryName(sampled(name, SAMPLES.name))) return badRepository(name);
  if (colon !== -1 && !TAG.test(sampled(tagged.slice(colon + 1), SAMPLES.name)))
    return failure(
      'bad-tag',
      `${quoted(tagged.slice(colon + 1))} is not a tag. Write ${name}:1.0, or leave out the colon.`,
    );
  if (at !== -1 && !version.test(sampled(path.slice(at + 1), '1')))
    return failure('bad-tag', `What follows the @ is not a digest: sha256: and 64 hexadecimal digits.`);
  return success(name);
}

function badRepository(name: string) {
  return name === ''
    ? failure('bad-repository', `The repository is missing. Write it after the slash, as in ${EXAMPLE}.`)
    : failure(
        'bad-repository',
        `${quoted(name)} is not the name of a repository. ${rightRepositoryName(name)}`,
      );
}

function otherImage(uri: string): ['not-an-image' | 'other-registry', string] {
  if (!/^[\w.:-]+(?:\/[\w.:-]+)*(?:@sha256:\w+)?$/.test(uri))
    return ['not-an-image', `${quoted(uri)} is not an image. Write its URI, such as ${EXAMPLE}.`];
  return [
    'other-registry',
    `SageMaker cannot pull ${quoted(shortened(uri))} through the role: only images in Amazon ECR. Push it to ECR, and give its URI there, such as ${EXAMPLE}.`,
  ];
}

/** https://github.com/boto/botocore/blob/develop/botocore/data/endpoints.json */
function dualStackSuffix(partition: Partition): string {
  return partition === 'aws-cn' ? 'on.amazonwebservices.com.cn' : 'on.aws';
}
