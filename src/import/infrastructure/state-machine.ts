import { embeddedFields } from '../languages/embedded';
import { fieldOf } from '../languages/field';
import { piecesOf, writtenPieces } from '../languages/pieces';
import {
  SPREAD,
  isFields,
  isList,
  isUnresolved,
  unresolved,
  type Fields,
  type Value,
} from '../languages/value';
import type { Found, Resource, Resources } from './resource';
import { stateValues } from './state-values';

/** Whether an object is a state machine’s definition: `{"StartAt": …, "States": {…}}`. */
function isStateMachine(fields: Fields): boolean {
  return isFields(fields.get('States')) && fields.has('StartAt');
}

/** The SageMaker tasks of a state machine, or of the answer that describes one. Null where the document is neither. */
export function stateMachineResources(document: Fields): Resources | null {
  if (document.has('stateMachineArn')) {
    const held = embeddedFields(document.get('definition') ?? null);
    return held === null ? null : stateMachineResources(held);
  }
  if (!isStateMachine(document)) return null;
  const nothing =
    'No task of this state machine calls SageMaker. What other tasks are given, such as a Lambda function’s payload, is not a request.';
  return { resources: tasksIn(document, ''), notes: [], nothing };
}

/**
 * The tasks of SageMaker in a definition, those in `Map` and `Parallel` among them. What other states are given or
 * pass on is no request.
 */
function tasksIn(definition: Fields, path: string): readonly Resource[] {
  const states = definition.get('States');
  if (!isFields(states)) return [];
  return [...states].flatMap(([name, state]) => {
    if (!isFields(state)) return [];
    const at = `${path}States.${name}`;
    const task = taskOf(state, at);
    return task === null ? withinState(state, at) : [task];
  });
}

/** The tasks of a definition that another document holds, or that it cannot be read. */
export function tasksHeld(value: Value, path: string): Found {
  const definition = embeddedFields(value);
  if (definition !== null && isFields(definition.get('States')))
    return { resources: tasksIn(definition, `${path}.`), notes: [] };
  const message = 'The tasks of this state machine cannot be read from this. Import its definition too.';
  const expression = isUnresolved(value) ? value.expression : (path.split('.').at(-1) ?? '');
  return { resources: [], notes: [{ kind: 'unresolved', path, value: expression, message }] };
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html, and state-parallel.html beside it */
function withinState(state: Fields, path: string): readonly Resource[] {
  const inside = ['Iterator', 'ItemProcessor'].flatMap((name) => definitionsIn(state, name));
  return [...inside, ...definitionsIn(state, 'Branches')].flatMap(({ at, fields }) =>
    tasksIn(fields, `${path}.${at}.`),
  );
}

function definitionsIn(state: Fields, name: string): readonly { at: string; fields: Fields }[] {
  const value = state.get(name);
  if (isFields(value)) return [{ at: name, fields: value }];
  return isList(value)
    ? value.flatMap((fields, index) => (isFields(fields) ? [{ at: `${name}[${index}]`, fields }] : []))
    : [];
}

/** Of those that hand over a role or start something: `arn:aws:states:::sagemaker:createModel`, `arn:aws:states:::aws-sdk:sagemaker:createModel`, `….sync` */
const OF_SAGEMAKER = /:states:::(?:aws-sdk:)?sagemaker:(?<operation>(?:create|update|start)\w+)/i;

/** A task of SageMaker; null for all else. https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html */
export function taskOf(state: Fields, path: string): Resource | null {
  const operation = OF_SAGEMAKER.exec(resourceOf(state))?.groups?.['operation'];
  if (operation === undefined) return null;
  const at = state.has('Arguments') ? 'Arguments' : 'Parameters';
  const body = state.get(at) ?? state.get(`${at}.$`);
  return {
    operation,
    name: operation,
    kind: 'step-functions',
    path: path === '' ? `${at}.` : `${path}.${at}.`,
    body: isFields(body) ? stateValues(body) : computedBody(body),
  };
}

/** Whether an object is a task, of whatever service. */
export function isTask(fields: Fields): boolean {
  return /^arn:[^:]*:(?:states|lambda):/.test(resourceOf(fields));
}

/** A task’s `Resource`. Its partition may be filled in: `arn:${AWS::Partition}:states:::…`. */
function resourceOf(state: Fields): string {
  return writtenPieces(piecesOf(fieldOf(state, 'Resource') ?? null) ?? []);
}

/** A request that an expression makes as a whole: `"Parameters.$": "$.request"`. */
function computedBody(body: Value | undefined): Fields {
  return new Map(typeof body === 'string' ? [[SPREAD, unresolved(body)]] : []);
}
