import { isAllowed, asArray, type PolicyJson, type RoleSpec } from '../../policy';
import { needsOf, type Need } from './needs';
import { boundsOf, expressionsIn, withPlace } from './open-parts';
import type { Lack, Needed, PolicyComparison, StatementPlace, Unjudged } from './policy-comparison';
import { reviewStatement } from './review-statement';
import { withoutConditions } from './without-conditions';

/** Policies as they are, and what they allow at their narrowest and at their widest. */
interface Compared {
  readonly policies: readonly PolicyJson[];
  readonly least: readonly PolicyJson[];
  readonly most: readonly PolicyJson[];
  readonly unconditional: readonly PolicyJson[];
}

type Verdict =
  | { readonly kind: 'granted'; readonly need: Needed }
  | { readonly kind: 'lacks'; readonly need: Lack }
  | { readonly kind: 'unjudged'; readonly need: Unjudged };

/**
 * Compares policies that a role has with what the job of a spec needs, at its narrowest. A need that is for many
 * objects is met only by what allows all of them. What a template leaves to the deployment is neither granted nor
 * lacking, unless what is known of it decides.
 */
export function comparePolicy(pasted: readonly PolicyJson[], spec: RoleSpec): PolicyComparison {
  const { needs, documents } = needsOf(spec);
  const policies = pasted.map((policy) => withPlace(policy, spec.account));
  const bounds = policies.map((policy) => boundsOf(policy));
  const most = bounds.map((bound) => bound.most);
  const compared: Compared = {
    policies,
    least: bounds.map(({ least }) => least),
    most,
    unconditional: most.map((policy) => withoutConditions(policy)),
  };
  const verdicts = needs.map((need) => verdictOn(need, compared));
  return {
    lacks: verdicts.flatMap(({ kind, need }) => (kind === 'lacks' ? [need] : [])),
    granted: verdicts.flatMap(({ kind, need }) => (kind === 'granted' ? [need] : [])),
    unjudged: verdicts.flatMap(({ kind, need }) => (kind === 'unjudged' ? [need] : [])),
    statements: policies.flatMap((policy, index) =>
      asArray(policy.Statement).map((body, statement) =>
        reviewStatement(body, { policy: index, statement }, needs, documents),
      ),
    ),
  };
}

function verdictOn({ action, resource, purpose, contexts }: Need, compared: Compared): Verdict {
  const { policies, least, most, unconditional } = compared;
  const common = { action, resource, purpose };
  const decide = (documents: readonly PolicyJson[]) =>
    contexts.map((context) => isAllowed(documents, { action, resource, context }));
  const surely = decide(least);
  const index = surely.findIndex(({ allowed }) => !allowed);
  if (index === -1) return { kind: 'granted', need: common };
  const perhaps = decide(most);
  const refused = perhaps.find(({ allowed }) => !allowed);
  if (refused === undefined) {
    // An open deny decides at the narrowest, an open allow at the widest.
    const statement = surely[index]?.statement ?? perhaps[index]?.statement ?? { policy: 0, statement: 0 };
    const expressions = expressionsIn(statementAt(policies, statement));
    return { kind: 'unjudged', need: { ...common, statement, expressions } };
  }
  if (refused.decision === 'explicit-deny')
    return { kind: 'lacks', need: { ...common, because: 'denied', statement: refused.statement } };
  const otherwise = isAllowed(unconditional, { action, resource });
  return {
    kind: 'lacks',
    need: otherwise.allowed
      ? { ...common, because: 'condition', statement: otherwise.statement }
      : { ...common, because: 'not-allowed', statement: null },
  };
}

function statementAt(policies: readonly PolicyJson[], { policy, statement }: StatementPlace): unknown {
  return asArray(policies[policy]?.Statement)[statement];
}
