import { type DeniedFacts } from './access-denied';
import { causeIn } from './causes';
import { arnsIn, roleIn, sessionIn } from './identities-in';
import { encoded } from './not-authorized';
import { hasUnknownParts, namedResource } from './named-resource';
import { actionsOf } from './operations';
import { bucketOf, objectNear } from './place-in';

/** The SDKs, when a service gives no reason. */
const WHEN_CALLING =
  /\(([\w.]*(?:AccessDenied|UnauthorizedOperation|UnauthorizedAccess|NotAuthorized|AuthorizationError)\w*|403|Forbidden)\) when calling the (\w+) operation/;

/** The SDK of Go, as Terraform shows it. */
const OPERATION_ERROR =
  /operation error ([\w ]{2,40}): (\w+), .{0,400}?(?:StatusCode: 403|AccessDenied|UnauthorizedOperation)/;

/** Names that the SDK of Go has for services, and their prefixes. https://pkg.go.dev/github.com/aws/aws-sdk-go-v2/service */
const GO_SERVICES: ReadonlyMap<string, string> = new Map([
  ['CloudWatch Logs', 'logs'],
  ['Secrets Manager', 'secretsmanager'],
  ['SFN', 'states'],
  ['CloudWatch', 'cloudwatch'],
]);

/** SageMaker’s own reason, and those of tools, where no operation is named. */
const S3_SAYS_NO =
  /AccessDenied|Access ?Denied|Forbidden|Insufficient permissions|\(403\)|403 Forbidden|Status ?Code: 403|permission denied|PermissionError/i;

const WRITING = /\bupload|PutObject|put_object|\bto_(?:csv|parquet|json|pickle)\(|save_pretrained|Artifact/i;

const S3_TELLS =
  'S3 does not say which policy refused it: it can be the role’s own, the bucket’s policy (which may demand an encryption header or a VPC endpoint), the policy of the key that the objects are encrypted with, the endpoint’s or the organization’s.';

const ABSENT =
  'S3 also answers 403 for an object that does not exist, where s3:ListBucket on the bucket is missing. Check the address first. Objects of a public bucket can be read unsigned: aws s3 cp --no-sign-request.';

/** https://docs.aws.amazon.com/lake-formation/latest/dg/lake-formation-permissions.html */
const LAKE =
  'Lake Formation refused it: its administrator must grant the role what the message names. A policy of IAM alone does not.';

/** https://sagemaker.readthedocs.io/en/stable/api/utility/session.html */
const DEFAULT_BUCKET =
  'The SageMaker SDK makes a bucket of its own, sagemaker-REGION-ACCOUNT, where there is none and no other is given. Give it one that exists: Session(default_bucket="…").';

/** A refusal that names an operation at most. */
export function readOperation(message: string): DeniedFacts | null {
  const called = WHEN_CALLING.exec(message);
  const [, code = '', operation = ''] = called ?? [];
  if (called !== null) {
    const service = code === 'UnauthorizedOperation' || code === 'Client.UnauthorizedOperation' ? 'ec2' : '';
    return operationFacts(message, called.index, actionsOf(operation, service), operation);
  }
  const failed = OPERATION_ERROR.exec(message);
  if (failed === null) return null;
  const [, name = '', named = ''] = failed;
  const prefix = GO_SERVICES.get(name) ?? name.toLowerCase().replaceAll(' ', '');
  return operationFacts(message, failed.index, actionsOf(named, prefix), named);
}

function operationFacts(
  message: string,
  at: number,
  actions: readonly string[],
  operation: string,
): DeniedFacts {
  const [first = ''] = actions;
  const isS3 = first.startsWith('s3:');
  const inCode = /\bFile "|Traceback|site-packages|\.py\b/.test(message);
  return {
    principal: sessionIn(message),
    resource: isS3 ? placeFor(message, at, actions) : otherResource(message),
    actions,
    ...causeIn(message),
    ...(isS3 ? { isTold: true as const } : {}),
    advice: [
      ...(first === ''
        ? [
            `The message names the operation ${operation}, but not which action it takes, and this form does not have it: look it up in CloudTrail, under eventName ${operation}.`,
          ]
        : []),
      ...(isS3 ? [S3_TELLS] : []),
      ...(first === 's3:GetObject' ? [ABSENT] : []),
      ...(first === 's3:CreateBucket' ? [DEFAULT_BUCKET] : []),
      ...(inCode && !isS3
        ? [
            `The call is made as whoever runs this code: on a laptop the person, in a notebook or a job the role.`,
          ]
        : []),
      ...(message.includes('Lake Formation') ? [LAKE] : []),
      ...encoded(message),
    ],
  };
}

/** What S3 refused. Of a copy, where from and where to are two. */
function placeFor(message: string, at: number, actions: readonly string[]): string {
  const isBoth = actions.length > 1;
  const place = isBoth ? '' : objectNear(message, at, actions.includes('s3:PutObject'));
  const onBucket = actions.some((action) => /^s3:(?:List|\w*Bucket)/.test(action));
  return onBucket ? bucketOf(place) : place.includes('/') ? place : '';
}

function otherResource(message: string): string {
  const named = arnsIn(message).find((arn) => !/^arn:[^:]*:(?:sts|s3):/.test(arn) && arn !== roleIn(message));
  return named === undefined ? '' : namedResource(named);
}

const CIPHERTEXT =
  /The ciphertext refers to a customer master key|KMS\.AccessDeniedException|AccessDeniedException[^.]{0,60}\bKMS\b/i;

/** KMS, as it wrote before it named who was refused what, and what S3 passes on of it. */
export function readKeyFault(message: string): DeniedFacts | null {
  if (!CIPHERTEXT.test(message)) return null;
  const key = arnsIn(message).find((arn) => arn.includes(':kms:'));
  const isWriting = WRITING.test(message) && !/ciphertext refers/i.test(message);
  return {
    principal: sessionIn(message),
    resource: key === undefined ? '' : namedResource(key),
    actions: [isWriting ? 'kms:GenerateDataKey' : 'kms:Decrypt'],
    ...causeIn(message),
    advice: [
      'Both the role and the key’s policy must allow it. The key may also be in another account or region, or not exist. To see which key it is, look for SSEKMSKeyId in what aws s3api head-object prints.',
    ],
  };
}

/** Something was refused, and an object is named at most. */
export function readPlainRefusal(message: string): DeniedFacts | null {
  const at = message.search(S3_SAYS_NO);
  if (at === -1) return null;
  const isWriting = WRITING.test(message.slice(Math.max(0, at - 400), at));
  const object = objectNear(message, at, isWriting);
  if (object.includes('/'))
    return {
      principal: sessionIn(message) || roleIn(message),
      resource: hasUnknownParts(object) ? '' : object,
      actions: [isWriting ? 's3:PutObject' : 's3:GetObject'],
      ...causeIn(message),
      isTold: true,
      advice: isWriting ? [S3_TELLS] : [S3_TELLS, ABSENT],
    };
  return OF_AWS.test(message) ? namesNothing(message) : null;
}

/** XML of S3, and errors of the SDKs. */
const OF_AWS =
  /<Code> ?(?:AccessDenied|AllAccessDisabled)|(?:Error ?Code|Code|errorCode|__type)["']? ?[:=] ?["']?(?:[\w.]*#)?(?:AccessDenied|UnauthorizedOperation)|\bAccessDenied(?:Exception)?: |Status ?Code: 403|arn:aws|amazonaws\.com/i;

function namesNothing(message: string): DeniedFacts {
  return {
    principal: sessionIn(message),
    resource: '',
    actions: [],
    ...causeIn(message),
    advice: [
      'The message names neither an action nor a bucket or any other resource: too little to say what is missing. CloudTrail knows more: look for the event with this error, or for the address that was opened. A bucket’s objects are logged there only as data events.',
      ...encoded(message),
    ],
  };
}
