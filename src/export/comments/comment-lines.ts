import type { Reasons } from './reasons';

/** Columns of a line of comment, its indent among them. Addresses are never broken. */
const WIDTH = 100;

/** Controls, formats, separators and halves of pairs: what could end a comment, or show another order than is there. */
const UNSEEN = /[\p{C}\p{Z}\s]+/gu;

/** Signs that read as well in plain ASCII, in which every tool shows them. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '…': '...',
};

/**
 * Words in comments that tell linters and scanners to look away: `checkov:skip=…`, `tfsec:ignore:…`, `# nosec`. In a
 * person’s own words they are only words. https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
 */
const LOOK_AWAY = /:(?=skip|ignore|disable|off)|\bno(?=sem|sec|qa|lint)/gi;

/**
 * Comments of one line each, `# ` or `// ` before them: no text, whatever is in it, ends one. A text goes on below
 * itself, two columns deeper; each line of a person’s own words begins with `>`, so that none passes for ours or for a
 * directive such as `@ts-ignore`. https://docs.python.org/3/reference/lexical_analysis.html#comments
 *
 * @param indent columns that stand before each line, counted but not written
 */
export function commentLines(mark: '#' | '//', reasons: Reasons, indent = 0): readonly string[] {
  const width = WIDTH - indent - mark.length - 5;
  return reasons.flatMap((said) => {
    if (typeof said === 'object')
      return wrapped(plain(said.quoted).replace(LOOK_AWAY, '$& '), width).map(
        (line) => `${mark}   > ${line}`,
      );
    const [first = '', ...others] = wrapped(plain(said), width);
    return [`${mark} ${first}`, ...others.map((line) => `${mark}   ${line}`)];
  });
}

/** A text on one line, in signs that can be seen. */
function plain(text: string): string {
  return text
    .replace(UNSEEN, ' ')
    .trim()
    .replace(/[’‘“”–…]/g, (sign) => PLAIN[sign] ?? sign);
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const fits = last !== undefined && last.length + 1 + word.length <= width;
    // What is too long for any line gains nothing on one of its own.
    const isTooLong = word.length > width && last?.includes(' ') === false;
    if (fits || isTooLong) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
