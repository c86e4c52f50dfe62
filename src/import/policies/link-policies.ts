import { isUnresolved, type Value } from '../languages/value';
import type { Findings, FoundPolicy, FoundRole, PolicyPlace } from './found-policy';
import { expressionOf } from './expression-of';

/** A role with the policies that it has by the document. */
export interface LinkedRole {
  readonly role: FoundRole;
  readonly policies: readonly FoundPolicy[];
  /** Policies that are attached and not written in the document: their ARNs, or what fills them in. */
  readonly attached: readonly string[];
}

/** Roles, each with its policies, and what no role of the document has. */
export interface LinkedPolicies {
  readonly roles: readonly LinkedRole[];
  /** Permissions that nothing in the document gives to a role. */
  readonly free: readonly FoundPolicy[];
  /** What is referred to, by no role of the document, and not written in it. */
  readonly missing: readonly string[];
  /** The policy that a value refers to; null where the document has none. */
  readonly find: (value: Value) => FoundPolicy | null;
}

/** A policy that is a reference to a policy that is a reference. */
const MOST_PLACES = 20;

/** Beyond what one resource is repeated for. */
const MOST_REFERENCES = 50;

/** Finds out which role has which policy, by what they are named. */
export function linkPolicies({ roles: found, policies, references }: Findings): LinkedPolicies {
  const roles = [...found];
  const byRole = new Map<FoundRole, { policies: Set<FoundPolicy>; attached: Set<string> }>();
  const byId = indexed(policies.map((policy) => [policy.place.ids, policy] as const));
  const aliases = indexed(references.map(({ place }) => [place.ids, place] as const));
  const referred = new Map<PolicyPlace, Value[]>();
  for (const { place, policy } of references) {
    const there = referred.get(place) ?? [];
    if (there.length < MOST_REFERENCES) there.push(policy);
    referred.set(place, there);
  }
  const roleIndex = indexed(roles.map((role) => [[...role.ids], role] as const));
  const owned = new Set<FoundPolicy>();
  const missing = new Set<string>();

  /** One policy, or what a resource refers to that stands for several. */
  function findAll(value: Value, passed = new Set<PolicyPlace>()): readonly FoundPolicy[] {
    const policy = lookUp(byId, value);
    if (policy !== null) return [policy];
    const alias = passed.size > MOST_PLACES ? null : lookUp(aliases, value);
    // Each place is passed once: references may go round in circles.
    if (alias === null || passed.has(alias)) return [];
    passed.add(alias);
    return (referred.get(alias) ?? []).flatMap((named) => findAll(named, passed));
  }

  function rolesOf({ owner, roles: named }: PolicyPlace): FoundRole[] {
    return [
      ...(owner === null ? [] : [owner]),
      ...named
        .filter((value) => expressionOf(value) !== '')
        .map((value) => lookUp(roleIndex, value) ?? impliedRole(value)),
    ];
  }

  /** A role that is named and not described. */
  function impliedRole(value: Value): FoundRole {
    const name = expressionOf(value);
    const ids = new Set([name]);
    const role = { name, ids, path: '', trust: null, assumedBy: [], hasBoundary: false };
    roles.push(role);
    roleIndex.set(name, role);
    return role;
  }

  function partOf(role: FoundRole) {
    const part = byRole.get(role) ?? { policies: new Set<FoundPolicy>(), attached: new Set<string>() };
    byRole.set(role, part);
    return part;
  }

  for (const policy of policies) {
    const holders = policy.kind === 'permissions' ? rolesOf(policy.place) : [];
    if (holders.length > 0 || policy.place.isOthers) owned.add(policy);
    for (const role of holders) partOf(role).policies.add(policy);
  }
  for (const { policy: value, place } of references) {
    const meant = findAll(value);
    const holders = rolesOf(place);
    for (const policy of meant.filter(({ kind }) => kind === 'permissions')) {
      if (holders.length > 0 || place.isOthers) owned.add(policy);
      for (const role of holders) partOf(role).policies.add(policy);
    }
    if (meant.length === 0 && !place.isOthers) {
      for (const role of holders) partOf(role).attached.add(expressionOf(value));
      if (holders.length === 0) missing.add(expressionOf(value));
    }
  }
  return {
    roles: roles.map((role) => ({
      role,
      policies: [...(byRole.get(role)?.policies ?? [])],
      attached: [...(byRole.get(role)?.attached ?? [])],
    })),
    free: policies.filter((policy) => policy.kind === 'permissions' && !owned.has(policy)),
    missing: [...missing],
    find: (value) => findAll(value)[0] ?? null,
  };
}

/** The first of each id. */
function indexed<Found>(all: readonly (readonly [readonly string[], Found])[]): Map<string, Found> {
  const index = new Map<string, Found>();
  for (const [ids, found] of all) for (const id of ids) if (id !== '' && !index.has(id)) index.set(id, found);
  return index;
}

/** What a value names: an id or an ARN that ends in one, or an expression that has one in it. */
function lookUp<Found>(index: ReadonlyMap<string, Found>, value: Value): Found | null {
  if (typeof value === 'string')
    return index.get(value) ?? index.get(value.slice(value.lastIndexOf('/') + 1)) ?? null;
  if (!isUnresolved(value)) return null;
  const { expression } = value;
  // In Terraform a name may stand for several resources, each of another type.
  const addresses = expression.match(/aws_\w+\.[\w-]+/g);
  const words = addresses ?? expression.match(/[\w-]+/g) ?? [];
  return words.map((word) => index.get(word)).find((found) => found !== undefined) ?? null;
}
