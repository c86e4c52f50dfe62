import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { FORCED_COLOURS } from '../../screen';
import { CODE_METRICS, LINE_MARKS, type CodeProps } from './code-props';
import { PlainLine } from './plain-line';
import { bringIntoSight, lineOf, walkLines } from './plain-lines-dom';

/** The text without the editor: shown until the editor is loaded, or always where it cannot be. */
export function PlainView(props: CodeProps) {
  const { id, label, text, linked, inSight, onFollow, onPoint, scrollOf, onScroll } = props;
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
      // A text that scrolls must be reachable by keyboard.
      tabIndex={0}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') follow(event.target);
        else if (walkLines(event.currentTarget, event.key)) event.preventDefault();
      }}
      onClick={({ nativeEvent, target }) => {
        // Selecting text is not a click on its line.
        if (getSelection()?.isCollapsed === false) return;
        if (isTouch(nativeEvent)) onPoint(lineOf(target));
        else follow(target);
      }}
      onFocus={({ target }) => onPoint(lineOf(target))}
      onBlur={() => onPoint(null)}
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
              marks={marksOf(number, props)}
            />
          );
        })}
    </Box>
  );
}

/** A finger cannot rest on a line first: its tap tells of the line, and the card leads to the field. */
function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

function marksOf(number: number, { changed, switched, lit, linked, amended }: CodeProps): string {
  const marks = [
    linked.has(number) && LINE_MARKS.linked,
    amended.includes(number) && LINE_MARKS.amended,
    switched.includes(number) && LINE_MARKS.switched,
    lit.includes(number) && LINE_MARKS.lit,
    changed.includes(number) && LINE_MARKS.changed,
  ];
  return marks.filter((mark) => mark !== false).join(' ');
}

const PLAIN_TEXT: SxProps<Theme> = {
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
  [`& .${LINE_MARKS.amended}::before`]: {
    backgroundImage:
      'radial-gradient(circle at calc(100% - 12px), var(--mui-palette-primary-main) 3px, transparent 3.5px)',
    [FORCED_COLOURS]: {
      forcedColorAdjust: 'none',
      color: 'CanvasText',
      backgroundImage: 'radial-gradient(circle at calc(100% - 12px), CanvasText 3px, transparent 3.5px)',
    },
  },
};
