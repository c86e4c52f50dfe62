import {
  NONE,
  knownText,
  thing,
  type Arguments,
  type Dict,
  type Py,
  type Thing,
} from '../evaluate-python/py';
import type { Run, Site } from '../evaluate-python/run';
import { attribute, sessionOf } from './parts';
import type { Trace } from './trace';

/** The step of a pipeline that a request is made for: it decides where code and results go. */
export interface Place {
  readonly pipeline: Py;
  readonly step: Py;
  /** Whether code is kept under its hash: only where a step is made of what a call gives. workflow/utilities.py */
  readonly hashesCode: boolean;
}

/** A request, once it is known for which step it is made. */
export type Build = (place: Place | null) => Dict;

/** What the steps of pipelines are made of, by the object that the script passes on. */
const LATER = new WeakMap<Thing, { readonly operation: string; readonly build: Build }>();

/** What a step is made of; null where an object is nothing of the kind. */
export function laterOf(value: Thing): { readonly operation: string; readonly build: Build } | null {
  return LATER.get(value) ?? null;
}

/** What a method of the SDK is given. */
export interface Call {
  readonly self: Thing;
  readonly args: Arguments;
  readonly site: Site;
  readonly run: Run;
  readonly trace: Trace;
}

/** A method of the SDK: what it gives back. */
export type Method = (call: Call) => Py;

/** Whether a session only writes the steps of a pipeline down. */
export function isPipelineSession(session: Thing | null): boolean {
  return session !== null && session.type.includes('Pipeline');
}

/** Sends a request; with the session of a pipeline it becomes what a step is made of. */
export function send(call: Call, operation: string, build: Build): Py {
  if (isPipelineSession(sessionOf(call.self))) return stepArguments(operation, build, call.site);
  record(call, operation, build(null));
  watch(call, operation);
  return NONE;
}

/** Jobs that the SDK waits for and prints the logs of. `logs_for_job`, `logs_for_processing_job`, `logs_for_transform_job` in session.py */
const PRINTED = new Set(['create_training_job', 'create_processing_job', 'create_transform_job']);

/** Notes that a call waits for its job and prints its logs: it does unless it says `wait=False` or `logs=False`. */
export function watch({ args, trace }: Call, operation: string): void {
  if (!PRINTED.has(operation)) return;
  const isOff = (value: Py | undefined) =>
    value?.kind === 'plain' ? value.value === false : value?.kind === 'text' && knownText(value) === 'None';
  const given = [args.named.get('wait'), args.named.get('logs'), ...args.positional];
  if (!given.some((value) => isOff(value))) trace.watched.add(operation);
}

/** Sends a request, whatever the session. */
export function record({ trace, site }: Call, operation: string, fields: Dict): void {
  trace.requests.push({ operation, fields, offset: site.offset, bySdk: true });
}

function stepArguments(operation: string, build: Build, { expression }: Site): Thing {
  const made = thing('StepArguments', [], expression);
  LATER.set(made, { operation, build });
  return made;
}

/** An argument of a method, by its name or its place. */
export function argumentOf({ args }: Call, name: string, place = -1): Py | undefined {
  const value = args.named.get(name) ?? (place === -1 ? undefined : args.positional[place]);
  return value === undefined || (value.kind === 'plain' && value.value === null) ? undefined : value;
}

/** What an object was made with, by the first of several names that is given. */
export function madeWith({ self }: Call, ...names: readonly string[]): Py | undefined {
  for (const name of names) {
    const value = attribute(self, name);
    if (value !== undefined) return value;
  }
  return undefined;
}
