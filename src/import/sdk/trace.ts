import type { Dict } from '../evaluate-python/py';
import type { Default } from '../evaluate-python/standard';

/** A request that a script makes when it runs, as far as its text says. */
export interface MadeRequest {
  /** As boto3 calls it: `create_training_job`. */
  readonly operation: string;
  readonly fields: Dict;
  readonly offset: number;
  /** Whether the SDK writes the request; boto3 sends what the script writes. */
  readonly bySdk: boolean;
}

/** Something that must be told, and no field of a request says. */
export interface Remark {
  readonly value: string;
  readonly message: string;
  readonly offset: number;
}

/** What following a script comes to. */
export interface Trace {
  readonly requests: MadeRequest[];
  readonly remarks: Remark[];
  readonly defaults: Default[];
  /** Names of the pipelines that the script makes. */
  readonly pipelines: string[];
}

/** Nothing yet, but the pipelines that are known from a first reading. */
export function emptyTrace(pipelines: readonly string[] = []): Trace {
  return { requests: [], remarks: [], defaults: [], pipelines: [...pipelines] };
}

/** Says something once. */
export function remark(trace: Trace, said: Remark): void {
  if (!trace.remarks.some(({ value, message }) => value === said.value && message === said.message))
    trace.remarks.push(said);
}
