import type { Palette } from '@mui/material/styles';
import type { SystemColours } from './system-colours';

/** The part of a palette that the editor is drawn in. */
export type CodeColours = Pick<Palette, 'code' | 'tint' | 'edge' | 'divider'> & {
  readonly background: { readonly paper: string };
  readonly text: { readonly primary: string; readonly secondary: string };
} & Readonly<Record<'primary' | 'error' | 'success', { readonly main: string }>>;

/** What the languages call each kind of word, and everything whose name begins so; all else is punctuation. */
const TOKENS = {
  key: ['key', 'keyword', 'type', 'attribute', 'tag', 'predefined', 'namespace'],
  string: ['string', 'number', 'regexp'],
  comment: ['comment', 'metatag'],
} as const;

/** The colours of the page in the editor’s own names. */
export function codeTheme(scheme: 'light' | 'dark', palette: CodeColours) {
  const { code, background, primary, text, divider, edge, tint, error, success } = palette;
  const word = (colour: string) => colour.slice(1);
  const clear = `${background.paper}00`;
  return {
    base: scheme === 'dark' ? ('vs-dark' as const) : ('vs' as const),
    // Its colours for single tokens are made for another background.
    inherit: false,
    rules: [
      { token: '', foreground: word(code.punctuation) },
      ...TOKENS.key.map((token) => ({ token, foreground: word(code.key) })),
      ...TOKENS.string.map((token) => ({ token, foreground: word(code.string) })),
      ...TOKENS.comment.map((token) => ({ token, foreground: word(text.secondary) })),
    ],
    colors: {
      'editor.background': background.paper,
      'editor.foreground': code.punctuation,
      'editorLineNumber.foreground': code.lineNumber,
      'editorLineNumber.activeForeground': code.lineNumber,
      'editor.selectionBackground': code.selection,
      'editor.inactiveSelectionBackground': code.selection,
      'editor.findMatchBackground': code.selection,
      'editor.findMatchBorder': primary.main,
      'editor.findMatchHighlightBackground': code.changed,
      'editor.rangeHighlightBackground': clear,
      'scrollbarSlider.background': `${edge}66`,
      'scrollbarSlider.hoverBackground': `${edge}99`,
      'scrollbarSlider.activeBackground': `${edge}99`,
      'editorGutter.foldingControlForeground': text.secondary,
      'editorCursor.foreground': primary.main,
      'editorWidget.background': background.paper,
      'editorWidget.foreground': text.primary,
      'editorWidget.border': divider,
      'input.background': background.paper,
      'input.foreground': text.primary,
      'input.border': edge,
      'inputOption.activeBorder': primary.main,
      focusBorder: primary.main,
      'widget.shadow': clear,
      'scrollbar.shadow': clear,
      'diffEditor.removedLineBackground': tint.error.back,
      'diffEditor.removedTextBackground': `${error.main}1f`,
      'diffEditor.insertedLineBackground': tint.suggestion.back,
      'diffEditor.insertedTextBackground': `${success.main}1f`,
    },
  };
}

/** The colours that the system forces on every page, as `#rrggbb`, in the editor’s own names. */
export function forcedTheme({ Canvas, CanvasText, Highlight, HighlightText }: SystemColours) {
  const clear = `${Canvas}00`;
  return {
    // The editor draws frames around what other themes only colour.
    base: isDark(Canvas) ? ('hc-black' as const) : ('hc-light' as const),
    // Colours of the base are not the system’s.
    inherit: false,
    rules: [{ token: '', foreground: CanvasText.slice(1) }],
    colors: {
      contrastBorder: CanvasText,
      contrastActiveBorder: Highlight,
      focusBorder: Highlight,
      'editor.background': Canvas,
      'editor.foreground': CanvasText,
      'editorLineNumber.foreground': CanvasText,
      'editorLineNumber.activeForeground': CanvasText,
      'editor.selectionBackground': Highlight,
      'editor.inactiveSelectionBackground': Highlight,
      'editor.selectionForeground': HighlightText,
      'editor.findMatchBackground': clear,
      'editor.findMatchBorder': Highlight,
      'editor.findMatchHighlightBackground': clear,
      'editor.findMatchHighlightBorder': CanvasText,
      'editor.rangeHighlightBackground': clear,
      'editor.rangeHighlightBorder': clear,
      'editorGutter.foldingControlForeground': CanvasText,
      'editorCursor.foreground': CanvasText,
      'editorWidget.background': Canvas,
      'editorWidget.foreground': CanvasText,
      'input.background': Canvas,
      'input.foreground': CanvasText,
      'input.border': CanvasText,
      'icon.foreground': CanvasText,
      'scrollbarSlider.background': `${CanvasText}99`,
      'scrollbarSlider.hoverBackground': CanvasText,
      'scrollbarSlider.activeBackground': CanvasText,
      'diffEditor.insertedLineBackground': clear,
      'diffEditor.removedLineBackground': clear,
      'diffEditor.insertedTextBackground': clear,
      'diffEditor.removedTextBackground': clear,
      'diffEditor.insertedTextBorder': Highlight,
      'diffEditor.removedTextBorder': CanvasText,
    },
  };
}

/** By the weights of sRGB, from 0 to 255 times 1000. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red * 299 + green * 587 + blue * 114 < 128_000;
}
