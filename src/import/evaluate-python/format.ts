import { knownText, numberOf, open, text, type Py, type Text } from './py';
import { concatenated, piecesIn } from './text';

/** Fill, alignment, sign, zeros, width, signs between thousands, precision, type. https://docs.python.org/3/library/string.html#formatspec */
const SPEC = /^(?:(.?)([<>=^]))?([-+ ]?)#?(0?)(\d{0,3})([,_]?)(?:\.(\d{1,2}))?([a-zA-Z%]?)$/s;

/** `{value!r:>10}`, `{epoch:02d}`: what is not known in full stays as it is. */
export function formattedAs(value: Py, conversion: string, spec: string): Py {
  const known = knownText(value);
  const written = known !== null && conversion !== '' && conversion !== 's' ? `'${known}'` : known;
  if (spec === '') return written === null ? value : text(written);
  const found = SPEC.exec(spec);
  if (found === null) return value;
  const [, fill = '', align = '', sign = '', zero = '', width = '', group = '', precision, type = ''] = found;
  if (written !== null) {
    const cut = precision === undefined ? written : written.slice(0, Number(precision));
    return text(padded(cut, fill === '' ? ' ' : fill, align === '' ? '<' : align, Number(width)));
  }
  const number = numberOf(value);
  if (number === null) return value;
  const isFloat = value.kind === 'plain' && value.isFloat === true;
  const digits = digitsOf(Math.abs(number), isFloat, precision, type);
  if (digits === null) return value;
  const before = number < 0 ? '-' : sign === '-' ? '' : sign;
  const [whole = '', ...fraction] = digits.split('.');
  const grouped = group === '' ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  const all = [grouped, ...fraction].join('.');
  if (align === '=' || (align === '' && zero !== ''))
    return text(before + all.padStart(Number(width) - before.length, fill === '' ? '0' : fill));
  return text(padded(before + all, fill === '' ? ' ' : fill, align === '' ? '>' : align, Number(width)));
}

/** A number without its sign; null for a type that is rare. */
function digitsOf(
  number: number,
  isFloat: boolean,
  precision: string | undefined,
  type: string,
): string | null {
  switch (type) {
    case 'd':
      return String(Math.trunc(number));
    case 'f':
    case 'F':
      return number < 1e21 ? number.toFixed(Number(precision ?? 6)) : null;
    case '%':
      return number < 1e18 ? `${(number * 100).toFixed(Number(precision ?? 6))}%` : null;
    case 'x':
      return number.toString(16);
    case 'X':
      return number.toString(16).toUpperCase();
    case 'o':
      return number.toString(8);
    case 'b':
      return number.toString(2);
    case '':
      if (precision !== undefined) return null;
      return isFloat && Number.isInteger(number) ? `${number}.0` : String(number);
    default:
      return null;
  }
}

function padded(known: string, fill: string, align: string, width: number): string {
  if (align === '<') return known.padEnd(width, fill);
  if (align === '>' || align === '=') return known.padStart(width, fill);
  const left = Math.floor((width - known.length) / 2);
  return known.padStart(known.length + Math.max(0, left), fill).padEnd(width, fill);
}

/** The known parts of a template, cut at its fields; what is not known stands between them. */
function filled(template: Text, fields: RegExp, fill: (part: string) => Py, expression: string): Py {
  const parts = template.pieces.flatMap((piece): Py[] =>
    typeof piece === 'string'
      ? piece.split(fields).map((part) => fill(part))
      : [{ kind: 'text', pieces: [piece] }],
  );
  return concatenated(parts, expression);
}

/** `'s3://{}/{prefix}/{0[key]:02d}'.format(…)`. */
export function formatted(
  template: Text,
  positional: readonly Py[],
  named: ReadonlyMap<string, Py>,
  expression: string,
): Py {
  let next = 0;
  function fill(part: string): Py {
    if (part === '{{' || part === '}}') return text(part.charAt(0));
    const [, field, conversion = '', spec = ''] =
      /^\{([^{}!:]*)(?:!([a-z]))?(?::([^{}]*))?\}$/.exec(part) ?? [];
    if (field === undefined) return text(part);
    const [, name = '', path = ''] = /^\s*([^.[]*)(.*)$/s.exec(field) ?? [];
    const isPlace = /^\d*$/.test(name);
    const place = name === '' ? next : Number(name);
    if (name === '') next += 1;
    const value = memberAt(isPlace ? positional[place] : named.get(name.trim()), path);
    return value === undefined
      ? open(field === '' ? expression : field, piecesIn(open(field)))
      : formattedAs(value, conversion, spec);
  }
  return filled(template, /(\{\{|\}\}|\{[^{}]*\})/, fill, expression);
}

/** `.name` and `[key]` of a field. */
function memberAt(value: Py | undefined, path: string): Py | undefined {
  let inner = value;
  for (const [, attribute, key = ''] of path.matchAll(/\.(\w+)|\[([^\]]*)\]/g)) {
    if (inner?.kind === 'thing') inner = inner.attributes.get(attribute ?? '');
    else if (inner?.kind === 'dict') inner = inner.entries.get(key);
    else inner = inner?.kind === 'list' && /^\d+$/.test(key) ? inner.items[Number(key)] : undefined;
  }
  return inner;
}

/** `'s3://%s/%(name)05d' % …`. */
export function percentFormatted(template: Text, operand: Py, expression: string): Py {
  const values = operand.kind === 'list' ? operand.items : [operand];
  const byName = operand.kind === 'dict' ? operand.entries : null;
  let next = 0;
  function fill(part: string): Py {
    if (part === '%%') return text('%');
    const [whole, name, flags = '', width = '', precision = '', type = ''] =
      /^%(?:\(([^()]*)\))?([-+ #0]{0,5})(\d{0,3})((?:\.\d{1,2})?)([a-zA-Z])$/.exec(part) ?? [];
    if (whole === undefined) return text(part);
    const value = name === undefined ? values[next] : byName?.get(name);
    if (name === undefined) next += 1;
    if (value === undefined) return open(expression);
    const align = flags.includes('-') ? '<' : flags.includes('0') ? '' : '>';
    const sign = /[+ ]/.exec(flags)?.[0] ?? '';
    const zero = align === '' ? '0' : '';
    const kind = 'sria'.includes(type) ? '' : type === 'u' ? 'd' : type;
    const spec = width + precision + kind === '' ? '' : `${align}${sign}${zero}${width}${precision}${kind}`;
    return formattedAs(value, type === 'r' || type === 'a' ? type : '', spec);
  }
  const fields = /(%(?:\([^()]*\))?[-+ #0]{0,5}\d{0,3}(?:\.\d{1,2})?[a-zA-Z%])/;
  return filled(template, fields, fill, expression);
}
