import { conditionsHold } from './conditions';
import { statementMembers, asArray, stringTexts, type PolicyJson } from './policy-json';
import { resolver, type Resolve } from './policy-variables';
import { readContext, type RequestContext } from './request-context';
import { piecesMatch, textMatches } from './wildcard';

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
): 'Allow' | 'Deny' | null {
  const statement = statementMembers(body);
  const effect = statement?.['Effect'];
  if (statement === null || (effect !== 'Allow' && effect !== 'Deny')) return null;
  if (!isAboutAction(statement, action) || !isAboutResource(statement, effect, resource, resolve))
    return null;
  const holds = conditionsHold(statement['Condition'], context, resolve);
  // Where a condition cannot be judged, the answer that grants less is the safe one.
  return holds === 'yes' || (holds === 'unknown' && effect === 'Deny') ? effect : null;
}

type Fields = Readonly<Record<string, unknown>>;

function isAboutAction({ Action, NotAction }: Fields, action: string): boolean {
  const patterns = stringTexts(Action === undefined ? NotAction : Action);
  if (patterns === null) return false;
  const wanted = action.toLowerCase();
  const named = patterns.some((pattern) => textMatches(pattern.toLowerCase(), wanted));
  return named === (Action !== undefined);
}

function isAboutResource(statement: Fields, effect: string, resource: string, resolve: Resolve): boolean {
  const { Resource, NotResource, Principal } = statement;
  if (Resource === undefined && NotResource === undefined) return Principal !== undefined;
  const patterns = stringTexts(Resource === undefined ? NotResource : Resource);
  if (patterns === null) return false;
  const isPositive = Resource !== undefined;
  // A variable without a value names nothing; left out of NotResource it must not widen an Allow.
  const unresolved = !isPositive && effect === 'Allow';
  const named = patterns.some((pattern) => {
    const pieces = resolve(pattern);
    return pieces === null ? unresolved : piecesMatch(pieces, resource);
  });
  return named === isPositive;
}
