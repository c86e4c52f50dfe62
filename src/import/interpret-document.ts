import { API_NAMES, failure, success, type Result, type RoleSpec } from '../policy';
import { readTrail } from './errors/read-trail';
import { besideRequest, refusalIn } from './errors/refusal-beside';
import { terraformAdvice } from './infrastructure/terraform-advice';
import { withRegion } from './infrastructure/with-region';
import type { Document, Language } from './languages/document';
import { isFields } from './languages/value';
import type { ImportKind, ImportNote, Imported } from './imported';
import { policiesIn, withPolicies } from './policies/policies-in';
import { emptyImport } from './policies/empty-import';
import { findRequests, type FoundRequests } from './requests/find-requests';
import { readRequests } from './requests/read-requests';
import { unknownFields } from './requests/unknown-fields';
import { placesFor } from './runs-as';
import { forSdkThree } from './sdk-three';

/** Where a line of a document is, for a person: “cell 3, line 2”. Lines are counted from 1. */
export type PlaceOfLine = (line: number) => string;

/** What requests in a language are, where they are no plain ones. */
const KINDS: Readonly<Partial<Record<Language, ImportKind>>> = { python: 'boto3', terraform: 'terraform' };

/** Finds out what a document means: requests, a policy, or an event of CloudTrail. */
export function interpretDocument(document: Document, place: PlaceOfLine = lineAlone): Result<Imported> {
  const { language, values, modules = [], notes = [], isSdk = false, region = null } = document;
  const found = withPlaces(
    findRequests(values, isSdk ? 'sdk' : (KINDS[language] ?? 'request')),
    document,
    place,
  );
  const [first] = found.requests;
  const denied = readTrail(values) ?? refusalIn(values);
  const audited = policiesIn(values, language);
  if (first !== undefined) {
    const told = notes.map((note) => placed(note, place));
    const asked = forSdkThree(
      importRequests(first.kind, language, withRegionOf(found, region), told),
      modules,
    );
    const isCode = language === 'python' || (document.asCaller ?? []).length > 0;
    const request = isCode ? withRunsAs(asked, document) : asked;
    return success(withPolicies(denied === null ? request : besideRequest(denied, request), audited));
  }
  if (denied !== null) return success(denied);
  if (audited.roles.length > 0) return success(withPolicies(emptyImport('policy'), audited));
  if (audited.foreign !== null) return audited.foreign;
  return failure(
    found.others.length > 0 ? 'other-operation' : found.nothing === '' ? 'no-request' : 'no-resource',
    nothingFound(
      found,
      values.some((value) => isFields(value)),
    ),
  );
}

function lineAlone(line: number): string {
  return `line ${line}`;
}

function withPlaces(found: FoundRequests, { lines }: Document, place: PlaceOfLine): FoundRequests {
  if (lines === undefined) return found;
  const requests = found.requests.map((request) => {
    const line = lines.get(request.fields);
    return line === undefined ? request : { ...request, place: place(line) };
  });
  return { ...found, requests };
}

/** A note that says its line says its place. */
function placed(note: ImportNote, place: PlaceOfLine): ImportNote {
  const line = /^line (\d+)$/.exec(note.place ?? '')?.[1];
  return line === undefined ? note : { ...note, place: place(Number(line)) };
}

function importRequests(
  kind: ImportKind,
  language: Language,
  found: FoundRequests,
  told: readonly ImportNote[],
): Imported {
  const { apis, spec: read, notes } = readRequests(found.requests);
  const unknown = unknownFields(found.requests);
  const { spec, notes: region } = withRegion(
    unknown.some(({ isMeant }) => isMeant) ? withNothingAbsent(read) : read,
    found.region,
  );
  const advice = terraformAdvice(language, notes);
  return {
    kind,
    apis,
    spec,
    notes: [
      ...region,
      ...notes,
      ...advice,
      ...found.notes,
      ...told,
      ...otherNotes(found),
      ...caseNotes(found),
      ...unknown.map(({ note }) => note),
    ],
  };
}

/** A field that is misnamed may be the one that a list waits for: then no list is done without. */
function withNothingAbsent({ without: _absent, ...spec }: RoleSpec): RoleSpec {
  return spec;
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
  const odd = requests
    // Terraform’s names are in small letters everywhere.
    .flatMap(({ kind, fields }) => (kind === 'terraform' ? [] : [...fields.keys()]))
    .find((key) => /^[a-z]/.test(key));
  if (odd === undefined) return [];
  const message = 'Field names are in a different case than in the AWS API; we read them anyway.';
  return [{ kind: 'advice', path: odd, value: odd, message }];
}

const AND = new Intl.ListFormat('en', { type: 'conjunction' });
const KNOWN = AND.format(API_NAMES);

function nothingFound({ others, nothing }: FoundRequests, hasFields: boolean): string {
  const names = [...new Set(others.map(({ name }) => name))];
  if (names.length > 0)
    return `This is ${AND.format(names)}, which this form does not know. It knows ${KNOWN}.`;
  if (nothing !== '') return nothing;
  return hasFields
    ? 'This is well-formed, but it holds no request that this form knows. A request has a field such as TrainingJobName, ProcessingJobName, ModelName or NotebookInstanceName; a policy has Statement.'
    : 'There is no request in this. Paste a request or a describe output of an operation that this form knows, or a policy.';
}

/** Where code runs decides what the role needs for the code itself. */
function withRunsAs(imported: Imported, { asRole = [], asCaller = [] }: Document): Imported {
  const runsAs = placesFor(imported.apis, asRole, asCaller);
  return runsAs === undefined ? imported : { ...imported, runsAs };
}

/** The region of a script’s clients, where the document itself names none. */
function withRegionOf(found: FoundRequests, region: string | null): FoundRequests {
  return region === null || found.region !== null
    ? found
    : { ...found, region: { path: 'region_name', value: region } };
}
