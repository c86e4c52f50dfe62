/** More than this is not read in a menu. Characters. */
const MOST = 64;

/** A text short enough for one line of a menu: its middle is left out, since addresses differ at their ends. */
export function shortened(text: string): string {
  if (text.length <= MOST) return text;
  const half = (MOST - 1) / 2;
  return `${text.slice(0, Math.ceil(half))}…${text.slice(-Math.floor(half))}`;
}
