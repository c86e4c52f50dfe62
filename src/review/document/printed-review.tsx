import GlobalStyles from '@mui/material/GlobalStyles';
import Portal from '@mui/material/Portal';
import { Fragment } from 'react';
import type { Block, Span } from './blocks';
import { PRINT_STYLES, PRINTED_ID } from './print-styles';
import { usePrinting } from './use-printing';

/** The review as a document, there only while the page is printed, in place of the page. */
export function PrintedReview({ document }: { document: readonly Block[] }) {
  const isPrinting = usePrinting();
  return (
    <>
      <GlobalStyles styles={PRINT_STYLES} />
      {isPrinting && (
        <Portal>
          <div id={PRINTED_ID}>
            {numbered(document).map(([key, block]) => (
              <PrintedBlock key={key} block={block} />
            ))}
          </div>
        </Portal>
      )}
    </>
  );
}

function PrintedBlock({ block }: { block: Block }) {
  if (block.kind === 'heading') {
    const Heading = `h${block.level}` as const;
    return <Heading>{block.text}</Heading>;
  }
  if (block.kind === 'code') return <pre>{block.text}</pre>;
  if (block.kind === 'line') return <p>{spansOf(block.spans)}</p>;
  return (
    <ul>
      {numbered(block.items).map(([key, item]) => (
        <li key={key}>{spansOf(item)}</li>
      ))}
    </ul>
  );
}

function spansOf(spans: readonly Span[]) {
  return numbered(spans).map(([key, span]) =>
    typeof span === 'string' ? <Fragment key={key}>{span}</Fragment> : <code key={key}>{span.code}</code>,
  );
}

/** A document is printed as it is: its parts are known by their places. */
function numbered<Part>(parts: readonly Part[]): readonly (readonly [number, Part])[] {
  return [...parts.entries()];
}
