import type { SxProps, Theme } from '@mui/material/styles';
import { INPUT } from '../../screen';
import { STATUS } from '../fields/status-style';
import { NARROW } from '../layout';

/** Clear of the sticky footer. */
const SCROLL_MARGIN = '12px 0 88px';

/**
 * All of a list, styled once from above: rows mount and unmount while one scrolls, and render while
 * one types; plain elements are the quickest at both.
 */
export const ROWS = {
  '& ul': { listStyle: 'none', m: 0, p: 0, position: 'relative' },
  '& .row': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 32px',
    gridTemplateAreas: '"text remove" "status status"',
    columnGap: 1,
    rowGap: 0.25,
    pb: 0.75,
    alignItems: 'start',
    scrollMargin: SCROLL_MARGIN,
  },
  '& .row.with-kind': {
    gridTemplateColumns: 'minmax(0, 1fr) 116px 32px',
    gridTemplateAreas: '"text kind remove" "status status status"',
  },
  '& .grow': { gridArea: 'text' },
  '& .text': {
    ...INPUT,
    resize: 'none',
    fieldSizing: 'content',
    overflowWrap: 'anywhere',
  },
  '& .text.long': { fieldSizing: 'fixed' },
  // The same text once more, unseen and in the same cell, is as high as the field must be.
  '@supports not (field-sizing: content)': {
    '& .grow': { display: 'grid' },
    '& .grow::after': {
      ...INPUT,
      content: 'attr(data-text) " "',
      visibility: 'hidden',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    '& .grow > .text, & .grow::after': { gridArea: '1 / 1' },
  },
  '& .kind': { ...INPUT, gridArea: 'kind', fontFamily: 'inherit', height: 36, px: 0.75 },
  '& .remove': {
    gridArea: 'remove',
    width: 32,
    height: 36,
    p: 0,
    border: 0,
    borderRadius: 1,
    bgcolor: 'transparent',
    color: 'text.secondary',
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { color: 'text.primary', bgcolor: 'action.hover' },
  },
  '& .status': { ...STATUS, gridArea: 'status' },
  '& .bar': {
    typography: 'body2',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: 1.5,
    rowGap: 1,
    mb: 1,
    '& .count': { flex: '1 1 auto' },
    '& .problems': { color: 'error.main' },
    '& .find': { ...INPUT, flex: '0 1 220px', width: 'auto', minWidth: 0 },
  },
  '& .box': {
    maxHeight: 'min(60vh, 480px)',
    scrollMargin: SCROLL_MARGIN,
    overflowY: 'auto',
    p: 1,
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
    bgcolor: 'background.default',
  },
  [NARROW]: {
    '& .row.with-kind': {
      gridTemplateColumns: 'minmax(0, 1fr) 76px 32px',
      gridTemplateAreas: '"text kind kind" "status status remove"',
    },
    '& .with-kind .remove': { height: 28 },
    // Nothing to remove, and no status to stand beside.
    '& li:only-child .with-kind:has(.status.empty) .remove': { display: 'none' },
    '& .with-kind .status': { alignSelf: 'center' },
  },
} as const satisfies SxProps<Theme>;
