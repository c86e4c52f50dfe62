/** Signs that turn the direction of writing: in a text of somebody else’s they could make a sentence read as another. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** That only statements of the user’s own allow something, and what the user says that it is for. */
export function ownWords(whys: readonly string[]): string {
  const said = whys.map((why) => `“${why.replace(TURNS, '')}”`).join(' and ');
  return `by a statement of its own, ${said === '' ? 'without a reason' : `for this: ${said}`}`;
}
