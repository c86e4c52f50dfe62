import { API_NAMES, APIS, apiNamed, hasTrait, type ApiName } from '../../policy';
import { hasField } from '../languages/field';
import { SPREAD, isFields, isList, unresolved, type Fields, type Value } from '../languages/value';
import type { ImportKind } from '../imported';
import { isDefinition } from '../pipelines/definition';
import { isNoRequest } from './no-request';
import { OTHER_APIS } from './other-apis';

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
}

/** Looks for requests anywhere in a document; a request is not searched for further ones. */
export function findRequests(values: readonly Value[], asRequest: ImportKind): FoundRequests {
  const requests: FoundRequest[] = [];
  const others: { path: string; name: string }[] = [];
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
    const task = templateResource(fields) ?? stateTask(fields);
    if (task !== null) {
      const { name, kind, body, at } = task;
      const api = apiNamed(name);
      if (api === null) others.push({ path, name });
      else requests.push({ api, kind, path: `${prefix}${at}.`, fields: body });
      return;
    }
    if (isDefinition(fields)) {
      requests.push(...definitionRequests(fields, asRequest, prefix));
      return;
    }
    const other = otherApiOf(fields);
    if (other !== null) {
      others.push({ path, name: other });
      return;
    }
    const api = apiOf(fields);
    if (api !== null) {
      requests.push({ api, kind: isAnswer(fields) ? 'describe' : asRequest, path: prefix, fields });
      return;
    }
    for (const [key, value] of fields) {
      if (isNoRequest(fields, key)) continue;
      const named = isFields(value) ? apiNamed(key) : null;
      const otherName = isFields(value) ? otherNamed(key) : null;
      if (named !== null && isFields(value))
        requests.push({ api: named, kind: asRequest, path: '', fields: value });
      else if (otherName !== null) others.push({ path: `${prefix}${key}`, name: otherName });
      else search(value, `${prefix}${key}`);
    }
  }

  for (const value of values) search(value, '');
  return { requests, others };
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

interface Task {
  readonly name: string;
  readonly kind: ImportKind;
  readonly body: Fields;
  /** The field that holds the request. */
  readonly at: string;
}

/** A resource of CloudFormation, such as `AWS::SageMaker::Model`: its type tells the operation, whatever it holds. */
function templateResource(fields: Fields): Task | null {
  const type = fields.get('Type');
  const properties = fields.get('Properties');
  if (typeof type !== 'string' || !type.startsWith('AWS::SageMaker::')) return null;
  return {
    name: `Create${type.slice('AWS::SageMaker::'.length)}`,
    kind: 'cloudformation',
    body: isFields(properties) ? properties : new Map<string, Value>(),
    at: 'Properties',
  };
}

/** A task of Step Functions. https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html */
function stateTask(fields: Fields): Task | null {
  const resource = fields.get('Resource');
  if (typeof resource !== 'string' || !resource.includes(':states:::')) return null;
  const operation = resource.split('sagemaker:')[1]?.split('.')[0];
  if (operation === undefined) return null;
  const at = fields.has('Arguments') ? 'Arguments' : 'Parameters';
  const body = fields.get(at) ?? fields.get(`${at}.$`);
  return { name: operation, kind: 'step-functions', body: isFields(body) ? body : computedBody(body), at };
}

/** A request that an expression makes as a whole: `"Parameters.$": "$.request"`. */
function computedBody(body: Value | undefined): Fields {
  return new Map(typeof body === 'string' ? [[SPREAD, unresolved(body)]] : []);
}

function apiOf(fields: Fields): ApiName | null {
  const fits = (marks: readonly string[]) => marks.every((mark) => hasField(fields, mark));
  return (
    API_NAMES.find((api) =>
      APIS[api].marks.some((marks) => fits(marks) && (!isNameAlone(marks) || saysMore(fields, api))),
    ) ?? null
  );
}

/** Whether a mark is no more than what something is called: bookkeeping, payloads and parameters hold that too. */
function isNameAlone([first = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && /(?:Name|Arn)$/.test(first);
}

/** Whether fields say anything of what a request reads, writes or runs. */
function saysMore(fields: Fields, api: ApiName): boolean {
  return (
    fields.has(SPREAD) ||
    APIS[api].fields.some(
      ({ path, to }) => path !== null && to !== 'own-arn' && hasField(fields, firstName(path)),
    )
  );
}

function firstName(path: string): string {
  return (path.split('.')[0] ?? '').replace('[]', '');
}

/** Without those that have become known since the table was written. */
const NOT_KNOWN = OTHER_APIS.filter(({ api }) => apiNamed(api) === null);

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
