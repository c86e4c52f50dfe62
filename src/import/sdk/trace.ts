import { knownText, type Dict, type Py } from '../evaluate-python/py';
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

/** A call of boto3 as the script writes it. */
export interface MadeCall {
  readonly service: string;
  /** `put_object`, or with the class of a resource: `Bucket.upload_file`. */
  readonly method: string;
  /** What it is given, as text with `<unknown parts>`. */
  readonly given: ReadonlyMap<string, string>;
  readonly expression: string;
  readonly offset: number;
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
  /** Calls of other services, and of SageMaker that only looks. */
  readonly calls: MadeCall[];
  /** Calls that the SDK makes beside requests, as whoever runs it. */
  readonly sdkCalls: MadeCall[];
  /** Scripts that jobs run, by their names or their folders. */
  readonly scripts: Set<string>;
  /** Regions that clients of SageMaker and sessions are made for. */
  readonly regions: Set<string>;
  /** Where the SDK uploads what is local. */
  readonly uploads: Py[];
  /** The operations whose jobs the SDK waits for, and prints the logs of. */
  readonly watched: Set<string>;
  /** Names of the pipelines that the script makes. */
  readonly pipelines: Py[];
}

/** Nothing yet, but the pipelines that are known from a first reading. */
export function emptyTrace(pipelines: readonly Py[] = []): Trace {
  return {
    requests: [],
    remarks: [],
    defaults: [],
    calls: [],
    sdkCalls: [],
    scripts: new Set(),
    regions: new Set(),
    uploads: [],
    watched: new Set(),
    pipelines: [...pipelines],
  };
}

/** What the SDK adds that no line of a script names. Each rule is in its source, where the code says. */
const ADDITIONS = {
  output: 'No output path is given: the SDK writes to its default bucket.',
  debugger: 'Debugger and profiler write to the output path too, unless they are switched off.',
  code: 'The SDK uploads the code into the output’s bucket, below the job’s name, and the role reads it there.',
  pipelineCode: 'The SDK uploads the code of steps below the pipeline’s name, and the role reads it there.',
  upload: 'What is local is uploaded to the default bucket first, and the role reads it there.',
  results: 'An output without a destination goes to the default bucket, below the job’s name.',
  repack:
    'The SDK packs model and code into a new archive below the model’s name, and the role reads that one.',
  submit: 'The SDK uploads the model’s code below the model’s name, and the role reads it there.',
  capture: 'Captured requests go to the default bucket, as no destination is given.',
  answers: 'Asynchronous answers go to the default bucket, as no output path is given.',
  transformed: 'No output path is given for the transform: the SDK writes to its default bucket.',
} as const;

/** Says once what the SDK adds. */
export function told(
  trace: Trace,
  addition: keyof typeof ADDITIONS,
  offset: number,
  value = 'default_bucket()',
): void {
  remark(trace, { value, offset, message: ADDITIONS[addition] });
}

/** Says something once. */
export function remark(trace: Trace, said: Remark): void {
  if (!trace.remarks.some(({ value, message }) => value === said.value && message === said.message))
    trace.remarks.push(said);
}

/** Notes which script a job runs: it runs as the role. */
export function noteScripts(trace: Trace, script: Py | undefined, folder: Py | undefined): void {
  for (const value of [script, folder]) {
    const name = value === undefined ? null : knownText(value);
    if (name !== null && name !== '' && !/^\w+:/.test(name)) trace.scripts.add(name.replace(/^\.\//, ''));
  }
}
