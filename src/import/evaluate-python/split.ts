import { itemsOf, LONGEST_LIST } from './members';
import { forEachBranch, knownText, list, numberOf, open, text } from './py';
import type { Arguments, Py, Text } from './py';
import { concatenated } from './text';

/** `'/'.join(parts)`, where the text between may be open, too. */
export function joinText(between: Py, rows: Py, expression: string): Py {
  const known = knownText(between);
  return forEachBranch(rows, (row) => {
    const items = itemsOf(row);
    if (items === null) return open(expression);
    if (known !== null) return concatenated(items, expression, known);
    return concatenated(
      items.flatMap((item, index) => (index === 0 ? [item] : [between, item])),
      expression,
    );
  });
}

/** `split`, `rsplit`, `partition`, `rpartition`, `splitlines`: parts that touch an open one hold it. */
export function splitText(self: Text, name: string, args: Arguments, expression: string): Py {
  const [separator, most] = args.positional;
  const given = separator ?? args.named.get('sep');
  if (name === 'splitlines') return list(rowsOf(self, '\n') ?? [self]);
  const isOfWords = given === undefined || (given.kind === 'plain' && given.value === null);
  if (isOfWords) return words(self, expression);
  const sign = knownText(given);
  const rows = sign === null || sign === '' ? null : rowsOf(self, sign);
  if (rows === null || sign === null) return open(expression);
  const isFromEnd = name.startsWith('r');
  if (!name.endsWith('partition')) {
    const limit = numberOf(most ?? args.named.get('maxsplit')) ?? -1;
    return list(limit < 0 ? rows : limited(rows, sign, limit, isFromEnd, expression));
  }
  const [first = text(''), second] = limited(rows, sign, 1, isFromEnd, expression);
  if (second !== undefined) return list([first, text(sign), second]);
  return list(isFromEnd ? [text(''), text(''), first] : [first, text(''), text('')]);
}

/** Puts together again what a limit leaves together. */
function limited(
  rows: readonly Py[],
  sign: string,
  limit: number,
  isFromEnd: boolean,
  expression: string,
): readonly Py[] {
  if (rows.length <= limit + 1) return rows;
  if (isFromEnd) {
    const kept = rows.length - limit;
    return [concatenated(rows.slice(0, kept), expression, sign), ...rows.slice(kept)];
  }
  return [...rows.slice(0, limit), concatenated(rows.slice(limit), expression, sign)];
}

function words(self: Text, expression: string): Py {
  const whole = knownText(self)?.trim();
  if (whole === undefined) return open(expression);
  const parts = whole === '' ? [] : whole.split(/\s+/, LONGEST_LIST);
  return list(parts.map((part) => text(part)));
}

/** Null where there are too many. */
function rowsOf(self: Text, separator: string): readonly Text[] | null {
  const rows: Text[] = [];
  let row: Text = text('');
  for (const piece of self.pieces) {
    const parts = typeof piece === 'string' ? piece.split(separator, LONGEST_LIST + 1) : [piece];
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        rows.push(row);
        row = text('');
      }
      if (part !== '') row = { kind: 'text', pieces: [...row.pieces, part] };
    }
    if (rows.length > LONGEST_LIST) return null;
  }
  return [...rows, row];
}
