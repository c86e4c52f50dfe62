import { NONE, knownText, list, open, plain, text, type Py, type Text } from './py';
import { concatenated, formatted, mapped } from './text';
import { itemsOf } from './members';

/** A method of a text, `'{}/{}'.format(…)` among them; null where there is none of that name. */
export function textMethod(
  self: Text,
  name: string,
  given: readonly Py[],
  named: ReadonlyMap<string, Py>,
  expression: string,
): Py | null {
  const [first = NONE, second = NONE] = given;
  switch (name) {
    case 'format':
      return formatted(self, given, named, expression);
    case 'join': {
      const items = itemsOf(first);
      const between = knownText(self);
      return items === null || between === null ? open(expression) : concatenated(items, expression, between);
    }
    case 'lower':
      return mapped(self, (known) => known.toLowerCase(), expression);
    case 'upper':
      return mapped(self, (known) => known.toUpperCase(), expression);
    case 'encode':
    case 'decode':
    case 'strip':
    case 'title':
    case 'capitalize':
      return name === 'strip' ? trimmed(self, first, true, true, expression) : self;
    case 'rstrip':
      return trimmed(self, first, false, true, expression);
    case 'lstrip':
      return trimmed(self, first, true, false, expression);
    case 'replace': {
      const [from, to] = [knownText(first), knownText(second)];
      if (from === null || from === '' || to === null) return open(expression);
      return mapped(self, (known) => known.replaceAll(from, to), expression);
    }
    case 'removeprefix':
    case 'removesuffix':
      return cut(self, knownText(first), name === 'removeprefix', expression);
    case 'split':
    case 'rsplit':
      return split(self, knownText(first), expression);
    case 'startswith':
    case 'endswith':
      return endsWith(self, knownText(first), name === 'startswith', expression);
    default:
      return null;
  }
}

/** Only an end that is known is cut. */
function trimmed(self: Text, signs: Py, atStart: boolean, atEnd: boolean, expression: string): Py {
  const cutSigns = knownText(signs) ?? ' \t\r\n';
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
  return concatenated(
    pieces.map((piece) => ({ kind: 'text', pieces: piece === '' ? [] : [piece] })),
    expression,
  );
}

function cut(self: Text, end: string | null, atStart: boolean, expression: string): Py {
  if (end === null) return open(expression);
  const index = atStart ? 0 : self.pieces.length - 1;
  return {
    kind: 'text',
    pieces: self.pieces.map((piece, at) => {
      if (at !== index || typeof piece !== 'string') return piece;
      if (atStart) return piece.startsWith(end) ? piece.slice(end.length) : piece;
      return piece.endsWith(end) ? piece.slice(0, piece.length - end.length) : piece;
    }),
  };
}

/** `'s3://bucket/key'.split('/')`, where the parts that touch an unknown one hold it. */
function split(self: Text, separator: string | null, expression: string): Py {
  if (separator === null || separator === '') {
    const whole = knownText(self);
    return whole === null
      ? open(expression)
      : list(
          whole
            .trim()
            .split(/\s+/)
            .map((part) => text(part)),
        );
  }
  const rows: Text[] = [];
  let row: Text = text('');
  for (const piece of self.pieces) {
    if (typeof piece !== 'string') {
      row = { kind: 'text', pieces: [...row.pieces, piece] };
      continue;
    }
    for (const [index, part] of piece.split(separator).entries()) {
      if (index > 0) {
        rows.push(row);
        row = text('');
      }
      if (part !== '') row = { kind: 'text', pieces: [...row.pieces, part] };
    }
  }
  return list([...rows, row]);
}

function endsWith(self: Text, end: string | null, atStart: boolean, expression: string): Py {
  const piece = atStart ? self.pieces[0] : self.pieces.at(-1);
  if (end === null || typeof piece !== 'string' || piece.length < end.length) return open(expression);
  return plain(atStart ? piece.startsWith(end) : piece.endsWith(end));
}
