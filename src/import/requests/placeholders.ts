import { isFilledIn } from '../../policy';
import type { ImportNote } from '../imported';
import type { GatheredEntry } from './gathered';

/** What somebody left in an address for others to fill in: `<YOUR BUCKET>`. */
const PLACEHOLDER = /<[^<>/]{1,60}>/g;

/** Placeholders that were written by hand, each once: the addresses keep them until a person fills them in. */
export function placeholderNotes(
  entries: readonly GatheredEntry[],
  notes: readonly ImportNote[],
): ImportNote[] {
  const told = new Set(notes.filter(({ kind }) => kind === 'unresolved').map(({ path }) => path));
  const found = new Map<string, ImportNote>();
  for (const { path, entry, slot, place } of entries) {
    if (told.has(path)) continue;
    for (const [value] of entry.text.matchAll(PLACEHOLDER))
      if (!found.has(value) && !isFilledIn(value.slice(1, -1)))
        found.set(value, {
          kind: 'unresolved',
          path,
          value,
          slot,
          ...(place === undefined ? {} : { place }),
          message: `${value} is a placeholder: put what it stands for there, such as the name of your bucket.`,
        });
  }
  return [...found.values()];
}
