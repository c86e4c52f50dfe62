import { CODE_METRICS } from './code-props';

/** A text to read and to search, without anything that edits, guesses or decorates. */
export const EDITOR_OPTIONS = {
  readOnly: true,
  domReadOnly: true,
  // The other way measures the page with each change, and nothing is typed here.
  editContext: false,
  // Tab leaves the text for the next control.
  tabFocusMode: true,
  automaticLayout: true,
  fontSize: CODE_METRICS.fontSize,
  lineHeight: CODE_METRICS.lineHeight,
  padding: { top: CODE_METRICS.padding, bottom: CODE_METRICS.padding },
  lineNumbersMinChars: 4,
  lineDecorationsWidth: 10,
  wordWrap: 'off',
  folding: true,
  scrollBeyondLastLine: false,
  // The file ends in a line break; the text has no empty line after it.
  renderFinalNewline: 'off',
  scrollbar: {
    alwaysConsumeMouseWheel: false,
    useShadows: false,
    verticalScrollbarSize: 10,
    horizontalScrollbarSize: 10,
  },
  find: { addExtraSpaceOnTop: false },
  stickyScroll: { enabled: false },
  minimap: { enabled: false },
  guides: { indentation: false },
  bracketPairColorization: { enabled: false },
  matchBrackets: 'never',
  renderLineHighlight: 'none',
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  contextmenu: false,
  links: false,
  hover: { enabled: 'off' },
  dragAndDrop: false,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
} as const;
