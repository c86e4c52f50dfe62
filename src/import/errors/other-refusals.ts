import type { ImportNote } from '../imported';
import type { DeniedFacts } from './access-denied';
import { factsIn } from './facts-in';

const SIGN = 'is not authorized to perform';

/** Enough of a refusal for action and resource. Characters. */
const LONG_ENOUGH = 1_500;

/** A log repeats itself: so many of its refusals are looked at. */
const MOST = 1_000;

/** What a log says was refused beyond what was read of it: each once. */
export function otherRefusals(log: string, read: DeniedFacts): ImportNote[] {
  const names = new Set<string>();
  let at = log.indexOf(SIGN);
  for (let count = 0; at !== -1 && count < MOST; count += 1) {
    // From the principal on, which is one word.
    const facts = factsIn(log.slice(log.lastIndexOf(' ', at - 2) + 1, at + LONG_ENOUGH));
    if (facts !== null) names.add(nameOf(facts));
    at = log.indexOf(SIGN, at + 1);
  }
  names.delete(nameOf(read));
  const message = 'This was refused too. One refusal is read at a time: paste this one alone.';
  return [...names].map((value) => ({ kind: 'skipped', path: '', value, message }));
}

function nameOf({ actions, resource }: DeniedFacts): string {
  return resource === '' ? actions.join(', ') : `${actions.join(', ')} on ${resource}`;
}
