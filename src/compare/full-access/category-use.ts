import {
  asArray,
  statementMembers,
  stringTexts,
  textMatches,
  type PolicyDocument,
  type RolePolicies,
} from '../../policy';
import { CATEGORIES, type Category } from './categories';
import { FULL_ACCESS } from './full-access';

/** A category, and what a role takes of it. */
export interface CategoryUse extends Category {
  /** What the policy allows of it, as it is written there, wildcards included. */
  readonly allows: readonly string[];
  /** The actions of the role that the policy allows for this reason; empty where the role does without it. */
  readonly needed: readonly string[];
}

/** The fourteen categories, each with what this role needs of it. */
export function categoryUse({ permissions }: Pick<RolePolicies, 'permissions'>): readonly CategoryUse[] {
  const own = actionsIn(permissions);
  return CATEGORIES.map((category) => {
    const allows = allowedFor(category);
    return {
      ...category,
      allows,
      needed: own.filter(
        (action) => isAbout(category, action) && allows.some((pattern) => matches(pattern, action)),
      ),
    };
  });
}

/** The services of the policy that none of the guide's categories is about, in the alphabet's order. */
export function servicesWithoutReason(): readonly string[] {
  const services = fullAccessActions()
    .filter(({ action }) => !CATEGORIES.some((category) => isAbout(category, action)))
    .map(({ action }) => action.split(':')[0] ?? '');
  return [...new Set(services)].toSorted();
}

/** Each action of the policy as it is written there, with the name of its statement. */
export function fullAccessActions(): readonly { readonly sid: string; readonly action: string }[] {
  return asArray(FULL_ACCESS.document.Statement).flatMap((body) => {
    const { Sid, Action } = statementMembers(body) ?? {};
    return (stringTexts(Action) ?? []).map((action) => ({ sid: String(Sid), action }));
  });
}

/** Whether an action, with wildcards or without, is what a category is about. */
export function isAbout({ actions, except = [] }: Category, action: string): boolean {
  return actions.some((pattern) => matches(pattern, action)) && !except.includes(action);
}

function allowedFor(category: Category): readonly string[] {
  const found = fullAccessActions().filter(({ action }) => isAbout(category, action));
  return [...new Set(found.map(({ action }) => action))];
}

function actionsIn(policies: readonly PolicyDocument[]): readonly string[] {
  const actions = policies.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action));
  return [...new Set(actions)].toSorted();
}

/** IAM reads names of actions in any case. */
function matches(pattern: string, action: string): boolean {
  return textMatches(pattern.toLowerCase(), action.toLowerCase());
}
