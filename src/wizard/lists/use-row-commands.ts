import { useMemo } from 'react';
import { MOST_ENTRIES, type S3Kind } from '../../policy';
import { counted } from '../../screen';
import { useWizardTools } from '../form/wizard-tools';
import { withInserted, withKind, withoutRow, withText, type Insertion } from './entry-edits';
import { splitEntries } from './split-entries';
import type { EntryListState } from './use-entry-list';

/** What one can do in a row. The object stays the same, so that rows need not render again. */
export interface RowCommands {
  type: (index: number, text: string) => void;
  choose: (index: number, kind: S3Kind) => void;
  /** Enter: the next row, a new one after the last. */
  next: (index: number) => void;
  remove: (index: number) => void;
  /** Backspace in an empty row. */
  back: (index: number) => void;
  /** Several addresses at once, in place of the row’s text or after it. False when it is one address only. */
  paste: (index: number, text: string, replaces: boolean) => boolean;
  /** At the end of the list. Gives back what did not fit. */
  append: (texts: readonly string[]) => readonly string[];
  /** A blank row at the end, or the one that is there. */
  add: () => void;
}

interface Surroundings {
  list: Pick<EntryListState, 'read' | 'write'>;
  focusRow: (index: number) => void;
  /** Pasted text for which the list has no room. */
  onRest: (text: string) => void;
}

export function useRowCommands({ list: { read, write }, focusRow, onRest }: Surroundings): RowCommands {
  const { announce } = useWizardTools();

  return useMemo(() => {
    function insert(index: number, texts: readonly string[]): Insertion {
      const insertion = withInserted(read(), index, texts);
      write(insertion.entries);
      announce(`${counted(insertion.added, 'entry', 'entries')} added.`);
      return insertion;
    }

    function spread(index: number, texts: readonly string[], replaces: boolean): void {
      if (replaces) write(withText(read(), index, ''));
      const { last, rest } = insert(index, texts);
      focusRow(last);
      if (rest.length > 0) onRest(rest.join('\n'));
    }

    function remove(index: number, focusNext: number): void {
      const entries = withoutRow(read(), index);
      write(entries);
      focusRow(Math.max(0, Math.min(focusNext, entries.length - 1)));
      announce('Entry removed.');
    }

    function add(): void {
      const entries = read();
      const isFull = entries.length >= MOST_ENTRIES;
      if (entries.at(-1)?.text === '' || isFull) return focusRow(entries.length - 1);
      write([...entries, { text: '' }]);
      focusRow(entries.length);
    }

    return {
      type: (index, text) => {
        const lines = /[\r\n]/.test(text) ? splitEntries(text) : [text];
        if (lines.length > 1) spread(index, lines, true);
        else write(withText(read(), index, lines[0] ?? ''));
      },
      choose: (index, kind) => write(withKind(read(), index, kind)),
      next: (index) => (index + 1 < read().length ? focusRow(index + 1) : add()),
      remove: (index) => remove(index, index),
      back: (index) => {
        if (read().length > 1) remove(index, index - 1);
      },
      paste: (index, text, replaces) => {
        const texts = splitEntries(text);
        if (texts.length > 1) spread(index, texts, replaces);
        return texts.length > 1;
      },
      append: (texts) => insert(read().length - 1, texts).rest,
      add,
    };
  }, [announce, focusRow, onRest, read, write]);
}
