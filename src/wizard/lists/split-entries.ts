/** Where one address ends and the next begins within a line; what stands before them is cut off after the split. */
const NEXT_ADDRESS = /(?<=[\s,;"'])(?=s3:\/\/|arn:aws|https:\/\/)|(?<=["'`]\s{0,9},)(?=\s{0,9}["'`])/i;

/** Signs around an address in JSON, YAML, Python and shell lists. */
const QUOTES = ['"', "'", '`'];
const BLANKS = [' ', '\t', '\u00A0', '\uFEFF'];
const LEADING = new Set([...BLANKS, ...QUOTES, ',', ';', '[', '(']);
const TRAILING = new Set([...BLANKS, ...QUOTES, ',', ';']);
const CLOSING = new Set([']', ')']);
const ALONE = new Set([...CLOSING, '-', '*', '•']);

/**
 * Reads many addresses from pasted text: one per line, or a list of JSON, YAML or Python.
 * Blank lines, lone brackets and bullets are left out; everything else becomes an entry, whether it is an
 * address or not. Takes time in proportion to the text, whatever it holds.
 */
export function splitEntries(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .flatMap((line) => line.split(NEXT_ADDRESS))
    .map((piece) => bare(piece))
    .filter((piece) => piece !== '');
}

function bare(piece: string): string {
  let start = 0;
  let end = piece.length;
  while (start < end && LEADING.has(piece.charAt(start))) start += 1;
  while (end > start && isTrailing(piece, end - 1)) end -= 1;
  const rest = piece.slice(start, end);
  return ALONE.has(rest) ? '' : withoutBullet(rest);
}

/** A bracket ends a list after a quote only; elsewhere it may belong to the address. */
function isTrailing(piece: string, at: number): boolean {
  const sign = piece.charAt(at);
  return TRAILING.has(sign) || (CLOSING.has(sign) && QUOTES.includes(piece.charAt(at - 1)));
}

function withoutBullet(piece: string): string {
  const address = /^[-*•]\s+["']?(?=s3:|arn:|https:|\d)/i.exec(piece);
  return address === null ? piece : piece.slice(address[0].length);
}
