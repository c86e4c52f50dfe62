/** That only statements of the user’s own allow something, and what the user says that it is for. */
export function ownWords(whys: readonly string[]): string {
  const said = whys.map((why) => `“${why}”`).join(' and ');
  return `by a statement of its own, ${said === '' ? 'without a reason' : `for this: ${said}`}`;
}
