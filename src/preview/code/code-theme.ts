import { useColorScheme, useTheme, type Palette } from '@mui/material/styles';
import { useMemo } from 'react';

/** The colours of the page as it is now, in the editor’s own names; another name for another scheme. */
export function useCodeTheme() {
  const { colorSchemes } = useTheme();
  const { colorScheme } = useColorScheme();
  const name = colorScheme === 'dark' ? 'dark' : 'light';
  const palette = colorSchemes[name]?.palette;
  const colours = useMemo(() => (palette === undefined ? null : codeTheme(name, palette)), [name, palette]);
  return { name, colours };
}

function codeTheme(scheme: 'light' | 'dark', palette: Palette) {
  const { code, background, primary, text, divider, edge, tint, error, success } = palette;
  const word = (colour: string) => colour.slice(1);
  const clear = `${background.paper}00`;
  return {
    base: scheme === 'dark' ? ('vs-dark' as const) : ('vs' as const),
    inherit: true,
    rules: [
      { token: '', foreground: word(code.punctuation) },
      { token: 'key', foreground: word(code.key) },
      { token: 'string', foreground: word(code.string) },
      ...['string.escape', 'string.yaml', 'string.invalid', 'number', 'regexp'].map((token) => ({
        token,
        foreground: word(code.string),
      })),
      ...['keyword', 'type', 'attribute', 'tag', 'predefined', 'namespace'].map((token) => ({
        token,
        foreground: word(code.key),
      })),
      ...['delimiter', 'identifier', 'variable', 'operator', 'operators', 'annotation'].map((token) => ({
        token,
        foreground: word(code.punctuation),
      })),
      ...['comment', 'metatag'].map((token) => ({ token, foreground: word(text.secondary) })),
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
