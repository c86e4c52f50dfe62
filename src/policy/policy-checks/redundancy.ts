import { textMatches } from '../evaluate/wildcard';

/** More patterns than this are compared with nothing: a policy of that kind has other faults. */
const MOST_PATTERNS = 100;

/** The texts of a list that another of it takes already: said twice, or matched by a wildcard. */
export function redundantTexts(texts: readonly string[]): readonly string[] {
  const places = redundantPlaces(texts);
  return texts.filter((_, place) => places.has(place));
}

/** Where those are, so that what is left takes all that the whole list takes. */
export function redundantPlaces(texts: readonly string[]): ReadonlySet<number> {
  const patterns = texts.filter((text) => text.includes('*') && !text.includes('?'));
  const wide = patterns.length > MOST_PATTERNS ? [] : patterns;
  const seen = new Set<string>();
  const removed = new Set<string>();
  const places = new Set<number>();
  for (const [place, text] of texts.entries()) {
    const isCovered = wide.some(
      (pattern) => pattern !== text && !removed.has(pattern) && textMatches(pattern, text),
    );
    if (isCovered) removed.add(text);
    if (isCovered || seen.has(text)) places.add(place);
    seen.add(text);
  }
  return places;
}
