import type { ErrorCode } from 'yaml';

/** What would be right, by the names that the parser has for faults; what is wrong it says itself. */
export const YAML_REMEDIES: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'Put a text with a colon in it between quotes, and a field of its own on a new line.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Indent what belongs together alike, and close what a bracket opens.',
  BAD_SCALAR_START: 'Put this text between quotes.',
  BAD_DQ_ESCAPE: 'Write a plain backslash as \\\\, or put the text between single quotes.',
  BAD_ALIAS: 'Put a text that begins with a star between quotes.',
  MISSING_CHAR: 'Add it, or see whether a quote, a colon or an indent is missing above.',
  MULTILINE_IMPLICIT_KEY: 'Write a colon and a space after the name of each field.',
  KEY_OVER_1024_CHARS: 'Write a short name before the colon.',
  TAG_RESOLVE_FAILED: 'Write one tag such as !Ref, or put the text between quotes.',
  UNEXPECTED_TOKEN:
    'Put text with signs in it between quotes, and begin each field and each entry on a new line.',
};
