import { apiNamed, type ApiName } from '../../policy';
import { SPREAD, isFields, isList, type Fields } from '../languages/value';
import type { ImportNote } from '../imported';
import { FIELD_NAMES } from './field-names';
import type { FoundRequest } from './find-requests';
import { likelyField } from './likely-field';

/** Of one document; more of them say that it is another kind of document. */
const MOST = 20;

/** Fields that tools put beside those of a request: the operators of Kubernetes, and whoever comments. */
const OF_TOOLS: ReadonlySet<string> = new Set(
  'region sagemakerendpoint additionalproperties comment schema'.split(' '),
);

/** The fields of an operation, by their names in small letters, and what their objects hold. */
type Shape = ReadonlyMap<string, FieldShape>;

interface FieldShape {
  readonly name: string;
  /** Empty for a field that is no object, or whose fields are anybody’s. */
  readonly inner: readonly string[];
  /** The same, in small letters. */
  readonly known: ReadonlySet<string>;
}

/**
 * Fields of requests that their operation does not have, and what was likely meant. Only of requests in AWS’s own
 * names: what describes a job has more fields, and so has a template.
 */
export function unknownFields(requests: readonly FoundRequest[]): readonly UnknownField[] {
  const found: UnknownField[] = [];
  for (const request of requests) {
    if (found.length >= MOST) break;
    if (request.kind === 'request' || request.kind === 'boto3') found.push(...unknownIn(request));
  }
  return found.slice(0, MOST);
}

/** A field that its operation does not have. */
export interface UnknownField {
  readonly note: ImportNote;
  /** Whether another field was likely meant. */
  readonly isMeant: boolean;
}

function unknownIn({ api, fields, path, place }: FoundRequest): UnknownField[] {
  const shape: Shape = SHAPES.get(api) ?? new Map<string, FieldShape>();
  const note = (at: string, name: string): UnknownField => {
    const paths = [...shape.values()].flatMap((field) => [
      field.name,
      ...field.inner.map((each) => `${field.name}.${each}`),
    ]);
    // What is meant is most often in the same object.
    const within = at.slice(0, at.length - name.length);
    const near = paths.filter((each) => within !== '' && bare(each).startsWith(bare(within)));
    const meant = likelyField(name, [...near, ...paths]);
    const instead = meant === null ? 'It was not read.' : `Did you mean ${meant}?`;
    const told: ImportNote = {
      kind: 'skipped',
      path: `${path}${at}`,
      value: name,
      message: `${name} is not a field of ${at === name ? api : at.slice(0, -name.length - 1)}. ${instead}`,
      ...(place === undefined ? {} : { place }),
    };
    return { note: told, isMeant: meant !== null };
  };
  return [...fields].flatMap(([key, value]) => {
    if (isOther(key)) return [];
    const field = shape.get(bare(key));
    if (field === undefined) return [note(key, key)];
    if (field.inner.length === 0 || bare(key) === 'tags') return [];
    const objects = isList(value) ? value.filter((entry) => isFields(entry)) : isFields(value) ? [value] : [];
    const keys = new Set(objects.flatMap((each) => namesIn(each)));
    return [...keys]
      .filter((inner) => !field.known.has(bare(inner)))
      .map((inner) => note(`${key}.${inner}`, inner));
  });
}

/** The names of an object that is not a function, such as `{"Ref": "Config"}`. */
function namesIn(fields: Fields): string[] {
  const names = [...fields.keys()];
  return names.length === 1 && /^(?:Ref|Get|Fn::|Std:)/.test(names[0] ?? '')
    ? []
    : names.filter((name) => !isOther(name));
}

function isOther(key: string): boolean {
  return key === SPREAD || OF_TOOLS.has(bare(key)) || !/^[A-Za-z]/.test(key) || key.includes(':');
}

function bare(key: string): string {
  return key.replace(/\.\$$/, '').replaceAll(/[_-]/g, '').toLowerCase();
}

const SHAPES: ReadonlyMap<ApiName, Map<string, FieldShape>> = readShapes();

/** Of each operation, with those that are read as it. */
function readShapes(): ReadonlyMap<ApiName, Map<string, FieldShape>> {
  const shapes = new Map<ApiName, Map<string, FieldShape>>();
  for (const row of FIELD_NAMES.trim().split(/\n(?! )/)) {
    const [operation = '', fields = ''] = row.split(': ');
    const api = apiNamed(operation);
    if (api === null) continue;
    const shape = shapes.get(api) ?? new Map<string, FieldShape>();
    for (const [, name = '', inner = ''] of fields.matchAll(/(\w+)(?:\(([^)]*)\))?/g)) {
      const before = shape.get(bare(name))?.inner ?? [];
      const all = [...new Set([...before, ...inner.split(/\s+/).filter((each) => each !== '')])];
      shape.set(bare(name), { name, inner: all, known: new Set(all.map((each) => bare(each))) });
    }
    shapes.set(api, shape);
  }
  return shapes;
}
