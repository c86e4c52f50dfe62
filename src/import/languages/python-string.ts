/** Escapes of one character. https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  // A line that goes on.
  ['\n', ''],
]);

/** Hexadecimal digits after a letter. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** The text of a string literal: prefix, quotes of one or three, escapes unless it is raw. */
export function pythonString(literal: string): string {
  const quoteAt = Math.max(0, literal.search(/["']/));
  const prefix = literal.slice(0, quoteAt).toLowerCase();
  const quote = literal.charAt(quoteAt);
  const width = literal.startsWith(quote.repeat(3), quoteAt) && literal.length >= quoteAt + 6 ? 3 : 1;
  const body = literal.slice(quoteAt + width, -width);
  const text = prefix.includes('f') ? body.replaceAll('{{', '{').replaceAll('}}', '}') : body;
  return prefix.includes('r') ? text : unescaped(text);
}

function unescaped(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', from)) {
    const { value, length } = escapeAt(text, at);
    parts.push(text.slice(from, at), value);
    from = at + length;
  }
  return [...parts, text.slice(from)].join('');
}

/** What a backslash begins. One that begins nothing is a character like any other, as in Python. */
function escapeAt(text: string, at: number): { readonly value: string; readonly length: number } {
  const letter = text.charAt(at + 1);
  const simple = ESCAPES.get(letter);
  if (simple !== undefined) return { value: simple, length: 2 };
  if (text.startsWith('\r\n', at + 1)) return { value: '', length: 3 };
  const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
  if (octal !== undefined)
    return { value: String.fromCodePoint(Number.parseInt(octal, 8)), length: 1 + octal.length };
  const width = DIGITS.get(letter) ?? 0;
  const digits = text.slice(at + 2, at + 2 + width);
  const codePoint =
    /^[0-9a-f]+$/i.test(digits) && digits.length === width ? Number.parseInt(digits, 16) : Infinity;
  return codePoint <= 0x10ffff
    ? { value: String.fromCodePoint(codePoint), length: 2 + width }
    : { value: '\\', length: 1 };
}
