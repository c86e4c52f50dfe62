import { arnOf, type Arn } from '../arn';
import { failure, success, type Result } from '../result';
import { isAccountId } from './account-id';
import { arnParts } from './arn-parts';
import { isRepositoryName, isRepositoryPattern, rightRepositoryName } from './ecr-repository-name';
import { quoted, readPasted, shortened, type PastedProblem } from './pasted-text';
import { dnsSuffix, isRegionName, partitionOfRegion, type Partition } from './region';

/** A repository of Amazon ECR that images are pulled from. */
export interface EcrRepository {
  readonly kind: 'repository';
  readonly account: string;
  readonly region: string;
  /** With wildcards only when it was read from an ARN. */
  readonly repository: string;
  readonly partition: Partition;
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
  | 'bad-tag';

const EXAMPLE = '123456789012.dkr.ecr.us-east-1.amazonaws.com/my-image:1.0';

/** https://docs.aws.amazon.com/general/latest/gr/ecr.html */
const ECR_HOST = /^([^.]*)\.dkr([.-])ecr(?:-fips)?\.([^.]*)\.(.+)$/;

const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Reads an image's URI, with or without tag and digest, or a repository's ARN. */
export function parseEcrImage(text: string): Result<EcrImage, EcrProblem> {
  const typed = readPasted(text, EXAMPLE);
  if (!typed.ok) return typed;
  if (typed.value.startsWith('arn:')) return parseRepositoryArn(typed.value);
  const uri = typed.value.replace(/^(?:https?|docker):\/\//i, '');
  const slash = uri.indexOf('/');
  const host = (slash === -1 ? uri : uri.slice(0, slash)).toLowerCase();
  const path = slash === -1 ? '' : uri.slice(slash + 1);
  if (host === 'public.ecr.aws' || host === 'ecr-public.aws.com') return parsePublicImage(path);
  const match = ECR_HOST.exec(host);
  if (match === null) return failure(...otherImage(uri));
  const [, account = '', separator, region = '', suffix = ''] = match;
  const partition = partitionOfRegion(region);
  const right = separator === '-' ? dualStackSuffix(partition) : dnsSuffix(partition);
  if (isAccountId(account) && isRegionName(region) && suffix !== right)
    return failure(
      'region-mismatch',
      `ECR in ${region} is not at ${quoted(suffix)}: the host there ends in ${region}.${right}.`,
    );
  const name = repositoryOfPath(path);
  return name.ok ? repository({ account, region, repository: name.value, partition }) : name;
}

/** The repository as a policy names it. */
export function repositoryArn({ partition, region, account, repository: name }: EcrRepository): Arn {
  return arnOf({ partition, service: 'ecr', region, account, resource: `repository/${name}` });
}

function parseRepositoryArn(arn: string): Result<EcrImage, EcrProblem> {
  const parts = arnParts(arn);
  const name = /^repository\/(.*)$/s.exec(parts?.resource ?? '')?.[1];
  if (parts?.service !== 'ecr' || name === undefined)
    return failure(
      'not-an-image',
      `${quoted(arn)} is no repository’s ARN. Write arn:aws:ecr:REGION:ACCOUNT:repository/NAME, or paste the image’s URI.`,
    );
  const { account, region, partition } = parts;
  if (isRegionName(region) && partitionOfRegion(region) !== partition)
    return failure(
      'region-mismatch',
      `${region} lies in partition ${partitionOfRegion(region)}, not in ${partition}.`,
    );
  if (!isRepositoryPattern(name)) return badRepository(name);
  return repository({ account, region, repository: name, partition });
}

function repository(read: Omit<EcrRepository, 'kind'>): Result<EcrRepository, EcrProblem> {
  const { account, region } = read;
  if (!isAccountId(account))
    return failure(
      'bad-account',
      `${quoted(account)} is no account id. A repository is named with the 12 digits of its account; without them the policy matches nothing.`,
    );
  if (!isRegionName(region))
    return failure(
      'bad-region',
      `${quoted(region)} is no region. A repository is named with its region, such as us-east-1; without it the policy matches nothing.`,
    );
  return success({ kind: 'repository', ...read });
}

function parsePublicImage(path: string): Result<EcrImage, EcrProblem> {
  const name = repositoryOfPath(path);
  return name.ok ? success({ kind: 'public', name: name.value }) : name;
}

function repositoryOfPath(path: string): Result<string, EcrProblem> {
  const at = path.indexOf('@');
  const tagged = at === -1 ? path : path.slice(0, at);
  const colon = tagged.indexOf(':');
  const name = colon === -1 ? tagged : tagged.slice(0, colon);
  if (!isRepositoryName(name)) return badRepository(name);
  if (colon !== -1 && !TAG.test(tagged.slice(colon + 1)))
    return failure(
      'bad-tag',
      `${quoted(tagged.slice(colon + 1))} is no tag. Write ${name}:1.0, or leave out the colon.`,
    );
  if (at !== -1 && !DIGEST.test(path.slice(at + 1)))
    return failure('bad-tag', `What follows the @ is no digest. It is sha256: and 64 hexadecimal digits.`);
  return success(name);
}

function badRepository(name: string) {
  return name === ''
    ? failure('bad-repository', `The repository is missing. Write it after the slash, as in ${EXAMPLE}.`)
    : failure('bad-repository', `${quoted(name)} is no repository name. ${rightRepositoryName(name)}`);
}

function otherImage(uri: string): ['not-an-image' | 'other-registry', string] {
  if (!/^[\w.:-]+(?:\/[\w.:-]+)*(?:@sha256:\w+)?$/.test(uri))
    return ['not-an-image', `${quoted(uri)} is no image. Write its URI, such as ${EXAMPLE}.`];
  return [
    'other-registry',
    `SageMaker cannot pull ${quoted(shortened(uri))} through the role: only images in Amazon ECR. Push it to ECR, and give its URI there, such as ${EXAMPLE}.`,
  ];
}

/** https://github.com/boto/botocore/blob/develop/botocore/data/endpoints.json */
function dualStackSuffix(partition: Partition): string {
  return partition === 'aws-cn' ? 'on.amazonwebservices.com.cn' : 'on.aws';
}
