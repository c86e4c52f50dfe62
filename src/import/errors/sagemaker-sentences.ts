import { type DeniedFacts } from './access-denied';
import { causeIn } from './causes';
import { executionRoleIn, roleIn } from './identities-in';
import { imageIn, PULLS } from './image-in';
import { bucketOf, objectNear } from './place-in';
import { TWO_SIDES, serviceTrust } from './trust-advice';

/** SageMaker, when it looks for a model's artefact. */
const MODEL_DATA = 'Could not access model data at ';

/** What SageMaker writes when it cannot read a model. */
export function readModelData(message: string): DeniedFacts | null {
  const at = message.indexOf(MODEL_DATA);
  if (at === -1) return null;
  return {
    principal: executionRoleIn(message),
    resource: objectNear(message.slice(at), 0, false),
    actions: ['s3:GetObject'],
    cause: 'unknown',
    isModel: true,
    advice: [
      'SageMaker also says this if the object does not exist, if it is in another region, or if the role’s trust policy does not allow SageMaker.',
    ],
  };
}

const NO_OBJECTS = /No S3 objects found under|s3:ListBucket"? permissions? (?:on|for) (?:the )?bucket/i;

/** What SageMaker writes when it finds nothing to read. */
export function readNoObjects(message: string): DeniedFacts | null {
  const at = message.search(NO_OBJECTS);
  if (at === -1) return null;
  const named = /on (?:the )?bucket "?([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])/i.exec(message.slice(at))?.[1];
  const place = named === undefined ? objectNear(message, at + 1, false) : `arn:aws:s3:::${named}`;
  return {
    principal: executionRoleIn(message),
    resource: bucketOf(place),
    actions: ['s3:ListBucket'],
    cause: 'unknown',
    also: ['s3:GetObject'],
    advice: [
      'SageMaker also says this if nothing is under the prefix, or if the bucket is in another region. Check first that there are objects.',
    ],
  };
}

/** ECR, when SageMaker checks or pulls an image. */
const NO_GRANT =
  /(?:does not grant|pull permissions for SageMaker:) ((?:ecr:\w+(?:, ?|,? and )?)+)|does not have (\w+) permissions? for the image|make sure all images included in the model|pull access denied for \S*\.dkr\.ecr|\.dkr\.ecr\.\S{1,300} [^.]{0,80}(?:status code \[manifests|403 Forbidden)|CannotPullContainerError/i;

/** What SageMaker and Docker write when an image cannot be pulled. */
export function readImageFault(message: string): DeniedFacts | null {
  const found = NO_GRANT.exec(message);
  if (found === null) return null;
  const [, listed = '', one = 'BatchGetImage'] = found;
  const actions = listed === '' ? [`ecr:${one}`] : (listed.match(/ecr:\w+/g) ?? []);
  return {
    principal: executionRoleIn(message),
    resource: imageIn(message),
    actions,
    ...causeIn(message),
    also: PULLS.filter((pull) => !actions.includes(pull)),
    advice: [
      'SageMaker also says this if the image or its tag does not exist or is in another region, or if the repository’s own policy does not allow the role’s account.',
    ],
  };
}

/** Git, in a notebook, where CodeCommit refuses. */
const NO_CLONING =
  /git-codecommit\.([a-z0-9-]{1,40})\.amazonaws\.com(?:\.cn)?\/v1\/repos\/([\w.-]{1,100})[^ ]{0,3} ?: The requested URL returned error: 403/;

/** What Git writes where it may not clone or pull a repository. */
export function readNoCloning(message: string): DeniedFacts | null {
  const [, region = '', name = ''] = NO_CLONING.exec(message) ?? [];
  if (name === '') return null;
  return {
    principal: '',
    resource: `arn:aws:codecommit:${region}:<account>:${name}`,
    actions: ['codecommit:GitPull'],
    cause: 'unknown',
    advice: [
      'Git asks with the credentials of whoever runs it: in a notebook instance, those of its role, by way of the credential helper of AWS.',
    ],
  };
}

const NO_ASSUMING =
  /(?:could not|cannot|can not|can't|unable to|failed to|not authorized to|permissions? to) (?:be )?assumed?|execution role ARN is invalid|trust relationship policy allows|(?:allows|allow) principal \W?sagemaker\.amazonaws\.com|\((?:\w*AccessDenied\w*|403|Forbidden)\) when calling the (AssumeRole\w*) operation|Not authorized to perform:? (sts:AssumeRole\w*)/i;

/** What SageMaker, or STS, writes where a role cannot be assumed. */
export function readTrustFault(message: string): DeniedFacts | null {
  const found = NO_ASSUMING.exec(message);
  if (found === null) return null;
  const [, operation, action] = found;
  const isCalled = operation !== undefined || action !== undefined;
  return {
    principal: isCalled ? '' : roleIn(message),
    resource: roleIn(message),
    actions: [action ?? `sts:${operation ?? 'AssumeRole'}`],
    cause: 'trust-policy',
    advice: isCalled ? TWO_SIDES : [serviceTrust(message)],
  };
}
