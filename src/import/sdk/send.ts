import { NONE, text, thing, type Arguments, type Dict, type Py, type Thing } from '../evaluate-python/py';
import type { Run, Site } from '../evaluate-python/run';
import { attribute, sessionOf } from './parts';
import type { Trace } from './trace';

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
export function send(call: Call, operation: string, fields: Dict): Py {
  if (isPipelineSession(sessionOf(call.self))) return stepArguments(operation, fields, call.site);
  record(call, operation, fields);
  return NONE;
}

/** Sends a request, whatever the session. */
export function record({ trace, site }: Call, operation: string, fields: Dict): void {
  trace.requests.push({ operation, fields, offset: site.offset, bySdk: true });
}

/** What a step of a pipeline is made of. */
export function stepArguments(operation: string, fields: Dict, { expression }: Site): Thing {
  return thing(
    'StepArguments',
    [
      ['operation', text(operation)],
      ['request', fields],
    ],
    expression,
  );
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
