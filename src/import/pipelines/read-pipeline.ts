import { APIS, hasTrait, type ApiName } from '../../policy';
import { fieldOf } from '../languages/field';
import { expressionIn } from '../languages/intrinsics';
import { isFields, type Fields, type Value } from '../languages/value';
import type { ImportNote } from '../imported';
import type { FoundRequest } from '../requests/find-requests';
import { valuesAt } from '../requests/values-at';
import { definitionIn } from './definition';
import { resolveSteps, type ResolvedStep } from './resolve-steps';
import { callOfStep } from './step-types';

/** A step, and whose role it runs under. */
export interface PipelineStep extends ResolvedStep {
  readonly type: string;
  readonly call: ApiName | null;
  /** The roles that its request names. */
  readonly roles: readonly string[];
}

/** A pipeline’s request, opened: its definition is read into steps. */
export interface Pipeline {
  /** Without the definition. */
  readonly request: FoundRequest;
  readonly steps: readonly PipelineStep[];
  /** The role of the pipeline, or where only its steps name one, theirs; empty where none is named. */
  readonly role: string;
  readonly notes: readonly ImportNote[];
}

/** Opens the request of a pipeline; null for all other requests. */
export function openPipeline(request: FoundRequest): Pipeline | null {
  if (!hasTrait(request.api, 'runs-steps')) return null;
  const definition = definitionIn(request.fields);
  const outer = request.isBare === true ? '' : (definition?.path ?? '');
  const { steps, defaults } = resolveSteps(definition?.fields ?? new Map());
  const byName = new Map(steps.map((step) => [step.fields.get('Name'), step]));
  const opened = steps.map((step) => openStep({ ...step, path: request.path + outer + step.path }, byName));
  const [own] = rolesIn(request.api, request.fields);
  return {
    request: withoutDefinition(request),
    steps: opened,
    role: own ?? opened.flatMap(({ roles }) => roles)[0] ?? '',
    notes: [
      ...(definition === null ? unreadable(request) : []),
      ...defaults
        .filter(({ value }) => /:\/\/|^arn:|\.dkr[.-]ecr/.test(value))
        .map(({ name, value }): ImportNote => {
          const message = `The default of parameter ${name}. A run that sets another value needs that one too.`;
          return { kind: 'advice', path: `Parameters.${name}`, value, message };
        }),
    ],
  };
}

/** Whether a step runs under the pipeline’s role, or under one that nobody names. */
export function runsUnder(role: string, { roles }: PipelineStep): boolean {
  return roles.length === 0 || roles.includes(role);
}

/** The request that a step makes; null where it makes none. */
export function requestOfStep(
  { call, path, fields }: PipelineStep,
  kind: FoundRequest['kind'],
): FoundRequest | null {
  const inside = fields.get('Arguments');
  return call === null || !isFields(inside)
    ? null
    : { api: call, kind, path: `${path}.Arguments.`, fields: inside };
}

function openStep(step: ResolvedStep, byName: ReadonlyMap<Value | undefined, ResolvedStep>): PipelineStep {
  const type = step.fields.get('Type');
  const name = typeof type === 'string' ? type : '';
  const call = callOfStep(name);
  return { ...step, type: name, call, roles: rolesOf(step, call, byName) };
}

/** The roles of a step’s own request, else those of the step that makes its model: it runs under the model’s. */
function rolesOf(
  step: ResolvedStep,
  call: ApiName | null,
  byName: ReadonlyMap<Value | undefined, ResolvedStep>,
): readonly string[] {
  const inside = step.fields.get('Arguments');
  if (call === null || !isFields(inside)) return [];
  if (APIS[call].runsAs === 'its own role') return rolesIn(call, inside);
  const maker = byName.get(nameOfMaker(step.raw.get('Arguments')));
  const type = maker?.fields.get('Type');
  const made = typeof type === 'string' ? callOfStep(type) : null;
  const request = maker?.fields.get('Arguments');
  return made === null || !isFields(request) ? [] : rolesIn(made, request);
}

/** `NAME` of `{"ModelName": {"Get": "Steps.NAME.ModelName"}}`. */
function nameOfMaker(request: Value | undefined): string | undefined {
  const model = isFields(request) ? request.get('ModelName') : undefined;
  const reference = isFields(model) ? model.get('Get') : undefined;
  return typeof reference === 'string' ? /^Steps\.([^.]+)\.ModelName$/.exec(reference)?.[1] : undefined;
}

function rolesIn(api: ApiName, fields: Fields): readonly string[] {
  return APIS[api].fields.flatMap((field) =>
    field.to === 'role'
      ? valuesAt(fields, field.path).flatMap(({ value, whole }) =>
          whole && typeof value === 'string' && expressionIn(value) === null ? [value.trim()] : [],
        )
      : [],
  );
}

/** The field that holds the definition, however it is spelt. */
const HOLDS_DEFINITION = /^pipeline_?definition(?:\.\$)?$/i;

/** What is left of the request once its steps are read; where the definition lies in S3 stays. */
function withoutDefinition({ isBare: _bare, ...request }: FoundRequest): FoundRequest {
  const fields = new Map([...request.fields].filter(([name]) => !HOLDS_DEFINITION.test(name)));
  const held = fieldOf(request.fields, 'PipelineDefinition');
  const elsewhere = isFields(held) ? held.get('PipelineDefinitionS3Location') : undefined;
  if (elsewhere !== undefined)
    fields.set('PipelineDefinition', new Map([['PipelineDefinitionS3Location', elsewhere]]));
  return { ...request, fields };
}

/** A definition that is there, and cannot be read. */
function unreadable({ fields, path }: FoundRequest): ImportNote[] {
  const held = fieldOf(fields, 'PipelineDefinition') ?? null;
  const expression = expressionIn(held)?.expression;
  const text = typeof held === 'string' ? held : '';
  if (expression === undefined && text === '') return [];
  const at = `${path}PipelineDefinition`;
  const message =
    'The steps of the pipeline cannot be read from this. Import its definition too, or choose what its steps call.';
  return expression === undefined
    ? [{ kind: 'skipped', path: at, value: shortened(text), message }]
    : [{ kind: 'unresolved', path: at, value: expression, message }];
}

/** Enough of a text to recognise it by. Characters. */
const ENOUGH = 120;

function shortened(text: string): string {
  return text.length > ENOUGH ? `${text.slice(0, ENOUGH)}…` : text;
}
