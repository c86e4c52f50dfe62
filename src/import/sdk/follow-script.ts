import { toValue } from '../evaluate-python/convert';
import { evaluate, type Parsed } from '../evaluate-python/evaluate';
import type { Dict, Py } from '../evaluate-python/py';
import { standardLibrary } from '../evaluate-python/standard';
import type { ImportNote } from '../imported';
import { isFields, isList, isUnresolved, type Fields, type Value } from '../languages/value';
import { botoLibrary, writtenText } from './boto';
import { IMAGE_FUNCTIONS } from './images';
import { sdkLibrary } from './library';
import { kubeflowLibrary } from './kubeflow';
import { operatorLibrary } from './operators';
import { remoteLibrary } from './remote';
import { SESSION_FUNCTIONS } from './session-functions';
import { emptyTrace, type MadeCall, type MadeRequest } from './trace';

/** What a script comes to, as a document holds it. */
export interface FollowedScript {
  /** Requests as `{create_…: {…}}`, and dictionaries that no request uses. */
  readonly values: readonly Value[];
  /** Where requests begin, by their fields. Offsets. */
  readonly offsets: ReadonlyMap<Fields, number>;
  readonly notes: readonly ImportNote[];
  /** Whether the SDK makes one of the requests. */
  readonly isSdk: boolean;
  /** Names that may be fields of a request: what is pasted of a call without its brackets is a row of assignments. */
  readonly names: ReadonlyMap<string, Value>;
  /** Calls of AWS that the script makes itself. */
  readonly calls: readonly MadeCall[];
  /** Calls that the SDK makes for it beside requests. */
  readonly sdkCalls: readonly MadeCall[];
  /** The region that all its clients of SageMaker are made for; null where it names none, or several. */
  readonly region: string | null;
  /** Scripts that its jobs run, by their names or folders. */
  readonly scripts: ReadonlySet<string>;
  /** Where it uploads what is local, as ARNs. */
  readonly uploads: readonly string[];
  /** The operations whose jobs’ logs it reads. */
  readonly watched: ReadonlySet<string>;
}

/** Follows a script through boto3, the SageMaker SDK, Airflow’s operators and Kubeflow’s components to the requests that it makes. */
export function followScript(script: Parsed, parsedModule: (name: string) => Parsed | null): FollowedScript {
  const first = follow(script, parsedModule, []);
  const { pipelines } = first.trace;
  // What a step gives on lies below the pipeline’s name, which scripts give last.
  const { trace, names, written } = pipelines.length === 0 ? first : follow(script, parsedModule, pipelines);
  const requests = onceEach(trace.requests);
  const used = new Set<Py>();
  for (const { fields } of trace.requests) collect(fields, used);
  for (const dictionary of written) for (const inner of dictionary.entries.values()) collect(inner, used);
  const byValue = requestsByValue(trace.requests);
  const unused = written.filter((dictionary) => !used.has(dictionary) && !isSpread(dictionary, byValue));
  const offsets = new Map(requests.map(({ offset, fields }) => [fields, offset]));
  const values: Value[] = [
    ...requests.map(({ operation, fields }) => new Map<string, Value>([[operation, fields]])),
    ...unused.map((dictionary) => toValue(dictionary)),
  ];
  const texts = requests.flatMap(({ fields }) => textsIn(fields));
  return {
    values,
    offsets,
    calls: trace.calls,
    sdkCalls: trace.sdkCalls,
    region: trace.regions.size === 1 ? ([...trace.regions][0] ?? null) : null,
    scripts: trace.scripts,
    uploads: uploadsOf(trace.uploads),
    watched: trace.watched,
    isSdk: trace.requests.some(({ bySdk }) => bySdk),
    notes: [
      ...trace.remarks.map(({ value, message, offset }): ImportNote => ({
        kind: 'advice',
        path: '',
        value,
        message,
        place: `line ${script.source.slice(0, offset).split('\n').length}`,
      })),
      ...defaultNotes(trace.defaults, texts),
    ],
    names: new Map(
      // A script’s own variables begin with a small letter, or are all capitals.
      [...names]
        .filter(([name]) => /^[A-Z]\w*[a-z]/.test(name))
        .map(([name, value]) => [name, toValue(value)]),
    ),
  };
}

function follow(script: Parsed, parsedModule: (name: string) => Parsed | null, pipelines: readonly Py[]) {
  const trace = emptyTrace(pipelines);
  const send = (operation: string, fields: Dict, { offset }: { readonly offset: number }) =>
    void trace.requests.push({ operation, fields, offset, bySdk: true });
  const libraries = [
    IMAGE_FUNCTIONS,
    SESSION_FUNCTIONS,
    remoteLibrary(send),
    operatorLibrary(send),
    kubeflowLibrary(trace),
    botoLibrary(trace),
    sdkLibrary(trace),
    standardLibrary(trace.defaults),
  ];
  return { trace, ...evaluate(script, libraries, parsedModule) };
}

interface Sent {
  readonly operation: string;
  readonly fields: Fields;
  readonly offset: number;
}

/** A function that is called twice, or a loop, may send the same request again. */
function onceEach(requests: readonly MadeRequest[]): Sent[] {
  const seen = new Map<string, Sent>();
  for (const { operation, fields, offset } of requests) {
    const value = toValue(fields);
    const key = `${operation} ${jsonOf(value)}`;
    if (isFields(value) && !seen.has(key)) seen.set(key, { operation, fields: value, offset });
  }
  return [...seen.values()];
}

function jsonOf(value: Value): string {
  return JSON.stringify(value, (_name, each: unknown) => (each instanceof Map ? [...each] : each));
}

/** Requests by each value that they hold, so that a dictionary need not be held against all of them. */
function requestsByValue(requests: readonly MadeRequest[]): ReadonlyMap<Py, readonly Dict[]> {
  const byValue = new Map<Py, Dict[]>();
  for (const { fields } of requests) {
    for (const value of new Set(fields.entries.values())) {
      const holders = byValue.get(value);
      if (holders === undefined) byValue.set(value, [fields]);
      else if (holders.length < MOST_HOLDERS) holders.push(fields);
    }
  }
  return byValue;
}

/** More requests than share one value of a script. */
const MOST_HOLDERS = 20;

/** Whether a request is made of a dictionary: `create_training_job(**request)`. */
function isSpread({ entries }: Dict, byValue: ReadonlyMap<Py, readonly Dict[]>): boolean {
  const [first] = entries.values();
  const holders = first === undefined ? [] : (byValue.get(first) ?? []);
  return holders.some((fields) => [...entries].every(([name, value]) => fields.entries.get(name) === value));
}

/** Every object inside a value, itself among them. A script may nest them without end, so there is no recursion. */
function collect(value: Py, found: Set<Py>): void {
  const left = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue;
    if (next.kind === 'list') left.push(...next.items);
    else if (next.kind === 'choice') left.push(...next.of);
    else if (next.kind === 'dict') left.push(...next.entries.values());
    else continue;
    found.add(next);
  }
}

/** The texts of a request, known or in part. */
function textsIn(value: Value): string[] {
  if (typeof value === 'string') return [value];
  if (isUnresolved(value)) return (value.pieces ?? []).filter((piece) => typeof piece === 'string');
  if (isList(value)) return value.flatMap((entry) => textsIn(entry));
  return isFields(value) ? [...value.values()].flatMap((entry) => textsIn(entry)) : [];
}

/** Shorter than anything that a default is known by. Characters. */
const SHORTEST_DEFAULT = 3;

/** Defaults that a request uses: a run may set other values. */
function defaultNotes(
  defaults: readonly { readonly name: string; readonly value: string }[],
  texts: readonly string[],
): ImportNote[] {
  const used = defaults.filter(
    ({ value }) => value.length >= SHORTEST_DEFAULT && texts.some((text) => text.includes(value)),
  );
  return [...new Map(used.map((each) => [`${each.name} ${each.value}`, each])).values()].map(
    ({ name, value }) => ({
      kind: 'advice',
      path: name,
      value,
      message: `The default of ${name}. A run that sets another value needs that one too.`,
    }),
  );
}

/** Where files are written, as ARNs: one file as it is, a folder with a star for what lies below it. */
function uploadsOf(addresses: readonly Py[]): readonly string[] {
  const arns = addresses.flatMap((address) => {
    const text = writtenText(address);
    if (text?.startsWith('s3://') !== true) return [];
    const path = text.slice('s3://'.length);
    const isWhole = path.endsWith('*') || /\/[^/]*\.[A-Za-z0-9]{1,8}$/.test(path);
    return [`arn:<partition>:s3:::${isWhole ? path : `${path.replace(/\/$/, '')}/*`}`];
  });
  return [...new Set(arns)];
}
