import type { Exporter } from '../export';
import {
  writePolicy,
  type PolicyDocument,
  type RolePolicies,
  type Statement,
  type StatementOrigins,
} from '../policy';
import { isCausedBy } from './lines/line-fields';
import { policyLines, type PolicyLine } from './lines/policy-lines';

export type PolicyKind = 'permissions' | 'trust';

/** A text of the preview, and the file that it is saved as. */
export interface ShownText {
  /** The same for every version of one text; another for another text. */
  readonly id: string;
  /** In sentences and labels. */
  readonly label: string;
  readonly fileName: string;
  readonly language: Exporter['language'];
  /** What is shown, copied and downloaded. */
  readonly text: string;
  /** What is on each line, the first line first. */
  readonly lines: readonly PolicyLine[];
  /** The statements that `lines` count. */
  readonly statements: readonly Statement[];
  /** Where each of them comes from. */
  readonly origins: readonly StatementOrigins[];
  /** How many names are still missing in it; none where the file asks for them. */
  readonly unknowns: number;
  /** The line that it opens at, from 1. */
  readonly firstLine: number;
}

/** Two older versions of one text. */
export interface Versions {
  readonly before: string;
  readonly after: string;
}

/** The policy of a tab; null while there is none to show. An index past the end means the last policy. */
export function shownPolicy(policies: RolePolicies, kind: PolicyKind, index: number): ShownText | null {
  const { permissions, trust, origins } = policies;
  if (kind === 'trust') {
    return {
      id: 'trust',
      label: 'Trust policy',
      fileName: 'trust-policy.json',
      ...written(trust, origins.trust),
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
    ...written(document, origins.permissions[at] ?? []),
  };
}

function written(document: PolicyDocument, origins: readonly StatementOrigins[]) {
  return {
    language: 'json' as const,
    text: writePolicy(document),
    lines: policyLines(document),
    statements: document.Statement,
    origins,
    unknowns: countUnknowns(origins),
    firstLine: 1,
  };
}

function countUnknowns(origins: readonly StatementOrigins[]): number {
  const names = new Set<string>();
  for (const { parts } of origins) {
    for (const part of [...parts.values()].flat(2)) if (typeof part !== 'string') names.add(part.unknown);
  }
  return names.size;
}

/** Every policy of the role, the permissions first. */
export function allPolicies(policies: RolePolicies): readonly ShownText[] {
  const permissions = policies.permissions.map((_, index) => shownPolicy(policies, 'permissions', index));
  return [...permissions, shownPolicy(policies, 'trust', 0)].filter((policy) => policy !== null);
}

/** Which permissions policies hold what a field named, from 0. */
export function policiesOfField({ origins }: RolePolicies, field: string | null): readonly number[] {
  if (field === null) return [];
  return origins.permissions.flatMap((each, index) => (isCausedBy(each, field) ? [index] : []));
}
