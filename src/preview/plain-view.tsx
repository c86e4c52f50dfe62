import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { CODE_METRICS, LINE_MARKS, type CodeProps } from './code-props';
import { PlainLine } from './plain-line';
import { bringIntoSight, lineOf, walkLines } from './plain-lines-dom';

/** The text without the editor: stands until the editor has come, and for good if it cannot. */
export function PlainView(props: CodeProps) {
  const { id, label, text, changed, lit, linked, inSight, onFollow, onPoint, scrollOf, onScroll } = props;
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = scrollOf(id);
  }, [id, scrollOf]);

  useEffect(() => {
    if (box.current !== null) bringIntoSight(box.current, inSight);
  }, [inSight]);

  function follow(target: EventTarget): void {
    const found = lineOf(target);
    if (found !== null && linked.has(found.line)) onFollow(found.line);
  }

  return (
    <Box
      ref={box}
      component="section"
      aria-label={label}
      // A scrolled text must be reachable without a pointer.
      tabIndex={0}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') follow(event.target);
        else if (walkLines(event.currentTarget, event.key)) event.preventDefault();
      }}
      onClick={(event) => {
        // Marking a piece of the text is no click on it.
        if (getSelection()?.isCollapsed !== false) follow(event.target);
      }}
      onMouseOver={(event) => onPoint(lineOf(event.target))}
      onMouseLeave={() => onPoint(null)}
      sx={PLAIN_TEXT}
    >
      {text
        .trimEnd()
        .split('\n')
        .map((line, index) => {
          const number = index + 1;
          return (
            <PlainLine
              // Lines have no identity of their own but their place.
              key={number}
              number={number}
              line={line}
              linked={linked.has(number)}
              marks={marksOf(number, { changed, lit, linked })}
            />
          );
        })}
    </Box>
  );
}

function marksOf(number: number, { changed, lit, linked }: Pick<CodeProps, 'changed' | 'lit' | 'linked'>) {
  const marks = [
    linked.has(number) && LINE_MARKS.linked,
    lit.includes(number) && LINE_MARKS.lit,
    changed.includes(number) && LINE_MARKS.changed,
  ];
  return marks.filter((mark) => mark !== false).join(' ');
}

const PLAIN_TEXT = {
  height: '100%',
  overflow: 'auto',
  typography: 'mono',
  fontSize: CODE_METRICS.fontSize,
  lineHeight: `${CODE_METRICS.lineHeight}px`,
  py: `${CODE_METRICS.padding}px`,
  color: 'code.punctuation',
  '& .key': { color: 'code.key' },
  '& .string': { color: 'code.string' },
  '& [data-line]': { whiteSpace: 'pre', width: 'max-content', minWidth: '100%' },
  '& [data-line]:focus-visible': { outlineOffset: -2 },
  // Drawn and not written, so that the numbers are never copied.
  '& [data-line]::before': {
    content: 'attr(data-line)',
    display: 'inline-block',
    width: CODE_METRICS.gutter,
    pr: `${CODE_METRICS.gutterGap}px`,
    textAlign: 'right',
    color: 'code.lineNumber',
  },
} as const;
