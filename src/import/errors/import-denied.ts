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
import { adviceFor } from './advice';
import { CAUSES } from './causes';
import { hasUnknownParts, isWholeArn, namedResource } from './named-resource';
import { objectFolder } from './object-folder';
import { passRoleRemedy } from './pass-role';
import { kindOfPrincipal, roleBehind } from './principal';
import { entryRemedy, remedyFor } from './remedies';
import { isRemedy, type Remedy, type Told } from './remedy';
import { isStarOnly } from './star-only';
import { whoIs } from './who';

/** What follows from a refusal: whose fault it is, the statement that is missing, and what a spec can say of it. */
export function importDenied(facts: DeniedFacts, message: string): Imported {
  const denied = deniedOf(facts);
  const helps = denied.rolesFault !== 'no';
  // Nothing that the role is allowed helps whoever calls, or against what denies.
  const remedies = helps || facts.cause === 'no-resource-policy' ? remediesFor(facts, denied, message) : [];
  const base = withAccount(
    emptyRoleSpec(),
    denied,
    regionIn(denied.resource, message),
    facts.isModel === true,
  );
  const spec = remedies.reduce((sum, remedy) => (isTaken(remedy, helps) ? remedy.apply(sum) : sum), base);
  const notes = [
    ...adviceFor(facts, denied.role !== null).map((advice) => note('advice', '', advice)),
    ...remedies.map((remedy) => remedyNote(remedy, helps)),
  ];
  return { kind: 'access-denied', apis: spec.apis, spec, notes: onceEach(notes), denied };
}

function deniedOf(facts: DeniedFacts): AccessDenied {
  const { principal, actions, cause } = facts;
  const resource = namedResource(facts.resource);
  const kind = kindOfPrincipal(principal);
  const isOthers = kind === 'caller' || kind === 'other-service-role';
  return {
    principal,
    resource,
    role: kind === 'execution-role' ? roleBehind(principal) : null,
    actions,
    cause,
    who: whoIs(facts),
    rolesFault: isOthers ? 'no' : CAUSES[cause].rolesFault,
    statement: missingStatement(actions, resource, facts),
  };
}

/** Only where an identity’s policy is, or may be, what lacks it. */
function missingStatement(
  actions: readonly string[],
  resource: string,
  { cause }: DeniedFacts,
): Statement | null {
  if (actions.length === 0 || CAUSES[cause].rolesFault === 'no') return null;
  const isNamed = isWholeArn(resource) || hasUnknownParts(resource);
  const on = isNamed ? resource : actions.every((action) => isStarOnly(action)) ? '*' : null;
  return on === null ? null : { Effect: 'Allow', Action: actions, Resource: [on] };
}

function remediesFor(facts: DeniedFacts, { resource }: AccessDenied, message: string): (Remedy | Told)[] {
  const passing = passRoleRemedy(facts, message);
  return facts.actions.map(
    (action) =>
      passing ??
      (facts.isModel === true ? modelRemedy(action, resource) : null) ??
      remedyFor(action, resource),
  );
}

/** What the creation of a model could not reach is a model. */
function modelRemedy(action: string, resource: string): Remedy | Told | null {
  const place = objectFolder(resource);
  if (place === null || place.key === '' || !isWholeArn(resource)) return null;
  const kind = place.key.endsWith('/') ? 'folder' : 'object';
  const message = `${place.uri} becomes a model that the role may read.`;
  const filters = [
    { kind: 's3', use: 'model' },
    { kind: 's3', use: 'input' },
  ] as const;
  const remedy = entryRemedy(action, resource, filters, { text: place.uri, kind }, message);
  if (!isRemedy(remedy)) return remedy;
  const { isOffered: _offered, ...taken } = remedy;
  return taken;
}

function isTaken(remedy: Remedy | Told, helps: boolean): remedy is Remedy {
  return helps && isRemedy(remedy) && remedy.isOffered !== true;
}

/** Of what was refused, or where the message says that the object lies. */
function regionIn(resource: string, message: string): string {
  const named = arnParts(resource)?.region || /\blocated in ([a-z]{2}-[a-z0-9-]+)/.exec(message)?.[1];
  return named !== undefined && readAccountField('region', named).ok ? named : '';
}

function withAccount(spec: RoleSpec, { role }: AccessDenied, region: string, isModel: boolean): RoleSpec {
  return {
    ...spec,
    apis: isModel ? API_NAMES.filter((api) => hasTrait(api, 'hosts-model')) : [],
    account: {
      region,
      accountId: role?.accountId ?? '',
      roleName: role?.roleName ?? '',
      rolePath: role?.rolePath ?? '',
    },
  };
}

const BOTH_SIDES =
  'Where the resource belongs to another account, the role’s own policy must allow it as well: see that this is in the form.';

function remedyNote(remedy: Remedy | Told, helps: boolean): ImportNote {
  if (!isRemedy(remedy)) return { ...note('advice', '', remedy.message), ...slotOf(remedy) };
  const { slot, text, message, apply } = remedy;
  // What alone does not help is not claimed to.
  if (!helps) return { ...note('advice', text, BOTH_SIDES), slot };
  const kind = isTaken(remedy, helps) ? 'read' : 'offered';
  return { ...note(kind, text, message), slot, add: apply };
}

function slotOf({ slot }: Told): Pick<ImportNote, 'slot'> {
  return slot === undefined ? {} : { slot };
}

function note(kind: ImportNote['kind'], value: string, message: string): ImportNote {
  return { kind, path: '', value, message };
}

function onceEach(notes: readonly ImportNote[]): ImportNote[] {
  return [...new Map(notes.map((each) => [`${each.value} ${each.message}`, each])).values()];
}
