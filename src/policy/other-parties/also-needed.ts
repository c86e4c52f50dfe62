import type { RolePolicies, StatementOrigins } from '../role-policies';
import { buildPermissions } from '../statements/build-permissions';
import { grantsOf } from '../statements/grants';
import { roleArnOf } from '../statements/reach';
import { shownText, textParts, type TextPart } from '../unknown-parts';
import { bucketPolicies, namedBuckets } from './bucket-policies';
import { callerPolicy } from './caller-policy';
import { neededChecks } from './checks';
import { keyPolicies } from './key-policies';
import type { HandedPolicy, NamedBucket, NeededCheck, NeededPolicy } from './needed-policy';
import { repositoryPolicies } from './repository-policies';

/** Everyone else who must say yes before a role works. */
export interface AlsoNeeded {
  /** The caller’s first; then those of keys, buckets and repositories, as far as the spec calls for them. */
  readonly policies: readonly HandedPolicy[];
  readonly checks: readonly NeededCheck[];
  /** Every bucket of the role: which of them are another account’s only the user can tell. */
  readonly buckets: readonly NamedBucket[];
}

/**
 * Says who else must allow what the role does, and in which words. Nothing is said before something is chosen.
 *
 * Policies of resources grant the role what its own policies grant it on them, and nothing more. They name the
 * resources also where the role’s own policy is the guide’s broad one.
 */
export function alsoNeeded({
  resolved,
  permissions,
  origins,
}: Pick<RolePolicies, 'resolved' | 'permissions' | 'origins'>): AlsoNeeded {
  if (resolved.apis.length === 0) return { policies: [], checks: [], buckets: [] };
  const scoped = { ...resolved, scope: 'scoped' as const };
  const built =
    resolved.scope === 'scoped'
      ? { documents: permissions, origins: origins.permissions }
      : buildPermissions(scoped, grantsOf(scoped).grants);
  const granted = built.documents;
  const role = shownText(roleArnOf(resolved));
  const buckets = namedBuckets(resolved);
  const policies = [
    callerPolicy(resolved, role),
    ...keyPolicies(resolved, granted, role),
    ...bucketPolicies(buckets, resolved, granted, role),
    ...repositoryPolicies(resolved, granted, role),
  ];
  const ofCaller = resolved.callerAccess.flatMap(({ resources }) => resources);
  const parts = partsByText(built.origins.flat(), [roleArnOf(resolved), ...ofCaller]);
  return {
    policies: policies.map((policy) => ({ ...policy, unknowns: unknownsIn(policy, parts) })),
    checks: neededChecks(resolved, policies),
    buckets,
  };
}

type Parts = ReadonlyMap<string, readonly TextPart[]>;

/** The parts of every text with something unknown in it, by what a policy shows. */
function partsByText(origins: readonly StatementOrigins[], others: readonly string[]): Parts {
  return new Map<string, readonly TextPart[]>([
    ...origins.flatMap((origin) =>
      [...origin.parts].map(([text, variants]) => [text, variants.flat()] as const),
    ),
    ...others.map((text) => [shownText(text), textParts(text)] as const),
  ]);
}

function unknownsIn({ document: { Statement } }: NeededPolicy, parts: Parts): readonly string[] {
  const texts = Statement.flatMap(({ Principal, Resource = [], Condition = {} }) => [
    ...(Principal === undefined ? [] : [Principal.AWS]),
    ...Resource,
    ...Object.values(Condition).flatMap((keys) => Object.values(keys).flat()),
  ]);
  const found = texts.flatMap((text) => parts.get(text) ?? []);
  return [...new Set(found.flatMap((part) => (typeof part === 'string' ? [] : part.unknown)))];
}
