import { textMatches } from '../evaluate/wildcard';
import type { Statement } from '../document';

/** Whether an action of a statement, which may hold wildcards, stands for another. IAM tells no case of actions. */
export function standsFor(pattern: string, action: string): boolean {
  return textMatches(pattern.toLowerCase(), action.toLowerCase());
}

/** The actions of a statement, as it writes them, that stand for any of a list. */
export function patternsFor({ Action }: Statement, actions: readonly string[]): readonly string[] {
  return Action.filter((pattern) => actions.some((action) => standsFor(pattern, action)));
}

/** Those of a list that a statement allows. */
export function allowedOf<Name extends string>(
  { Action }: Statement,
  actions: readonly Name[],
): readonly Name[] {
  return actions.filter((action) => Action.some((pattern) => standsFor(pattern, action)));
}
