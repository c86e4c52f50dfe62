import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { SlotId } from '../../policy';
import { useWizardTools } from '../form/wizard-tools';

export interface RowFocus {
  /** Around all rows. */
  readonly root: RefObject<HTMLDivElement | null>;
  /** The row that has, or last had, the focus; -1 before the first. It stays mounted wherever one scrolls. */
  readonly active: number;
  /** The row that was last asked for; a new object each time. */
  readonly asked: { row: number } | null;
  /** Brings a row into view and focuses its text, after the next render. */
  readonly focusRow: (row: number) => void;
  /** A row was focused by hand. */
  readonly noteFocus: (row: number) => void;
  /** The rows are there only now: a row that was asked for may be among them. */
  readonly retry: () => void;
}

/** Keeps the focus where the person is, through rows that come, go and are scrolled out of sight. */
export function useRowFocus(slot: SlotId): RowFocus {
  const root = useRef<HTMLDivElement>(null);
  const reached = useRef<RowFocus['asked']>(null);
  const [active, noteFocus] = useState(-1);
  const [asked, setAsked] = useState<RowFocus['asked']>(null);
  const { joinLists } = useWizardTools();

  const [, setTries] = useState(0);
  const retry = useCallback(() => setTries((tries) => tries + 1), []);

  const focusRow = useCallback((row: number) => {
    noteFocus(row);
    setAsked({ row });
  }, []);

  useLayoutEffect(() => {
    if (asked === null || asked === reached.current) return;
    const input = root.current?.querySelector<HTMLElement>(`[data-field="${slot}.${asked.row}"]`);
    if (input === undefined || input === null) return;
    reached.current = asked;
    input.focus({ preventScroll: true });
    // A long list has scrolled within its box already; the box itself may be out of sight.
    (input.closest('.box') ?? input.closest('.row'))?.scrollIntoView({ block: 'nearest' });
  });

  useEffect(() => joinLists(slot, focusRow), [joinLists, slot, focusRow]);

  return { root, active, asked, focusRow, noteFocus, retry };
}
