import { actionNamed, actionsMatching, type Action, type ServiceFacts } from '../../aws-services';

/** By prefix: what AWS lists of a service, or null where it has no such service. Absent: not loaded. */
export type Known = ReadonlyMap<string, ServiceFacts | null>;

/** An action that was typed, and what AWS knows of it. */
export interface TypedAction {
  /** As typed, such as `dynamodb:Get*`. */
  readonly text: string;
  readonly facts: ServiceFacts;
  /** What it stands for: one action, or all that a pattern matches. */
  readonly actions: readonly Action[];
  readonly isPattern: boolean;
}

/** The service that an action names: `dynamodb` for `dynamodb:GetItem`; null before there is a colon. */
export function prefixOf(text: string): string | null {
  return /^\s*(?<prefix>[a-z0-9-]+):/i.exec(text)?.groups?.['prefix']?.toLowerCase() ?? null;
}

/** What AWS knows of an action; null where nothing can be said: unfinished, or its service is not loaded. */
export function typedAction(text: string, known: Known): TypedAction | null {
  const prefix = prefixOf(text);
  const facts = prefix === null ? null : (known.get(prefix) ?? null);
  if (facts === null) return null;
  const name = text.trim();
  const isPattern = /[*?]/.test(name);
  const named = actionNamed(facts, name);
  const actions = isPattern ? actionsMatching(facts, name) : named === undefined ? [] : [named];
  return { text: name, facts, actions, isPattern };
}

/** The actions of a statement that AWS knows, and whether those are all of them. */
export function typedActions(
  texts: readonly string[],
  known: Known,
): { readonly typed: readonly TypedAction[]; readonly isWhole: boolean } {
  const filled = texts.filter((text) => text.trim() !== '');
  const typed = filled.flatMap((text) => {
    const action = typedAction(text, known);
    return action === null || action.actions.length === 0 ? [] : [action];
  });
  return { typed, isWhole: typed.length === filled.length };
}
