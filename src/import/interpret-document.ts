import { API_NAMES, failure, success, type Result } from '../policy';
import { readTrail } from './errors/read-trail';
import type { Document } from './languages/document';
import { isFields } from './languages/value';
import type { ImportKind, ImportNote, Imported } from './imported';
import { policiesIn, withPolicies } from './policies/policies-in';
import { emptyImport } from './policies/empty-import';
import { findRequests, type FoundRequests } from './requests/find-requests';
import { readRequests } from './requests/read-requests';
import { forSdkThree } from './sdk-three';

/** Finds out what a document means: requests, a policy, or an event of CloudTrail. */
export function interpretDocument({ language, values, modules = [] }: Document): Result<Imported> {
  const found = findRequests(values, language === 'python' ? 'boto3' : 'request');
  const [first] = found.requests;
  const audited = policiesIn(values, language);
  if (first !== undefined)
    return success(withPolicies(forSdkThree(importRequests(first.kind, found), modules), audited));
  const denied = readTrail(values);
  if (denied !== null) return success(denied);
  if (audited.roles.length > 0) return success(withPolicies(emptyImport('policy'), audited));
  if (audited.foreign !== null) return audited.foreign;
  return failure(
    'no-request',
    nothingFound(
      found,
      values.some((value) => isFields(value)),
    ),
  );
}

function importRequests(kind: ImportKind, found: FoundRequests): Imported {
  const { apis, spec, notes } = readRequests(found.requests);
  return { kind, apis, spec, notes: [...notes, ...otherNotes(found), ...caseNotes(found)] };
}

function otherNotes({ others }: FoundRequests): ImportNote[] {
  return others.map(({ path, name }) => ({
    kind: 'skipped',
    path,
    value: name,
    message: `${name} is not one of the operations that this form knows.`,
  }));
}

function caseNotes({ requests }: FoundRequests): ImportNote[] {
  const odd = requests.flatMap(({ fields }) => [...fields.keys()]).find((key) => /^[a-z]/.test(key));
  if (odd === undefined) return [];
  const message = 'Field names are in a different case than in the AWS API; we read them anyway.';
  return [{ kind: 'advice', path: odd, value: odd, message }];
}

const KNOWN = new Intl.ListFormat('en', { type: 'conjunction' }).format(API_NAMES);

function nothingFound({ others: [other] }: FoundRequests, hasFields: boolean): string {
  if (other !== undefined) return `This is ${other.name}, which this form does not know. It knows ${KNOWN}.`;
  return hasFields
    ? 'This is well-formed, but no request of an operation that this form knows is in it. A request has a field such as TrainingJobName, ProcessingJobName, ModelName or NotebookInstanceName; a policy has Statement.'
    : 'There is no request in this. Paste a request or a describe output of an operation that this form knows, or a policy.';
}
