import { arnParts, parseEcrImage } from '../../policy';
import { s3AddressesIn } from '../requests/s3-addresses';
import type { Cause, DeniedFacts } from './access-denied';
import { CAUSE_PHRASES } from './causes';
import { OTHER_OPERATIONS, S3_OPERATIONS } from './operations';

/** `User: X is not authorized to perform: ACTION on resource: Y`, as most services write it. */
const NOT_AUTHORIZED =
  /(?:User: )?(\S+) is not authorized to perform: ([\w-]+:\w+)(?: on (?:this )?resource(?:: ?(?:"([^"]+)"|'([^']+)'|([^\s"',]+)))?)?/;

/** ECR, when SageMaker checks or pulls an image. */
const NO_GRANT =
  /(?:does not grant|pull permissions for SageMaker:|(pull access denied) for) ((?:ecr:\w+(?:, ?|,? and )?)+)?/;

/** The SDKs, when a service gives no reason. */
const WHEN_CALLING =
  /An error occurred \((?:\w*AccessDenied\w*|403|Forbidden|UnauthorizedOperation)\) when calling the (\w+) operation/;

/** SageMaker, when it looks for a model's artefact. */
const MODEL_DATA = 'Could not access model data at ';

const ASSUME_ROLE =
  /(?:could not|cannot|unable to|failed to|not authorized to) (?:be )?assume|execution role ARN is invalid/i;

/** KMS, as it wrote before it named who was refused what. */
const NO_CIPHERTEXT = /The ciphertext refers to a customer master key/i;

/** ARNs end where a sentence goes on. */
const ARN = /arn:aws[a-z-]*:[a-z0-9-]+:[^\s"'`,<>()]+/g;

/** What a message of AWS says was refused; null where none of its forms is in it. */
export function factsIn(message: string): DeniedFacts | null {
  const cause = causeIn(message);
  const authorized = NOT_AUTHORIZED.exec(message);
  if (authorized !== null) {
    const [, principal = '', action = '', ...resources] = authorized;
    const resource = resources.find((each) => each !== undefined) ?? '';
    return { principal: withoutDot(principal), actions: [action], resource: withoutDot(resource), cause };
  }
  return modelData(message) ?? imageGrant(message, cause) ?? plainRefusal(message, cause);
}

function modelData(message: string): DeniedFacts | null {
  if (!message.includes(MODEL_DATA)) return null;
  const [address = ''] = s3AddressesIn(message.slice(message.indexOf(MODEL_DATA)));
  return {
    principal: roleIn(message),
    actions: ['s3:GetObject'],
    resource: objectArn(address),
    cause: 'unknown',
  };
}

function imageGrant(message: string, cause: Cause): DeniedFacts | null {
  const [, denied, listed = denied === undefined ? '' : 'ecr:BatchGetImage'] = NO_GRANT.exec(message) ?? [];
  if (listed === '') return null;
  const image = message.split(/[\s"']+/).map((word) => parseEcrImage(word));
  const found = image.find((each) => each.ok && each.value.kind === 'repository');
  const resource =
    found?.ok === true && found.value.kind === 'repository'
      ? `arn:${found.value.partition}:ecr:${found.value.region}:${found.value.account}:repository/${found.value.repository}`
      : '';
  return { principal: roleIn(message), actions: listed.match(/ecr:\w+/g) ?? [], resource, cause };
}

function plainRefusal(message: string, cause: Cause): DeniedFacts | null {
  const arns = arnsIn(message);
  if (ASSUME_ROLE.test(message)) {
    return { principal: '', actions: ['sts:AssumeRole'], resource: roleIn(message), cause: 'trust-policy' };
  }
  const operation = WHEN_CALLING.exec(message)?.[1] ?? '';
  const actions = S3_OPERATIONS.get(operation) ?? OTHER_OPERATIONS.get(operation);
  const isPlain =
    /access ?denied|forbidden|\b403\b|permission denied|UnauthorizedOperation|not allowed to access/i.test(
      message,
    );
  if (actions === undefined && !isPlain) return null;
  const [address] = s3AddressesIn(message);
  const resource = arns.find((arn) => arnParts(arn)?.service !== 'sts') ?? objectArn(address ?? '');
  const known = actions ?? guessedActions(message, address);
  if (known.length === 0) return null;
  return { principal: principalIn(arns), actions: known, resource, cause };
}

/** Of an object that is named in a refusal, all that is known is that it could not be reached, or not be written. */
function guessedActions(message: string, address: string | undefined): string[] {
  if (NO_CIPHERTEXT.test(message)) return ['kms:Decrypt'];
  if (address === undefined) return [];
  return [/\bupload/i.test(message) ? 's3:PutObject' : 's3:GetObject'];
}

function causeIn(message: string): Cause {
  const text = message.toLowerCase();
  return CAUSE_PHRASES.find(({ phrase }) => text.includes(phrase))?.cause ?? 'unknown';
}

function principalIn(arns: readonly string[]): string {
  return arns.find((arn) => arnParts(arn)?.service === 'sts') ?? '';
}

function roleIn(message: string): string {
  return arnsIn(message).find((arn) => arnParts(arn)?.service === 'iam') ?? '';
}

function arnsIn(message: string): string[] {
  return (message.match(ARN) ?? []).map((arn) => withoutDot(arn));
}

function objectArn(address: string): string {
  return address === '' ? '' : `arn:aws:s3:::${withoutDot(address.slice('s3://'.length))}`;
}

/** Without what ends a sentence. */
function withoutDot(text: string): string {
  return text.replace(/[.:;]+$/, '');
}
