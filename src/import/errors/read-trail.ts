import { fieldOf } from '../languages/field';
import { isFields, isList, type Fields, type Value } from '../languages/value';
import type { Imported } from '../imported';
import type { DeniedFacts } from './access-denied';
import { factsIn } from './facts-in';
import { importDenied } from './import-denied';
import { S3_OPERATIONS } from './operations';

const DENIED = /AccessDenied|Unauthorized|Forbidden/i;

/**
 * Reads the first refusal among events of CloudTrail.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function readTrail(values: readonly Value[]): Imported | null {
  const event = values.map((value) => deniedEvent(value)).find((found) => found !== null);
  if (event === undefined) return null;
  const message = textOf(event, 'errorMessage');
  const facts = factsIn(message);
  const own = factsOfEvent(event);
  // The event knows more than a message that only refuses.
  return importDenied(
    facts === null || facts.principal === '' ? { ...own, cause: facts?.cause ?? 'unknown' } : facts,
    message,
  );
}

/** An event itself, the first of `Records`, or of a list. */
function deniedEvent(value: Value | undefined): Fields | null {
  if (isList(value)) return value.map((entry) => deniedEvent(entry)).find((found) => found !== null) ?? null;
  if (!isFields(value)) return null;
  if (DENIED.test(textOf(value, 'errorCode'))) return value;
  return deniedEvent(value.get('Records'));
}

function factsOfEvent(event: Fields): Omit<DeniedFacts, 'cause'> {
  const service = textOf(event, 'eventSource').split('.')[0] ?? '';
  const name = textOf(event, 'eventName');
  const parameters = fieldOf(event, 'requestParameters');
  const bucket = isFields(parameters) ? textOf(parameters, 'bucketName') : '';
  const key = isFields(parameters) ? textOf(parameters, 'key') : '';
  const identity = fieldOf(event, 'userIdentity');
  const known = service === 's3' ? S3_OPERATIONS.get(name) : undefined;
  return {
    principal: isFields(identity) ? textOf(identity, 'arn') : '',
    actions: known ?? (service === '' || name === '' ? [] : [`${service}:${name}`]),
    resource: bucket === '' ? resourceOf(event) : `arn:aws:s3:::${bucket}${key === '' ? '' : `/${key}`}`,
  };
}

function resourceOf(event: Fields): string {
  const resources = fieldOf(event, 'resources');
  const [first] = isList(resources) ? resources : [];
  return isFields(first) ? textOf(first, 'ARN') : '';
}

function textOf(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
