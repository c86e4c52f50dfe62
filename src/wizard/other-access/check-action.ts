import type { Hint } from '../fields/hint-line';
import type { AccessLevel, Action } from '../../aws-services';
import { prefixOf, typedAction, type Known } from './known-actions';

const LEVELS: readonly AccessLevel[] = ['Read', 'List', 'Write', 'Tagging', 'Permissions management'];

/** Whether an action exists, and what it does. Null where nothing can be said. */
export function checkAction(text: string, known: Known): Hint | null {
  const prefix = prefixOf(text);
  if (prefix !== null && known.get(prefix) === null)
    return { tone: 'wrong', text: `AWS has no service “${prefix}”.` };
  const typed = typedAction(text, known);
  if (typed === null) return null;

  const { actions, facts, isPattern } = typed;
  const name = typed.text.slice(typed.text.indexOf(':') + 1);
  const [only] = actions;
  if (name === '') return null;
  if (only === undefined)
    return {
      tone: 'wrong',
      text: isPattern ? `No action of ${facts.name} matches this.` : `${facts.name} has no action “${name}”.`,
    };
  return isPattern
    ? { tone: 'careful', text: `${actions.length} actions today: ${countedByLevel(actions)}.` }
    : { tone: 'good', text: describeAction(only) };
}

/** What an action is and does, in a line: `Read · Return a set of attributes …`. */
export function describeAction({ accessLevel, description }: Action): string {
  const words = description.replace(/^Grants permission to /, '');
  return `${accessLevel} · ${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function countedByLevel(actions: readonly Action[]): string {
  return LEVELS.flatMap((level) => {
    const count = actions.filter(({ accessLevel }) => accessLevel === level).length;
    return count === 0 ? [] : [`${count} ${level}`];
  }).join(', ');
}
