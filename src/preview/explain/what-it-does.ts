/** What an action does, as a sentence without its full stop: AWS’s list begins each with the same words. */
export function whatItDoes(description: string): string {
  const words = description.replace(/^Grants permission to /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
