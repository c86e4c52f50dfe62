/** What is wrong with JSON and what would be right, by jsonc-parser's own names. */
export const JSON_FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'this is not a JSON value. Put text between double quotes, or write true, false, null or a number',
  InvalidNumberFormat: 'this is not a number. Write it like 12 or 0.5, or put it between double quotes',
  PropertyNameExpected: 'a name between double quotes is missing, such as "RoleArn"',
  ValueExpected: 'a value is missing. Write a text between double quotes, a number, true, false or null',
  ColonExpected: 'a colon is missing between the name and its value',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'the document has ended, but more text follows. Paste one document alone',
  InvalidCommentToken: 'this is no comment. Comments begin with // or stand between /* and */',
  UnexpectedEndOfComment: 'this comment is not closed. Close it with */',
  UnexpectedEndOfString: 'this text is not closed. Close it with a double quote on the same line',
  UnexpectedEndOfNumber: 'this number is not finished. Write it like 12 or 0.5',
  InvalidUnicode: 'after \\u four hexadecimal digits are missing',
  InvalidEscapeCharacter: 'this backslash begins nothing that JSON knows. Write a plain backslash as \\\\',
  InvalidCharacter: 'this text holds a line break or tab. Write them as \\n and \\t',
};
