import type { ImportNote } from '../../import';

/**
 * Where something was found, such as `Cell 3, line 2 · RoleArn`. Names of files stay as they are; a path that the value
 * or the message says already is left out.
 */
export function placeOf({ path, value, message, place = '' }: ImportNote): string {
  const hasPath = path !== '' && path !== value && !message.startsWith(`${path} `);
  return [upperFirst(place), ...(hasPath ? [path] : [])].filter((words) => words !== '').join(' · ');
}

function upperFirst(words: string): string {
  return /^[a-z]+ \d/.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
