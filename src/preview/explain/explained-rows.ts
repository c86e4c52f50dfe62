import {
  AMENDMENTS,
  LEVELS,
  conditionsOf,
  type ExplainedCondition,
  type PolicyDocument,
  type Reason,
  type RolePolicies,
  type StatementOrigins,
} from '../../policy';
import { LEVEL_NAMES } from '../../screen';
import { shareReasons, type SharedReason } from './shared-reasons';

export interface ExplainedResource {
  readonly resource: string;
  /** The fields that named it. */
  readonly fields: readonly string[];
}

/** One action of the role, on all that it may be done to under the same conditions and for the same reasons. */
export interface ExplainedRow {
  readonly key: string;
  /** The service prefix, such as `s3`; `trust` for the trust policy. */
  readonly group: string;
  readonly action: string;
  readonly resources: readonly ExplainedResource[];
  readonly conditions: readonly ExplainedCondition[];
  readonly reasons: readonly SharedReason[];
  /** From which level on the role has it. */
  readonly level: string;
  /** The service that it lets assume the role; null in a permissions policy. */
  readonly principal: string | null;
}

/** The group of the trust policy, which no service prefix is called. */
export const TRUST_GROUP = 'trust';

/**
 * Every action of a role with all that the policies say of it. A policy that was split for its size says the same of an
 * action several times: that is one row.
 */
export function explainedRows({ permissions, trust, origins }: RolePolicies): readonly ExplainedRow[] {
  const rows = new Map<string, ExplainedRow>();
  permissions.forEach((document, index) => addRows(rows, document, origins.permissions[index] ?? []));
  addRows(rows, trust, origins.trust);
  return [...rows.values()];
}

function addRows(
  rows: Map<string, ExplainedRow>,
  { Statement }: PolicyDocument,
  origins: readonly StatementOrigins[],
): void {
  for (const [index, statement] of Statement.entries()) {
    const origin = origins[index];
    const conditions = conditionsOf(statement, origin);
    const { Action, Resource = [], Principal } = statement;
    const resources = Resource.map((resource) => ({
      resource,
      fields: origin?.resources.get(resource) ?? [],
    }));
    for (const action of Action) {
      const reasons = origin?.actions.get(action) ?? [];
      const shared = shareReasons(reasons);
      const group = Principal === undefined ? (action.split(':')[0] ?? '').toLowerCase() : TRUST_GROUP;
      const key = JSON.stringify([
        group,
        action,
        statement.Condition ?? null,
        shared.map((each) => each.key),
      ]);
      const known = rows.get(key);
      rows.set(key, {
        key,
        group,
        action,
        resources: onceEach(known?.resources ?? [], resources),
        conditions,
        reasons: shared,
        level: levelOf(reasons),
        principal: Principal?.Service ?? null,
      });
    }
  }
}

function onceEach(
  known: readonly ExplainedResource[],
  added: readonly ExplainedResource[],
): readonly ExplainedResource[] {
  if (known.length === 0) return added;
  const names = new Set(known.map(({ resource }) => resource));
  return [...known, ...added.filter(({ resource }) => !names.has(resource))];
}

/** Where a row comes from that no level has: an amendment that was switched on by hand, or the user. */
const IN_NO_LEVEL = { byHand: 'By hand', own: 'Your own' } as const;

/** The first level in which one of the reasons holds; a reason without amendment holds in all of them. */
function levelOf(reasons: readonly Reason[]): string {
  const given = reasons.filter(({ api }) => api !== null);
  if (given.length === 0) return IN_NO_LEVEL.own;
  const amendments = given.map(({ amendment }) => amendment);
  if (amendments.includes(undefined)) return LEVEL_NAMES[LEVELS[0]];
  const first = LEVELS.find((level) =>
    AMENDMENTS.some(
      ({ id, levels }) => amendments.includes(id) && levels.some((row) => row.levels.includes(level)),
    ),
  );
  return first === undefined ? IN_NO_LEVEL.byHand : LEVEL_NAMES[first];
}
