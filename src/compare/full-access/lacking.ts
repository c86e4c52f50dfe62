import { isAllowed, type PolicyDocument, type PolicyJson, type Statement } from '../../policy';

/** What a role needs and another policy would not allow. */
export interface Lacking {
  readonly action: string;
  readonly resource: string;
}

/**
 * What the role allows and another policy does not, as it is written: a resource with wildcards counts as allowed where
 * the other's is as wide or wider. The role's own conditions are the request's context. Actions with wildcards of the
 * user's own are left out.
 */
export function lackingIn(other: readonly PolicyJson[], own: readonly PolicyDocument[]): readonly Lacking[] {
  const found = own
    .flatMap(({ Statement }) => Statement)
    .flatMap((statement) => lackingOf(other, statement, contextOf(statement)));
  return [...new Map(found.map((each) => [`${each.action} ${each.resource}`, each])).values()];
}

type Context = Readonly<Record<string, string | readonly string[]>>;

function lackingOf(
  other: readonly PolicyJson[],
  { Action, Resource = [] }: Statement,
  context: Context,
): readonly Lacking[] {
  return Action.filter((action) => !/[*?]/.test(action)).flatMap((action) =>
    Resource.filter((resource) => !isAllowed(other, { action, resource, context }).allowed).map(
      (resource) => ({ action, resource }),
    ),
  );
}

/** What a request must be like for the statement to allow it, as far as its values say. */
function contextOf({ Condition = {} }: Statement): Context {
  return Object.fromEntries(
    Object.entries(Condition)
      .filter(([operator]) => /^(?:StringEquals|StringLike|ArnLike|ArnEquals|Bool)/.test(operator))
      .flatMap(([, keys]) => Object.entries(keys)),
  );
}
