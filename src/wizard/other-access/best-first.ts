export interface Suggestion {
  readonly value: string;
  /** What it is, beside it. */
  readonly words: string;
}

/** More than anybody reads; further ones come with further letters. */
const MOST = 60;

/** The suggestions that hold what is typed: those that begin with it, then those that hold it, then those whose words do. */
export function bestFirst(suggestions: readonly Suggestion[], typed: string): Suggestion[] {
  const wanted = typed.trim().toLowerCase();
  const ranked: [Suggestion[], Suggestion[], Suggestion[]] = [[], [], []];
  for (const suggestion of suggestions) {
    const at = suggestion.value.toLowerCase().indexOf(wanted);
    if (at === 0) ranked[0].push(suggestion);
    else if (at > 0) ranked[1].push(suggestion);
    else if (suggestion.words.toLowerCase().includes(wanted)) ranked[2].push(suggestion);
  }
  return ranked.flat().slice(0, MOST);
}
