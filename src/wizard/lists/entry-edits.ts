import { MOST_ENTRIES, type Entry, type S3Kind } from '../../policy';

const BLANK: Entry = { text: '' };

/** A list as it is shown: with nothing in it, one blank row to type in. */
export function shownEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.length === 0 ? [BLANK] : entries;
}

/** A list as it is kept: the one blank row is nothing. */
export function keptEntries(shown: readonly Entry[]): readonly Entry[] {
  const [only, ...others] = shown;
  return others.length === 0 && only?.text === '' && (only.kind ?? 'auto') === 'auto' ? [] : shown;
}

/** The list with another text in one row. */
export function withText(shown: readonly Entry[], index: number, text: string): readonly Entry[] {
  return shown.map((entry, at) => (at === index ? { ...entry, text } : entry));
}

/** The list with another kind in one row. An entry says its kind only where somebody chose one. */
export function withKind(shown: readonly Entry[], index: number, kind: S3Kind): readonly Entry[] {
  return shown.map((entry, at) => {
    if (at !== index) return entry;
    return kind === 'auto' ? { text: entry.text } : { text: entry.text, kind };
  });
}

/** The list without one row. */
export function withoutRow(shown: readonly Entry[], index: number): readonly Entry[] {
  return shown.toSpliced(index, 1);
}

export interface Insertion {
  readonly entries: readonly Entry[];
  /** The row of the last text that was put in; the row asked for when none was. */
  readonly last: number;
  readonly added: number;
  /** What did not fit. */
  readonly rest: readonly string[];
}

/** Puts texts after a row, or in its place when it is blank, as far as they fit. */
export function withInserted(shown: readonly Entry[], index: number, texts: readonly string[]): Insertion {
  const isBlank = shown[index]?.text === '';
  const room = MOST_ENTRIES - shown.length + (isBlank ? 1 : 0);
  const fitting = texts.slice(0, Math.max(0, room));
  if (fitting.length === 0) return { entries: shown, last: index, added: 0, rest: texts };
  const start = isBlank ? index : index + 1;
  const added = fitting.map((text): Entry => ({ text }));
  return {
    entries: [...shown.slice(0, start), ...added, ...shown.slice(index + 1)],
    last: start + added.length - 1,
    added: added.length,
    rest: texts.slice(fitting.length),
  };
}
