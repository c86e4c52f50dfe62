import { NONE, knownText, numberOf, open, plain, text } from './py';
import type { Arguments, Py, Text } from './py';
import { formatted } from './format';
import { joinText, splitText } from './split';
import { concatenated, LONGEST_TEXT, mapped } from './text';

/** A method of a text, `'{}/{}'.format(…)` among them; null where there is none of that name. */
export function textMethod(self: Text, name: string, args: Arguments, expression: string): Py | null {
  const { positional, named } = args;
  const [first = NONE, second = NONE] = positional;
  switch (name) {
    case 'format':
      return formatted(self, positional, named, expression);
    case 'format_map':
      return formatted(self, [], first.kind === 'dict' ? first.entries : named, expression);
    case 'join':
      return joinText(self, first, expression);
    case 'encode':
    case 'decode':
    case 'as_posix':
      return self;
    case 'strip':
      return trimmed(self, first, true, true, expression);
    case 'rstrip':
      return trimmed(self, first, false, true, expression);
    case 'lstrip':
      return trimmed(self, first, true, false, expression);
    case 'replace':
      return replaced(self, first, second, expression);
    case 'removeprefix':
    case 'removesuffix':
      return cut(self, knownText(first), name === 'removeprefix', expression);
    case 'split':
    case 'rsplit':
    case 'partition':
    case 'rpartition':
    case 'splitlines':
      return splitText(self, name, args, expression);
    case 'startswith':
    case 'endswith':
      return hasEnd(self, first, name === 'startswith', expression);
    default:
      return changedCase(self, name, expression) ?? wholeTextMethod(self, name, first, second, expression);
  }
}

const CASES: ReadonlyMap<string, (known: string) => string> = new Map([
  ['lower', (known: string) => known.toLowerCase()],
  ['casefold', (known: string) => known.toLowerCase()],
  ['upper', (known: string) => known.toUpperCase()],
  ['title', (known: string) => known.toLowerCase().replaceAll(/[a-z]+/g, upperFirst)],
  ['capitalize', (known: string) => upperFirst(known.toLowerCase())],
]);

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function changedCase(self: Text, name: string, expression: string): Py | null {
  const change = CASES.get(name);
  return change === undefined ? null : mapped(self, change, expression);
}

/** Methods that only a text that is known in full can answer. */
function wholeTextMethod(self: Text, name: string, first: Py, second: Py, expression: string): Py | null {
  const whole = knownText(self);
  const other = knownText(first);
  if (whole === null) return null;
  switch (name) {
    case 'zfill': {
      const [sign = ''] = /^[-+]/.exec(whole) ?? [];
      const width = widthOf(first) - sign.length;
      return text(sign + whole.slice(sign.length).padStart(width, '0'));
    }
    case 'ljust':
      return text(whole.padEnd(widthOf(first), knownText(second) ?? ' '));
    case 'rjust':
      return text(whole.padStart(widthOf(first), knownText(second) ?? ' '));
    case 'find':
    case 'index':
      return other === null ? open(expression) : plain(whole.indexOf(other));
    case 'rfind':
    case 'rindex':
      return other === null ? open(expression) : plain(whole.lastIndexOf(other));
    case 'count':
      return other === null || other === '' ? open(expression) : plain(whole.split(other).length - 1);
    case 'isdigit':
    case 'isnumeric':
      return plain(/^\d+$/.test(whole));
    default:
      return null;
  }
}

/** Wider than any column. Characters. */
const WIDEST = 1_000;

function widthOf(value: Py): number {
  return Math.min(numberOf(value) ?? 0, WIDEST);
}

function replaced(self: Text, from: Py, to: Py, expression: string): Py {
  const [before, after] = [knownText(from), knownText(to)];
  if (before === null || before === '') return open(expression);
  if (after !== null && after.length > before.length) {
    const known = self.pieces.filter((piece) => typeof piece === 'string');
    const length = known.reduce((sum, piece) => sum + piece.length, 0);
    // A text may grow in every place.
    if ((length / before.length) * after.length > LONGEST_TEXT) return open(expression);
  }
  if (after !== null) return mapped(self, (known) => known.replaceAll(before, () => after), expression);
  const rows = splitText(self, 'split', { positional: [from], named: new Map(), rest: null }, expression);
  return joinText(to, rows, expression);
}

/** Only an end that is known is cut. */
function trimmed(self: Text, signs: Py, atStart: boolean, atEnd: boolean, expression: string): Py {
  const cutSigns = knownText(signs) ?? ' \t\r\n\f\v';
  const pieces = [...self.pieces];
  const [start] = pieces;
  if (atStart && typeof start === 'string') {
    let from = 0;
    while (from < start.length && cutSigns.includes(start.charAt(from))) from += 1;
    pieces[0] = start.slice(from);
  }
  const last = pieces.at(-1);
  if (atEnd && typeof last === 'string') {
    let to = last.length;
    while (to > 0 && cutSigns.includes(last.charAt(to - 1))) to -= 1;
    pieces[pieces.length - 1] = last.slice(0, to);
  }
  return concatenated([{ kind: 'text', pieces }], expression);
}

function cut(self: Text, end: string | null, atStart: boolean, expression: string): Py {
  if (end === null) return open(expression);
  const index = atStart ? 0 : self.pieces.length - 1;
  const pieces = self.pieces.map((piece, at) => {
    if (at !== index || typeof piece !== 'string') return piece;
    if (atStart) return piece.startsWith(end) ? piece.slice(end.length) : piece;
    return piece.endsWith(end) ? piece.slice(0, piece.length - end.length) : piece;
  });
  return concatenated([{ kind: 'text', pieces }], expression);
}

/** Whether a text begins or ends so; one of a tuple is enough. */
function hasEnd(self: Text, ends: Py, atStart: boolean, expression: string): Py {
  const verdicts = (ends.kind === 'list' ? ends.items : [ends]).map((end) =>
    hasOneEnd(self, knownText(end), atStart),
  );
  if (verdicts.includes(true)) return plain(true);
  return verdicts.includes(null) ? open(expression) : plain(false);
}

function hasOneEnd(self: Text, end: string | null, atStart: boolean): boolean | null {
  const piece = self.pieces.length === 0 ? '' : atStart ? self.pieces[0] : self.pieces.at(-1);
  if (end === null || typeof piece !== 'string') return null;
  const length = Math.min(piece.length, end.length);
  const isSame = atStart
    ? piece.slice(0, length) === end.slice(0, length)
    : piece.slice(piece.length - length) === end.slice(end.length - length);
  if (!isSame) return false;
  return piece.length >= end.length ? true : self.pieces.length > 1 ? null : false;
}
