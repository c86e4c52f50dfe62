/** How many of a list are named in a sentence. */
const NAMED = 4;

/** Names in a sentence: the first few, and how many there are beside. */
export function someOf(names: readonly string[], most = NAMED): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}
