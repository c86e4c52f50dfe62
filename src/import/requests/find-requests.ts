import { API_NAMES, APIS, apiNamed, hasTrait, type ApiName } from '../../policy';
import { bareNames, hasAnyField, hasField } from '../languages/field';
import { findResources } from '../infrastructure/find-resources';
import { isFields, isList, type Fields, type Value } from '../languages/value';
import type { ImportKind, ImportNote } from '../imported';
import { isDefinition } from '../pipelines/definition';
import type { Named } from './gathered';
import { OTHER_APIS } from './other-apis';
import { hasSubstance } from './substance';

/** A request of a known operation, and where it is in the document. */
export interface FoundRequest {
  readonly api: ApiName;
  readonly kind: ImportKind;
  /** Empty for the document itself; otherwise ends in a dot. */
  readonly path: string;
  readonly fields: Fields;
  /** A pipeline's definition by itself, without the request that would name the pipeline's role. */
  readonly isBare?: true;
  /** Where it is in a text of several parts, for a person. */
  readonly place?: string;
}

/** What a document asks of SageMaker: of known operations, and of others. */
export interface FoundRequests {
  readonly requests: readonly FoundRequest[];
  readonly others: readonly { readonly path: string; readonly name: string }[];
  /** What reading a template or the like has to tell. */
  readonly notes: readonly ImportNote[];
  /** Why a document of infrastructure holds no request, in a sentence; empty where it is none. */
  readonly nothing: string;
  /** Where a document says that all of it is deployed; null where it does not. */
  readonly region: Named | null;
}

/** Looks for requests anywhere in a document; a request is not searched for further ones. */
export function findRequests(values: readonly Value[], asRequest: ImportKind): FoundRequests {
  const requests: FoundRequest[] = [];
  const others: { path: string; name: string }[] = [];
  const notes: ImportNote[] = [];
  let nothing = '';
  let region: Named | null = null;
  // An anchor of YAML can be in many places.
  const seen = new Set<Value>();

  function search(value: Value, path: string): void {
    if (seen.has(value)) return;
    if (isList(value)) {
      seen.add(value);
      for (const [index, entry] of value.entries()) search(entry, `${path}[${index}]`);
    } else if (isFields(value)) {
      seen.add(value);
      searchFields(value, path);
    }
  }

  function searchFields(fields: Fields, path: string): void {
    const prefix = path === '' ? '' : `${path}.`;
    const infrastructure = findResources(fields, asRequest === 'terraform');
    if (infrastructure !== null) {
      for (const note of infrastructure.notes) notes.push(note);
      nothing = infrastructure.nothing;
      region ??= infrastructure.region ?? null;
      for (const { operation, name, kind, path: at, body } of infrastructure.resources) {
        const api = apiNamed(operation);
        if (api === null) others.push({ path: `${prefix}${at}`.replace(/\.(?:Properties\.)?$/, ''), name });
        else requests.push({ api, kind, path: `${prefix}${at}`, fields: body });
      }
      return;
    }
    if (isDefinition(fields)) {
      requests.push(...definitionRequests(fields, asRequest, prefix));
      return;
    }
    const isMarked = hasAnyField(fields, MARKS);
    const other = isMarked ? otherApiOf(fields) : null;
    if (other !== null) {
      others.push({ path, name: other });
      return;
    }
    const api = isMarked ? apiOf(fields) : null;
    if (api !== null) {
      requests.push({ api, kind: isAnswer(fields) ? 'describe' : asRequest, path: prefix, fields });
      return;
    }
    for (const [key, value] of fields) {
      const named = isFields(value) ? apiNamed(key) : null;
      const otherName = isFields(value) ? otherNamed(key) : null;
      if (named !== null && isFields(value))
        requests.push({ api: named, kind: asRequest, path: '', fields: value });
      else if (otherName !== null) others.push({ path: `${prefix}${key}`, name: otherName });
      else search(value, `${prefix}${key}`);
    }
  }

  for (const value of values) search(value, '');
  return {
    requests: requests.slice(0, MOST),
    others,
    notes: [...notes, ...tooMany(requests)],
    nothing,
    region,
  };
}

/** More than the largest policy can tell apart; the addresses of all others are offered. */
const MOST = 3_000;

function tooMany({ length }: readonly FoundRequest[]): ImportNote[] {
  if (length <= MOST) return [];
  const message = `Only the first ${MOST} requests are read: more would not fit one role. Import only those that this role is for.`;
  return [{ kind: 'advice', path: '', value: `${length} requests`, message }];
}

/** A definition by itself is read as what the pipeline of it needs. */
function definitionRequests(definition: Fields, kind: ImportKind, path: string): FoundRequest[] {
  return API_NAMES.filter((api) => hasTrait(api, 'runs-steps')).map((api) => ({
    api,
    kind,
    path,
    fields: new Map<string, Value>([['PipelineDefinition', definition]]),
    isBare: true,
  }));
}

/** What an object’s own fields tell. A name alone is no request: scripts and reports keep the names of jobs. */
function apiOf(fields: Fields): ApiName | null {
  const fits = (marks: readonly string[]) => marks.every((mark) => hasField(fields, mark));
  const api = API_NAMES.find((each) => APIS[each].marks.some((marks) => fits(marks)));
  return api !== undefined && hasSubstance(api, fields) ? api : null;
}

/** Without those that have become known since the table was written. */
const NOT_KNOWN = OTHER_APIS.filter(({ api }) => apiNamed(api) === null);

/** The fields without which an object is no request. */
const MARKS = bareNames([
  ...API_NAMES.flatMap((api) => APIS[api].marks.flat()),
  ...NOT_KNOWN.flatMap(({ fields }) => fields),
]);

function otherApiOf(fields: Fields): string | null {
  const found = NOT_KNOWN.find(
    (other) => other.fields.length > 0 && other.fields.every((field) => hasField(fields, field)),
  );
  return found?.api ?? null;
}

/** What the call of an operation that is not known is named: `create_app(…)` is no request of a known one. */
function otherNamed(name: string): string | null {
  const wanted = name.replaceAll(/[_-]/g, '').toLowerCase();
  return NOT_KNOWN.find(({ api }) => api.toLowerCase() === wanted)?.api ?? null;
}

/** Fields that every answer of AWS may have, and those that only the answers about one operation have. */
const ANSWERS: ReadonlySet<string> = new Set([
  'ResponseMetadata',
  'CreationTime',
  ...API_NAMES.flatMap((api) => APIS[api].describeMarks),
]);

function isAnswer(fields: Fields): boolean {
  return [...ANSWERS].some((mark) => hasField(fields, mark));
}
