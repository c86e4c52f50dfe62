import { isAllowed, asArray, type PolicyJson, type RoleSpec } from '../../policy';
import { needsOf, type Need } from './needs';
import type { Lack, PolicyComparison } from './policy-comparison';
import { reviewStatement } from './review-statement';
import { withoutConditions } from './without-conditions';

/**
 * Compares policies that a role has with what the job of a spec needs, at its narrowest. A need that is
 * for many objects is met only by what allows all of them.
 */
export function comparePolicy(policies: readonly PolicyJson[], spec: RoleSpec): PolicyComparison {
  const { needs, documents } = needsOf(spec);
  const unconditional = policies.map((policy) => withoutConditions(policy));
  return {
    lacks: needs.flatMap((need) => lackOf(need, policies, unconditional)),
    statements: policies.flatMap((policy, index) =>
      asArray(policy.Statement).map((body, statement) =>
        reviewStatement(body, { policy: index, statement }, needs, documents),
      ),
    ),
  };
}

function lackOf(
  { action, resource, purpose, contexts }: Need,
  policies: readonly PolicyJson[],
  unconditional: readonly PolicyJson[],
): Lack[] {
  const verdicts = contexts.map((context) => isAllowed(policies, { action, resource, context }));
  const refused = verdicts.find(({ allowed }) => !allowed);
  if (refused === undefined) return [];
  const common = { action, resource, purpose };
  if (refused.decision === 'explicit-deny')
    return [{ ...common, because: 'denied', statement: refused.statement }];
  const otherwise = isAllowed(unconditional, { action, resource });
  return [
    otherwise.allowed
      ? { ...common, because: 'condition', statement: otherwise.statement }
      : { ...common, because: 'not-allowed', statement: null },
  ];
}
