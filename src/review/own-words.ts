/** That only statements of the user’s own allow something, and what the user says that it is for. */
export function ownWords(whys: readonly string[]): string {
  return `added by hand, ${whys.length === 0 ? 'without a reason' : `for this: ${whys.join(' and ')}`}`;
}
