import { writePolicy, type PolicyDocument, type RolePolicies, type StatementOrigins } from '../policy';
import { isCausedBy } from './line-fields';

export type PolicyKind = 'permissions' | 'trust';

/** One policy as a text and as a file. */
export interface ShownPolicy {
  /** The same for every version of one policy; another for another policy. */
  readonly id: string;
  /** In sentences and labels. */
  readonly label: string;
  readonly fileName: string;
  readonly document: PolicyDocument;
  readonly origins: readonly StatementOrigins[];
  /** What is shown, copied and downloaded. */
  readonly text: string;
}

/** The policy of a tab; null while there is none to show. An index past the last policy means the last. */
export function shownPolicy(policies: RolePolicies, kind: PolicyKind, index: number): ShownPolicy | null {
  const { permissions, trust, origins } = policies;
  if (kind === 'trust') {
    return {
      id: 'trust',
      label: 'Trust policy',
      fileName: 'trust-policy.json',
      document: trust,
      origins: origins.trust,
      text: writePolicy(trust),
    };
  }
  const count = permissions.length;
  const at = Math.min(index, count - 1);
  const document = permissions[at];
  if (document === undefined) return null;
  return {
    id: `permissions-${at}`,
    label: count === 1 ? 'Permissions policy' : `Permissions policy ${at + 1} of ${count}`,
    fileName: count === 1 ? 'permissions-policy.json' : `permissions-policy-${at + 1}.json`,
    document,
    origins: origins.permissions[at] ?? [],
    text: writePolicy(document),
  };
}

/** Every policy of the role, the permissions first. */
export function allPolicies(policies: RolePolicies): readonly ShownPolicy[] {
  const permissions = policies.permissions.map((_, index) => shownPolicy(policies, 'permissions', index));
  return [...permissions, shownPolicy(policies, 'trust', 0)].filter((policy) => policy !== null);
}

/** Which permissions policies hold what a field named, from 0. */
export function policiesOfField({ origins }: RolePolicies, field: string | null): readonly number[] {
  if (field === null) return [];
  return origins.permissions.flatMap((each, index) => (isCausedBy(each, field) ? [index] : []));
}
