import { conditionsHold, type Outcome } from './conditions';
import { statementMembers, asArray, type PolicyJson } from './policy-json';
import { resolver, type Resolve } from './policy-variables';
import { readContext, type RequestContext } from './request-context';
import { isAboutAction, isAboutResource, readStatement, type Effect } from './statement-parts';

/** One action on one resource: its ARN, or `*` for an action that has none. */
export interface AccessRequest {
  readonly action: string;
  readonly resource: string;
  /** Condition keys and their values; upper and lower case of a key are the same. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/** The decision, and what made it. */
export interface Verdict {
  readonly allowed: boolean;
  readonly decision: 'allowed' | 'explicit-deny' | 'implicit-deny';
  /** The first that decided, from 0; null where none did. */
  readonly statement: { readonly policy: number; readonly statement: number } | null;
}

/**
 * Decides as IAM does for policies of one identity: an explicit deny wins, an allow is needed.
 *
 * Never throws. A statement that IAM would refuse decides nothing. Principals are not looked at; a
 * statement of a trust policy, which has one and no resource, is about whatever it is attached to.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function isAllowed(policies: readonly PolicyJson[], request: AccessRequest): Verdict {
  const context = readContext(request.context ?? {});
  let allow: Verdict | null = null;
  for (const [policy, document] of asArray(policies).entries()) {
    const fields = statementMembers(document) ?? {};
    const resolve = resolver(fields['Version'], context);
    for (const [statement, body] of asArray(fields['Statement']).entries()) {
      const effect = effectOn(body, request, context, resolve);
      if (effect === 'Deny')
        return { allowed: false, decision: 'explicit-deny', statement: { policy, statement } };
      if (effect === 'Allow')
        allow ??= { allowed: true, decision: 'allowed', statement: { policy, statement } };
    }
  }
  return allow ?? { allowed: false, decision: 'implicit-deny', statement: null };
}

/** What a statement says about a request; null where it says nothing. */
function effectOn(
  body: unknown,
  { action, resource }: AccessRequest,
  context: RequestContext,
  resolve: Resolve,
): Effect | null {
  const statement = readStatement(body);
  if (statement === null) return null;
  const { fields, effect } = statement;
  if (!isAboutAction(fields, action) || !isAboutResource(fields, effect, resource, resolve)) return null;
  return takesEffect(effect, conditionsHold(fields['Condition'], context, resolve)) ? effect : null;
}

/** Where a condition cannot be judged, the answer that grants less is the safe one. */
export function takesEffect(effect: Effect, holds: Outcome): boolean {
  return holds === 'yes' || (holds === 'unknown' && effect === 'Deny');
}
