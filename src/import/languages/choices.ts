import { isList, type Value } from './value';

/** Enough for the two sides of a few conditions. */
const MOST_CHOICES = 8;

/**
 * Every way to take one value of each list, of the first ones where there are many: what a text may be whose parts
 * depend on conditions.
 */
export function eachChoice(parts: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  let ways: readonly (readonly Value[])[] = [[]];
  for (const part of parts) {
    const [only] = part;
    // One way alone is the rule, and texts have many parts.
    if (part.length === 1 && ways.length === 1 && only !== undefined) ways = [[...(ways[0] ?? []), only]];
    else ways = ways.flatMap((way) => part.map((value) => [...way, value])).slice(0, MOST_CHOICES);
  }
  return ways;
}

/** What both sides of a condition give: one value, or a list of all that differ. Null is what neither gives. */
export function allChoices(values: readonly Value[]): Value {
  const given = values.filter((value) => value !== null);
  const different = [...new Set(given.flatMap((value) => (isList(value) ? value : [value])))];
  const [first = null, ...others] = given;
  return others.length === 0 ? first : different;
}
