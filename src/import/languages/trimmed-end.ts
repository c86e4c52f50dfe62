/** A text without the given signs at its end. An expression such as `/[.:]+$/` would try each of many signs inside it. */
export function trimmedEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
