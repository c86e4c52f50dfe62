import { arnParts, emptyRoleSpec, readAccountField, type RoleSpec, type Statement } from '../../policy';
import type { ImportNote, Imported } from '../imported';
import type { AccessDenied, DeniedFacts } from './access-denied';
import { CAUSES } from './causes';
import { passRoleRemedy } from './pass-role';
import { isCaller, roleBehind } from './principal';
import { remedyFor, type Remedy } from './remedies';

/** What follows from a refusal: whose fault it is, the statement that is missing, and what a spec can say of it. */
export function importDenied(facts: DeniedFacts, message: string): Imported {
  const caller = isCaller(facts.principal, facts.actions);
  const role = caller ? null : roleBehind(facts.principal);
  const isModel = message.includes('Could not access model data at ');
  const { rolesFault, advice } = CAUSES[facts.cause];
  const denied: AccessDenied = {
    ...facts,
    role,
    rolesFault: caller ? 'no' : rolesFault,
    statement: missingStatement(facts),
  };
  const passing = passRoleRemedy(facts, message);
  const remedies = facts.actions.map((action) =>
    asModel(passing ?? remedyFor(action, facts.resource), isModel, facts.resource),
  );
  // What would not help is offered all the same: across accounts both sides must allow it.
  const taken = denied.rolesFault !== 'no';
  const base = withAccount(emptyRoleSpec(), denied, regionIn(denied.resource, message), isModel);
  const spec = remedies.reduce(
    (sum, remedy) => (taken && typeof remedy !== 'string' ? remedy.apply(sum) : sum),
    base,
  );
  const notes = [
    ...(caller ? [note('advice', facts.principal, CALLER)] : []),
    ...(advice === null ? [] : [note('advice', facts.cause, advice)]),
    ...remedies.map((remedy) => remedyNote(remedy, taken)),
  ];
  return { kind: 'access-denied', apis: spec.apis, spec, notes: onceEach(notes), denied };
}

const CALLER =
  'This principal is not an execution role in SageMaker’s hands but the caller: the person or program that makes the call. Its own policy lacks the permission, not the role’s.';

function missingStatement({ actions, resource, cause }: DeniedFacts): Statement | null {
  if (actions.length === 0 || cause === 'explicit-deny' || cause === 'trust-policy') return null;
  return { Effect: 'Allow', Action: actions, Resource: [resource === '' ? '*' : resource] };
}

/** What CreateModel could not reach is a model. */
function asModel(remedy: Remedy | string, isModel: boolean, resource: string): Remedy | string {
  if (typeof remedy === 'string' || !isModel || remedy.slot !== 's3.inputs') return remedy;
  const entry = { text: remedy.text, kind: resource.endsWith('/') ? 'folder' : 'object' } as const;
  return {
    ...remedy,
    slot: 's3.models',
    apply: (spec) => ({ ...spec, s3: { ...spec.s3, models: [...spec.s3.models, entry] } }),
    message: `${remedy.text} becomes a model that the role may read.`,
  };
}

/** Of what was refused, or where the message says that the object lies. */
function regionIn(resource: string, message: string): string {
  const named = arnParts(resource)?.region || /\blocated in ([a-z]{2}-[a-z0-9-]+)/.exec(message)?.[1];
  return named !== undefined && readAccountField('region', named).ok ? named : '';
}

function withAccount(
  spec: RoleSpec,
  { role, cause }: AccessDenied,
  region: string,
  isModel: boolean,
): RoleSpec {
  const target = cause === 'trust-policy' ? null : role;
  return {
    ...spec,
    apis: isModel ? ['CreateModel'] : [],
    account: {
      region,
      accountId:
        target !== null && readAccountField('accountId', target.accountId).ok ? target.accountId : '',
      roleName: target?.roleName ?? '',
      rolePath: target?.rolePath ?? '',
    },
  };
}

function remedyNote(remedy: Remedy | string, taken: boolean): ImportNote {
  if (typeof remedy === 'string') return note('advice', '', remedy);
  const { slot, text, message, apply } = remedy;
  return taken
    ? { ...note('read', text, message), slot }
    : { ...note('offered', text, `${message} Alone it does not help here.`), slot, add: apply };
}

function note(kind: ImportNote['kind'], value: string, message: string): ImportNote {
  return { kind, path: '', value, message };
}

function onceEach(notes: readonly ImportNote[]): ImportNote[] {
  return [...new Map(notes.map((each) => [`${each.value} ${each.message}`, each])).values()];
}
