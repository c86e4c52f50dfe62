import { contentOf, type Share } from './share-later';

/** What an address holds, and the day on which it says that it was made. */
export interface DatedAddress {
  readonly fragment: string;
  /** The role as one text; null where it holds none. */
  readonly content: string | null;
  readonly made: string | null;
}

/**
 * What the address holds now. As long as the form holds the same, the address keeps its day, or has none: a link that
 * is opened and passed on is not made anew.
 */
export function readAddress(share: Share, known: DatedAddress, fragment: string): DatedAddress {
  if (fragment === known.fragment) return known;
  const read = share.decodeShare(fragment);
  const content = read.ok ? contentOf(share, read.value) : null;
  return { fragment, content, made: share.madeOfShare(fragment) };
}
