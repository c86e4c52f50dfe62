import {
  API_NAMES,
  arnParts,
  emptyRoleSpec,
  hasTrait,
  readAccountField,
  type RoleSpec,
  type Statement,
} from '../../policy';
import type { ImportNote, Imported } from '../imported';
import type { AccessDenied, DeniedFacts } from './access-denied';
import { CAUSES } from './causes';
import { objectFolder } from './object-folder';
import { passRoleRemedy } from './pass-role';
import { isCaller, roleBehind } from './principal';
import { entryRemedy, remedyFor } from './remedies';
import type { Remedy } from './remedy';

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
  // Nothing that the role is allowed helps whoever calls.
  const remedies = caller ? [] : remediesFor(facts, message, isModel);
  // What would not help is offered all the same: across accounts both sides must allow it.
  const helps = denied.rolesFault !== 'no';
  const base = withAccount(emptyRoleSpec(), denied, regionIn(denied.resource, message), isModel);
  const spec = remedies.reduce((sum, remedy) => (isTaken(remedy, helps) ? remedy.apply(sum) : sum), base);
  const notes = [
    ...(caller ? [note('advice', facts.principal, CALLER)] : []),
    ...(advice === null ? [] : [note('advice', facts.cause, advice)]),
    ...remedies.map((remedy) => remedyNote(remedy, helps)),
  ];
  return { kind: 'access-denied', apis: spec.apis, spec, notes: onceEach(notes), denied };
}

const CALLER =
  'This is the identity that made the call, not SageMaker’s execution role. Its own policy lacks the permission.';

function remediesFor(facts: DeniedFacts, message: string, isModel: boolean): (Remedy | string)[] {
  const { actions, resource } = facts;
  const passing = passRoleRemedy(facts, message);
  return actions.map(
    (action) => passing ?? (isModel ? modelRemedy(resource) : null) ?? remedyFor(action, resource),
  );
}

/** What the creation of a model could not reach is a model. */
function modelRemedy(resource: string): Remedy | string | null {
  const place = objectFolder(resource);
  if (place === null || place.key === '') return null;
  const kind = place.key.endsWith('/') ? 'folder' : 'object';
  const message = `${place.uri} becomes a model that the role may read.`;
  return entryRemedy({ kind: 's3', use: 'model' }, { text: place.uri, kind }, message);
}

function isTaken(remedy: Remedy | string, helps: boolean): remedy is Remedy {
  return helps && typeof remedy !== 'string' && remedy.isOffered !== true;
}

function missingStatement({ actions, resource, cause }: DeniedFacts): Statement | null {
  if (actions.length === 0 || cause === 'explicit-deny' || cause === 'trust-policy') return null;
  return { Effect: 'Allow', Action: actions, Resource: [resource === '' ? '*' : resource] };
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
    apis: isModel ? API_NAMES.filter((api) => hasTrait(api, 'hosts-model')) : [],
    account: {
      region,
      accountId:
        target !== null && readAccountField('accountId', target.accountId).ok ? target.accountId : '',
      roleName: target?.roleName ?? '',
      rolePath: target?.rolePath ?? '',
    },
  };
}

function remedyNote(remedy: Remedy | string, helps: boolean): ImportNote {
  if (typeof remedy === 'string') return note('advice', '', remedy);
  const { slot, text, message, apply } = remedy;
  if (isTaken(remedy, helps)) return { ...note('read', text, message), slot };
  const offered = helps ? message : `${message} Alone it does not help here.`;
  return { ...note('offered', text, offered), slot, add: apply };
}

function note(kind: ImportNote['kind'], value: string, message: string): ImportNote {
  return { kind, path: '', value, message };
}

function onceEach(notes: readonly ImportNote[]): ImportNote[] {
  return [...new Map(notes.map((each) => [`${each.value} ${each.message}`, each])).values()];
}
