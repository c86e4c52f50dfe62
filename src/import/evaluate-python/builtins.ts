import { callValue } from './call';
import { attributeOf, isVarying, itemsOf, lengthOf, spreadInto } from './members';
import { NONE, choice, dict, float, keyOf, knownText, list, numberOf, open, plain, text } from './py';
import type { Arguments, Py } from './py';
import type { Run, Site } from './run';
import { formattedAs } from './format';
import { piecesIn, textOf } from './text';

/** Functions that are there without an import. https://docs.python.org/3/library/functions.html */
export const BUILTINS: ReadonlySet<string> = new Set(
  'str int float bool len range list dict tuple set frozenset zip enumerate sorted reversed print input open isinstance max min round abs sum map filter getattr setattr hasattr vars next iter any all type repr format super object property'.split(
    ' ',
  ),
);

/** More numbers than a loop over them needs to be seen for. */
const LONGEST_RANGE = 60;

/** What a function of Python itself gives. */
export function builtin(name: string, args: Arguments, site: Site, run: Run): Py {
  const { expression } = site;
  const [first = NONE, second, third] = args.positional;
  switch (name) {
    case 'str':
    case 'repr':
      return isVarying(first) ? first : asText(first, expression);
    case 'format':
      return formattedAs(first, '', knownText(second) ?? '');
    case 'int':
    case 'float':
      return asNumber(name, first, expression);
    case 'round':
    case 'abs':
    case 'max':
    case 'min':
    case 'sum':
      return ofNumbers(name, args, expression);
    case 'len':
      return lengthOf(first, expression);
    case 'range':
      return rangeOf(args.positional, expression);
    case 'dict':
      return dictionaryFrom(args, site, run);
    case 'vars':
      return first.kind === 'thing' ? dict(first.attributes, site.offset) : open(expression);
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
    case 'iter':
    case 'filter':
      return args.positional.length === 0
        ? list([])
        : rowOf(args.positional.at(-1) ?? first, expression, (row) => row);
    case 'sorted':
      return rowOf(first, expression, (row) => sorted(row, args));
    case 'reversed':
      return rowOf(first, expression, (row) => row.toReversed());
    case 'next':
      return itemsOf(first)?.[0] ?? open(expression);
    case 'map':
      return rowOf(second ?? NONE, expression, (row) =>
        row
          .slice(0, LONGEST_RANGE)
          .map((item) => callValue(first, { ...args, positional: [item] }, site, run)),
      );
    case 'enumerate': {
      const start = numberOf(args.named.get('start') ?? second) ?? 0;
      return rowOf(first, expression, (row) => row.map((item, index) => list([plain(index + start), item])));
    }
    case 'zip':
      return zipped(args.positional, expression);
    case 'getattr': {
      const attribute = knownText(second);
      if (attribute === null) return open(expression);
      const owner = first.kind === 'open' ? `${first.expression}.${attribute}` : expression;
      const value = attributeOf(first, attribute, { ...site, expression: owner }, run);
      return value.kind === 'open' && third !== undefined ? choice([value, third]) : value;
    }
    case 'setattr': {
      const attribute = knownText(second);
      if (first.kind === 'thing' && attribute !== null) first.attributes.set(attribute, third ?? NONE);
      return NONE;
    }
    case 'print':
      return NONE;
    default:
      return open(expression);
  }
}

function asText(value: Py, expression: string): Py {
  if (value.kind === 'choice') return choice(value.of.map((branch) => asText(branch, expression)));
  const pieces = piecesIn(value);
  return pieces === null ? open(expression) : textOf(pieces, expression);
}

/** The number in a text; what is open, or made anew, stays what it is. */
function asNumber(name: string, value: Py, expression: string): Py {
  const number = numberOf(value);
  if (number !== null) return name === 'int' ? plain(Math.trunc(number)) : float(number);
  const known = knownText(value)?.trim();
  if (known !== undefined && /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(known))
    return name === 'int' ? plain(Math.trunc(Number(known))) : float(Number(known));
  if (isVarying(value)) return value;
  return open(expression, piecesIn(value));
}

function ofNumbers(name: string, { positional }: Arguments, expression: string): Py {
  const [first = NONE] = positional;
  if (isVarying(first)) return first;
  const row = positional.length === 1 && name !== 'abs' && name !== 'round' ? itemsOf(first) : positional;
  const numbers = (row ?? []).map((each) => numberOf(each)).filter((each) => each !== null);
  if (row === null || numbers.length < row.length || numbers.length === 0) return open(expression);
  const [number = 0, digits = 0] = numbers;
  if (name === 'abs') return plain(Math.abs(number));
  if (name === 'round') return plain(Math.round(number * 10 ** digits) / 10 ** digits);
  if (name === 'sum') return plain(numbers.reduce((sum, each) => sum + each, 0));
  return plain(numbers.reduce((best, each) => (each < best === (name === 'min') ? each : best), number));
}

function rangeOf(positional: readonly Py[], expression: string): Py {
  const numbers = positional.map((each) => numberOf(each));
  const [first = null, second = null, step = 1] = numbers;
  const [from, to] = positional.length === 1 ? [0, first] : [first, second];
  if (from === null || to === null || step === null || step === 0) return open(expression);
  const length = Math.min(Math.max(Math.ceil((to - from) / step), 0), LONGEST_RANGE);
  return list(Array.from({ length }, (_each, index) => plain(from + index * step)));
}

function rowOf(value: Py, expression: string, make: (row: readonly Py[]) => readonly Py[]): Py {
  const items = itemsOf(value);
  return items === null ? open(expression) : list(make(items));
}

/** In order, where all are texts, or all are numbers; else as they are. */
function sorted(row: readonly Py[], { named }: Arguments): readonly Py[] {
  const texts = row.map((item) => knownText(item)).filter((item) => item !== null);
  const numbers = row.map((item) => numberOf(item)).filter((item) => item !== null);
  if (named.has('key') || Math.max(texts.length, numbers.length) < row.length) return row;
  const inOrder =
    texts.length === row.length
      ? texts.toSorted((one, other) => (one < other ? -1 : 1)).map((item) => text(item))
      : numbers.toSorted((one, other) => one - other).map((item) => plain(item));
  const reverse = named.get('reverse');
  return reverse?.kind === 'plain' && reverse.value === true ? inOrder.toReversed() : inOrder;
}

function zipped(rows: readonly Py[], expression: string): Py {
  const all = rows.map((each) => itemsOf(each));
  const known = all.filter((row) => row !== null);
  if (known.length < all.length || known.length === 0) return open(expression);
  const length = Math.min(...known.map((row) => row.length));
  return list(Array.from({ length }, (_each, index) => list(known.map((row) => row[index] ?? NONE))));
}

/** `dict(…)`, as if it were written with braces. */
function dictionaryFrom(args: Arguments, { expression, offset }: Site, run: Run): Py {
  const made = dict([], offset);
  const [first] = args.positional;
  if (first !== undefined) spreadInto(made, first, expression);
  for (const [name, value] of args.named) made.entries.set(name, value);
  made.rest ??= args.rest;
  run.written.push(made);
  return made;
}

/** `dict.fromkeys(names, value)`. */
export function fromKeys([keys = NONE, value = NONE]: readonly Py[], { expression, offset }: Site): Py {
  const items = itemsOf(keys);
  if (items === null) return open(expression);
  return dict(
    items.map((item): [string, Py] => [keyOf(item) ?? '…', value]),
    offset,
  );
}
