import type { ThemeOptions } from '@mui/material/styles';
import { FILLED_IF_FORCED, FORCED_COLOURS, SHORT } from '../../screen';
import { MONO } from './typography';

const FOCUS_RING = '2px solid var(--mui-palette-primary-main)';
/** Under what lies over the page. */
const LIFTED = 'var(--mui-shadows-8)';
const HAIRLINE = '1px solid var(--mui-palette-divider)';

/** What the controls look like: dense, flat, outlined, and with a ring where the focus is. */
export const COMPONENTS: NonNullable<ThemeOptions['components']> = {
  MuiCssBaseline: {
    styleOverrides: {
      'html, body, #root': { height: '100%' },
      body: { overflowWrap: 'break-word' },
      'code, pre, kbd, samp': { fontFamily: MONO },
      ':focus-visible': { outline: FOCUS_RING, outlineOffset: 2 },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': { outline: FOCUS_RING, outlineOffset: 2 } } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { minWidth: 0, padding: '5px 12px', lineHeight: 1.5 },
      outlined: { borderColor: 'var(--mui-palette-divider)' },
      contained: { '&:not(.Mui-disabled)': FILLED_IF_FORCED },
      text: { paddingInline: 8 },
      sizeSmall: { padding: '2px 8px', fontSize: '0.8125rem' },
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiDialog: {
    styleOverrides: {
      paper: {
        boxShadow: 'none',
        '&:not(.MuiDialog-paperFullScreen)': {
          [SHORT]: { margin: 8, maxHeight: 'calc(100% - 16px)', width: 'calc(100% - 16px)' },
        },
      },
    },
  },
  // The title and the buttons of a dialog scroll with it.
  MuiDialogContent: { styleOverrides: { root: { [SHORT]: { flex: 'none', overflow: 'visible' } } } },
  // In line with what stands above, the words of buttons without a frame too.
  MuiDialogActions: {
    styleOverrides: {
      root: {
        padding: '12px 24px 16px',
        '& > .MuiButton-text:first-of-type': { marginLeft: -8 },
        '& > .MuiButton-text:last-of-type': { marginRight: -8 },
      },
    },
  },
  MuiMenu: { styleOverrides: { paper: { border: HAIRLINE, boxShadow: LIFTED } } },
  MuiPopover: { styleOverrides: { paper: { border: HAIRLINE, boxShadow: LIFTED } } },
  MuiMenuItem: { styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: -2 } } } },
  MuiOutlinedInput: {
    styleOverrides: { notchedOutline: { borderColor: 'var(--mui-palette-edge)' } },
  },
  MuiTabs: {
    styleOverrides: {
      root: { minHeight: 44 },
      indicator: { [FORCED_COLOURS]: { backgroundColor: 'Highlight' } },
    },
  },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 44,
        minWidth: 0,
        padding: '0 2px',
        marginRight: 16,
        fontWeight: 400,
        '&.Mui-selected': { fontWeight: 700 },
        '&.Mui-focusVisible': { outlineOffset: -4 },
      },
    },
  },
  MuiLink: { defaultProps: { underline: 'always' } },
  MuiSwitch: {
    styleOverrides: {
      // Three to one against what is beside it, also while it is off.
      track: { opacity: 1, backgroundColor: 'var(--mui-palette-edge)' },
      thumb: {
        boxSizing: 'border-box',
        border: '2px solid var(--mui-palette-edge)',
        backgroundColor: 'var(--mui-palette-background-paper)',
        boxShadow: 'none',
        '.Mui-checked > &': { borderColor: 'currentcolor', backgroundColor: 'currentcolor' },
      },
    },
  },
};
