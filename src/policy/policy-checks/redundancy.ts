import { textMatches } from '../evaluate/wildcard';

/** More patterns than this are compared with nothing: a policy of that kind has other faults. */
const MOST_PATTERNS = 100;

/** The texts of a list that another of it takes already: said twice, or matched by a wildcard. */
export function redundantTexts(texts: readonly string[]): readonly string[] {
  const patterns = texts.filter((text) => text.includes('*') && !text.includes('?'));
  const wide = patterns.length > MOST_PATTERNS ? [] : patterns;
  return texts.filter((text, index) => {
    if (texts.indexOf(text) < index) return true;
    return wide.some((pattern) => pattern !== text && textMatches(pattern, text));
  });
}
