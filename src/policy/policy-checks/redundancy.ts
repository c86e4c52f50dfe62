import { textMatches } from '../evaluate/wildcard';

/** More patterns than this are compared with nothing: a policy of that kind has other faults. */
const MOST_PATTERNS = 100;

/** The texts of a list that another of it takes already: said twice, or matched by a wildcard. */
export function redundantTexts(texts: readonly string[]): readonly string[] {
  const patterns = texts.filter((text) => text.includes('*') && !text.includes('?'));
  const wide = patterns.length > MOST_PATTERNS ? [] : patterns;
  const seen = new Set<string>();
  return texts.filter((text) => {
    if (seen.has(text)) return true;
    seen.add(text);
    return wide.some((pattern) => pattern !== text && textMatches(pattern, text));
  });
}
