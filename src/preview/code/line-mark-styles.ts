import type { SxProps, Theme } from '@mui/material/styles';
import { FORCED_COLOURS } from '../../screen';
import { LINE_MARKS } from './code-props';

/** The place of the text, and how the marks on its lines look in both views. */
export const LINE_MARK_STYLES: SxProps<Theme> = {
  flex: 1,
  minHeight: 0,
  typography: 'mono',
  [`& .${LINE_MARKS.switched}`]: {
    bgcolor: 'code.changed',
    boxShadow: 'inset 3px 0 var(--mui-palette-warning-main)',
  },
  [`& .${LINE_MARKS.lit}`]: { bgcolor: 'code.lit', boxShadow: 'inset 3px 0 var(--mui-palette-primary-main)' },
  [`& .monaco-editor .${LINE_MARKS.amended}`]: {
    backgroundImage: 'radial-gradient(circle at 8px, var(--mui-palette-primary-main) 3px, transparent 3.5px)',
  },
  [`& .${LINE_MARKS.linked}, & .${LINE_MARKS.linked} .view-lines`]: { cursor: 'pointer' },
  [`& .${LINE_MARKS.changed}`]: {
    bgcolor: 'code.changed',
    boxShadow: 'inset 3px 0 var(--mui-palette-warning-main)',
    '@media (prefers-reduced-motion: no-preference)': {
      // A light that fades is painted again in every frame: it stands still first, for as long as one types.
      animation: 'line-fades 0.6s ease-in 1.4s forwards',
      '@keyframes line-fades': { to: { backgroundColor: 'transparent', boxShadow: 'none' } },
    },
  },
  [FORCED_COLOURS]: {
    [`& .${LINE_MARKS.switched}, & .${LINE_MARKS.lit}, & .${LINE_MARKS.changed}`]: {
      bgcolor: 'transparent',
      boxShadow: 'none',
      outline: '2px solid Highlight',
      outlineOffset: -2,
    },
    [`& .monaco-editor .${LINE_MARKS.amended}`]: {
      backgroundImage: 'radial-gradient(circle at 8px, CanvasText 3px, transparent 3.5px)',
    },
  },
};
