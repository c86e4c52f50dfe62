import type { PaletteOptions } from '@mui/material/styles';

/** Colours of the policy's text, and of the marks on its lines. */
interface CodePalette {
  key: string;
  string: string;
  punctuation: string;
  lineNumber: string;
  selection: string;
  /** Behind the lines that the focused field causes. */
  lit: string;
  /** Behind the lines that have just changed. */
  changed: string;
}

/** One kind of remark: its background and the text on it. */
interface Tint {
  back: string;
  text: string;
}

interface TintPalette {
  error: Tint;
  warning: Tint;
  suggestion: Tint;
  info: Tint;
}

declare module '@mui/material/styles' {
  interface Palette {
    code: CodePalette;
    tint: TintPalette;
    /** Edges of inputs: three to one against what is beside them. */
    edge: string;
  }
  interface PaletteOptions {
    code?: CodePalette;
    tint?: TintPalette;
    edge?: string;
  }
}

export const LIGHT = {
  background: { default: '#f6f8fa', paper: '#ffffff' },
  text: { primary: '#0f1c2b', secondary: '#536274' },
  primary: { main: '#0b6e69', dark: '#08544f', light: '#e0f0ee', contrastText: '#ffffff' },
  error: { main: '#b3261e' },
  warning: { main: '#8a4b00' },
  info: { main: '#0b5394' },
  success: { main: '#17693a' },
  divider: '#dde3e9',
  edge: '#7f8c99',
  code: {
    key: '#0b5394',
    string: '#17693a',
    punctuation: '#0f1c2b',
    lineNumber: '#5c6976',
    selection: '#c9dff2',
    lit: '#e0f0ee',
    changed: '#fff1c2',
  },
  tint: {
    error: { back: '#fdeceb', text: '#5f1612' },
    warning: { back: '#fff2dd', text: '#452b00' },
    suggestion: { back: '#e2f1ef', text: '#0c3b38' },
    info: { back: '#eef2f6', text: '#263544' },
  },
} satisfies PaletteOptions;

export const DARK = {
  background: { default: '#0d141b', paper: '#131c25' },
  text: { primary: '#e6edf3', secondary: '#9fb0bf' },
  primary: { main: '#55c4b8', dark: '#7bd6cc', light: '#173a39', contrastText: '#04211f' },
  error: { main: '#ff9c92' },
  warning: { main: '#f2b866' },
  info: { main: '#82c4ff' },
  success: { main: '#7bd49a' },
  divider: '#263340',
  edge: '#6c7c8b',
  code: {
    key: '#82c4ff',
    string: '#93d8a8',
    punctuation: '#e6edf3',
    lineNumber: '#97a7b5',
    selection: '#214163',
    lit: '#173a39',
    changed: '#43390f',
  },
  tint: {
    error: { back: '#3d1a18', text: '#ffd9d5' },
    warning: { back: '#3a2a0c', text: '#fbe3bd' },
    suggestion: { back: '#12302f', text: '#cdeae6' },
    info: { back: '#1c2833', text: '#d5dee6' },
  },
} satisfies PaletteOptions;
