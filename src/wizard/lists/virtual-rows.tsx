import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, type ReactNode } from 'react';

/** A row with one line of address and one of status, in pixels. Others are measured. */
const ROW_HEIGHT = 62;
/** Until the box is measured, so that its first rows are there at once. Pixels. */
const BOX = { width: 0, height: 480 };

const estimateSize = (): number => ROW_HEIGHT;

interface VirtualRowsProps {
  label: string;
  /** The rows to show, by their place in the list. */
  rows: readonly number[];
  /** Stays mounted out of sight too, so that the focus is never lost. */
  active: number;
  /** A row to scroll to; a new object each time. */
  asked: { row: number } | null;
  renderRow: (index: number) => ReactNode;
  /** The rows are there. */
  onShown: () => void;
}

/** A long list in a box of its own: only the rows in sight exist. */
export function VirtualRows({ label, rows, active, asked, renderRow, onShown }: VirtualRowsProps) {
  const box = useRef<HTMLDivElement>(null);
  // The virtualizer lays out all rows again whenever it is handed another function here.
  const getItemKey = useCallback((at: number) => rows[at] ?? at, [rows]);
  const activeAt = rows.indexOf(active);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed to a memoised component
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize,
    getItemKey,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (activeAt === -1 || inSight.includes(activeAt)) return inSight;
      return [...inSight, activeAt].toSorted((one, other) => one - other);
    },
    initialRect: BOX,
    overscan: 6,
    useFlushSync: false,
  });

  useLayoutEffect(onShown, [onShown]);

  const askedAt = asked === null ? -1 : rows.indexOf(asked.row);
  useLayoutEffect(() => {
    // Asked of the virtualizer: it would undo a scroll that it does not know of.
    if (askedAt !== -1) virtualizer.scrollToIndex(askedAt);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each time it is asked, wherever the row is later
  }, [asked, virtualizer]);

  return (
    <div ref={box} className="box">
      <ul aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index: at, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={at}
            aria-setsize={rows.length}
            aria-posinset={at + 1}
            style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }}
          >
            {renderRow(rows[at] ?? at)}
          </li>
        ))}
      </ul>
    </div>
  );
}
