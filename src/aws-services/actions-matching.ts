import { withoutPrefix } from './action-named';
import { MANY, ONE, piecesFit, type Piece } from './pieces';
import type { Action, ServiceFacts } from './service-facts';

/**
 * The actions of a service that a name with wildcards stands for, in any case, with or without its prefix.
 *
 * @example
 * actionsMatching(facts, 'dynamodb:Get*') // GetItem, GetRecords, GetResourcePolicy, …
 */
export function actionsMatching(facts: ServiceFacts, pattern: string): readonly Action[] {
  const wanted = withoutPrefix(facts, pattern.toLowerCase()).replaceAll(/\*+/g, '*');
  const pieces = wanted.split('').map((character): Piece => {
    if (character === '*') return MANY;
    return character === '?' ? ONE : character;
  });
  // No name is matched by a pattern that asks for more characters: this bounds the work on a very long one.
  const fewest = pieces.filter((piece) => piece !== MANY).length;
  return [...facts.actions]
    .filter(([name]) => name.length >= fewest && piecesFit(pieces, name.split('')))
    .map(([, action]) => action);
}
