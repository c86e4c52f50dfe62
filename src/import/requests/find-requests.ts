import { API_NAMES, type ApiName } from '../../policy';
import { fieldOf, hasField } from '../documents/field';
import { SPREAD, isFields, isList, unresolved, type Fields, type Value } from '../documents/value';
import { API_MARKS, DESCRIBE_MARKS, OTHER_APIS } from '../fields/api-marks';
import type { ImportKind } from '../imported';

/** A request of one of the five APIs, and where in the document it stands. */
export interface FoundRequest {
  readonly api: ApiName;
  readonly kind: ImportKind;
  /** Empty for the document itself; otherwise ends in a dot. */
  readonly path: string;
  readonly fields: Fields;
}

/** What a document asks of SageMaker: of the five APIs, and of others. */
export interface FoundRequests {
  readonly requests: readonly FoundRequest[];
  readonly others: readonly { readonly path: string; readonly name: string }[];
}

/** Looks for requests anywhere in a document; a request is not searched for further ones. */
export function findRequests(values: readonly Value[], asRequest: ImportKind): FoundRequests {
  const requests: FoundRequest[] = [];
  const others: { path: string; name: string }[] = [];
  // An anchor of YAML can stand in many places.
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
    const api = apiOf(fields);
    if (api !== null) {
      const isDescribe = DESCRIBE_MARKS.some((mark) => hasField(fields, mark));
      requests.push({ api, kind: isDescribe ? 'describe' : asRequest, path: prefix, fields });
      return;
    }
    const other = OTHER_APIS.find(({ field }) => hasField(fields, field));
    if (other !== undefined) {
      others.push({ path, name: other.api });
      return;
    }
    for (const [key, value] of fields) {
      const named = apiNamed(key);
      if (named !== null && isFields(value))
        requests.push({ api: named, kind: asRequest, path: '', fields: value });
      else search(value, `${prefix}${key}`);
    }
  }

  for (const value of values) search(value, '');
  return { requests, others };
}

interface Task {
  readonly name: string;
  readonly kind: ImportKind;
  readonly body: Fields;
  /** The field that holds the request. */
  readonly at: string;
}

/** A resource of CloudFormation, such as `AWS::SageMaker::Model`. */
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

/** The API that a name means: `CreateModel`, `createModel`, `create_model`. */
function apiNamed(name: string): ApiName | null {
  const wanted = name.replaceAll(/[_-]/g, '').toLowerCase();
  return API_NAMES.find((api) => api.toLowerCase() === wanted) ?? null;
}

function apiOf(fields: Fields): ApiName | null {
  const fits = (marks: readonly string[]) => marks.every((mark) => fieldOf(fields, mark) !== undefined);
  return API_MARKS.find(({ anyOf }) => anyOf.some((marks) => fits(marks)))?.api ?? null;
}
