/** A text as a string of Python, between double quotes as Black writes it. */
export function pythonString(text: string): string {
  return `"${escaped(text)}"`;
}

/** A text inside of an f-string, where braces would hold an expression. */
export function fStringText(text: string): string {
  return escaped(text).replace(/[{}]/g, '$&$&');
}

const SHORT: Readonly<Record<string, string>> = {
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

/**
 * What cannot stand in a source file, and what nobody would see in it: controls, formats, separators but the
 * space, halves of a pair, and what Unicode has not assigned.
 */
const UNSEEN = /["\\]|(?! )[\p{C}\p{Z}]/gu;

/** https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences */
function escaped(text: string): string {
  return text.replace(UNSEEN, (sign) => {
    const number = (sign.codePointAt(0) ?? 0).toString(16);
    const byNumber =
      number.length <= 2
        ? `\\x${number.padStart(2, '0')}`
        : number.length <= 4
          ? `\\u${number.padStart(4, '0')}`
          : `\\U${number.padStart(8, '0')}`;
    return SHORT[sign] ?? byNumber;
  });
}
