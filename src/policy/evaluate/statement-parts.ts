import { statementMembers, stringTexts } from './policy-json';
import type { Resolve } from './policy-variables';
import { piecesMatch, textMatches } from './wildcard';

export type Effect = 'Allow' | 'Deny';
type Fields = Readonly<Record<string, unknown>>;

/** A statement's fields and its effect; null where it has none that IAM knows. */
export function readStatement(body: unknown): { readonly fields: Fields; readonly effect: Effect } | null {
  const fields = statementMembers(body);
  const effect = fields?.['Effect'];
  return fields !== null && (effect === 'Allow' || effect === 'Deny') ? { fields, effect } : null;
}

/** Whether `Action` names an action, or `NotAction` leaves it in. Upper and lower case are the same. */
export function isAboutAction({ Action, NotAction }: Fields, action: string): boolean {
  const patterns = stringTexts(Action === undefined ? NotAction : Action);
  if (patterns === null) return false;
  const wanted = action.toLowerCase();
  const named = patterns.some((pattern) => textMatches(pattern.toLowerCase(), wanted));
  return named === (Action !== undefined);
}

/** Whether `Resource` names a resource, or `NotResource` leaves it in. A trust policy's statement has neither. */
export function isAboutResource(
  statement: Fields,
  effect: Effect,
  resource: string,
  resolve: Resolve,
): boolean {
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
