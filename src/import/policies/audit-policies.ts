import {
  OPEN,
  asArray,
  checkPolicy,
  statementMembers,
  type KnownActions,
  type PolicyJson,
  type PolicyRemark,
} from '../../policy';
import { OF_TEMPLATE } from './plain-policy';

/** What a published check says of one of several policies. */
export interface AuditRemark extends PolicyRemark {
  /** From 0. */
  readonly policy: number;
}

/**
 * Runs the published checks on pasted policies, each by itself. What only the deployment knows is not judged; with
 * `known` it also says which actions AWS does not have.
 */
export function auditPolicies(policies: readonly PolicyJson[], known?: KnownActions): readonly AuditRemark[] {
  return policies.flatMap((policy, index) =>
    checkPolicy(closedPolicy(policy), known === undefined ? {} : { known }).map((remark) => ({
      ...remark,
      policy: index,
    })),
  );
}

/** The prefixes of the services that actions of the policies are of, in small letters. */
export function servicesIn(policies: readonly PolicyJson[]): readonly string[] {
  const actions = policies
    .flatMap(({ Statement }) => asArray(Statement))
    .flatMap((body) => {
      const { Action: action = [], NotAction: notAction = [] } = statementMembers(body) ?? {};
      return [...asArray(action), ...asArray(notAction)];
    });
  const services = actions.flatMap((action) =>
    typeof action === 'string' ? (/^([a-z0-9-]+):/i.exec(action)?.[1] ?? []) : [],
  );
  return [...new Set(services.map((service) => service.toLowerCase()))].toSorted();
}

/** A policy with a sign in the place of all that is open. */
function closedPolicy(policy: PolicyJson): unknown {
  return Object.fromEntries(
    Object.entries(policy).map(([name, value]) => [
      name,
      name === 'Statement' ? asArray(value).map((body) => closedStatement(body)) : closed(value),
    ]),
  );
}

function closedStatement(body: unknown): unknown {
  const fields = statementMembers(body);
  if (fields === null) return body;
  if (isOpen(fields)) return OPEN;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
      if (name !== 'Condition') return [[name, closed(value)]];
      const condition = closedCondition(value);
      return condition === null ? [] : [[name, condition]];
    }),
  );
}

/** Operators that a template fills in as a whole, and the condition of the template itself, are left out. */
function closedCondition(condition: unknown): unknown {
  const operators = statementMembers(condition);
  if (operators === null) return condition;
  if (isOpen(operators)) return null;
  const kept = Object.entries(operators).filter(
    ([name, keys]) => name !== OF_TEMPLATE && !isOpen(statementMembers(keys) ?? {}),
  );
  if (kept.length === 0 && Object.keys(operators).length > 0) return null;
  return Object.fromEntries(kept.map(([name, keys]) => [name, closed(keys)]));
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => closed(entry));
  const fields = statementMembers(value);
  if (fields === null) return value;
  if (!isOpen(fields))
    return Object.fromEntries(Object.entries(fields).map(([name, entry]) => [name, closed(entry)]));
  const { pieces } = fields;
  if (!Array.isArray(pieces)) return OPEN;
  return pieces.map((piece) => (typeof piece === 'string' ? piece : OPEN)).join('');
}

function isOpen(fields: Readonly<Record<string, unknown>>): boolean {
  return typeof fields['expression'] === 'string' && !('Effect' in fields);
}
