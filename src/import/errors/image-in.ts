import { namedResource } from './named-resource';

/** What pulling an image takes beside signing in. https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html */
export const PULLS = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'];

const URI =
  /([\w<>*{}[\]-]{1,64})\.dkr\.ecr(?:-fips)?\.([\w<>*{}-]{1,40})\.amazonaws\.com(\.cn)?\/([a-z0-9][a-z0-9._/-]{0,255})/;

/** ECR, to SageMaker: it leaves out the region. */
const IN_REGISTRY = /repository: ?(\S{1,256}) in registry ID: ?([\w<>*{}-]{1,64})/;

/** The ARN of the repository of the image that a message names; empty where it names none. */
export function imageIn(message: string): string {
  const [, account = '', region = '', china, repository = ''] = URI.exec(message) ?? [];
  if (repository !== '')
    return namedResource(
      `arn:aws${china === undefined ? partitionSuffix(region) : '-cn'}:ecr:${region}:${account}:repository/${repository.replace(/[.]+$/, '')}`,
    );
  const [, name = '', registry = ''] = IN_REGISTRY.exec(message) ?? [];
  return name === '' ? '' : namedResource(`arn:aws:ecr:<region>:${registry}:repository/${name}`);
}

function partitionSuffix(region: string): string {
  return region.startsWith('us-gov-') ? '-us-gov' : '';
}
