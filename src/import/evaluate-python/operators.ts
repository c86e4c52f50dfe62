import { isVarying } from './members';
import { branches, choice, forEachBranch, knownText, list, open, plain, truth, type Py } from './py';
import { concatenated, percentFormatted } from './text';

/** More than a list of addresses has. */
const LONGEST_LIST = 2_000;

/** `a + b`: numbers, lists, and texts. */
export function sumOf(left: Py, right: Py, expression: string): Py {
  const a = numberOf(left);
  const b = numberOf(right);
  if (a !== null && b !== null) return plain(a + b);
  if (left.kind === 'list' && right.kind === 'list')
    return list([...left.items, ...right.items].slice(0, LONGEST_LIST));
  return concatenated([left, right], expression);
}

/** A value of two others and the sign between. What is no text and no number stays open. */
export function binary(operator: string, left: Py, right: Py, expression: string): Py {
  if (operator === '+') return sumOf(left, right, expression);
  if (operator === '%' && left.kind === 'text') return percentFormatted(left, right, expression);
  const a = numberOf(left);
  const b = numberOf(right);
  if (operator === '/' && (left.kind === 'thing' || left.kind === 'text'))
    return concatenated([left, right], expression, '/');
  if (isVarying(left) || isVarying(right)) return isVarying(left) ? left : right;
  if (a === null || b === null) return open(expression);
  const value = ARITHMETIC.get(operator)?.(a, b);
  return value === undefined || !Number.isFinite(value) ? open(expression) : plain(value);
}

const ARITHMETIC: ReadonlyMap<string, (a: number, b: number) => number> = new Map([
  ['-', (a: number, b: number) => a - b],
  ['*', (a: number, b: number) => a * b],
  ['/', (a: number, b: number) => a / b],
  ['//', (a: number, b: number) => Math.floor(a / b)],
  ['%', (a: number, b: number) => a - b * Math.floor(a / b)],
  ['**', (a: number, b: number) => a ** b],
]);

function numberOf(value: Py): number | null {
  return value.kind === 'plain' && typeof value.value === 'number' ? value.value : null;
}

/** `a == b`, `a is None`, `a in b`: true, false, or open. */
export function compared(operator: string, left: Py, right: Py, expression: string): Py {
  const verdicts = new Set(
    branches(left).flatMap((a) => branches(right).map((b) => verdictOf(operator, a, b))),
  );
  const [verdict] = verdicts;
  return verdicts.size === 1 && verdict !== null && verdict !== undefined ? plain(verdict) : open(expression);
}

function verdictOf(operator: string, left: Py, right: Py): boolean | null {
  if (operator === 'is' || operator === '==') return isEqual(left, right);
  if (operator === 'is not' || operator === '!=') return not(isEqual(left, right));
  if (operator === 'in') return isIn(left, right);
  if (operator === 'not in') return not(isIn(left, right));
  const a = numberOf(left);
  const b = numberOf(right);
  if (a === null || b === null) return null;
  return { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }[operator] ?? null;
}

function not(verdict: boolean | null): boolean | null {
  return verdict === null ? null : !verdict;
}

function isEqual(left: Py, right: Py): boolean | null {
  if (left.kind === 'plain' && right.kind === 'plain') return left.value === right.value;
  const texts = [knownText(left), knownText(right)];
  if (!texts.includes(null)) return texts[0] === texts[1];
  const none = [left, right].find((side) => side.kind === 'plain' && side.value === null);
  const other = left === none ? right : left;
  // What is an object, a list or a text, however little is known of it, is not None.
  return none !== undefined && other.kind !== 'open' && other.kind !== 'reference' ? false : null;
}

function isIn(left: Py, right: Py): boolean | null {
  const name = knownText(left);
  if (name === null) return null;
  if (right.kind === 'dict') return right.entries.has(name) ? true : right.rest === null ? false : null;
  const whole = knownText(right);
  if (whole !== null) return whole.includes(name);
  if (right.kind !== 'list') return null;
  const known = right.items.map((item) => knownText(item));
  if (known.includes(name)) return true;
  return known.includes(null) ? null : false;
}

/** `a and b`, `a or b`: the side that decides, or both where nobody can tell. */
export function either(operator: 'and' | 'or', left: Py, right: () => Py): Py {
  const verdict = truth(left);
  if (verdict !== null) return verdict === (operator === 'and') ? right() : left;
  const other = right();
  // `os.environ.get('X') or 'default'`: what is false is no value that anybody wants.
  return choice(operator === 'or' ? [left, other] : [other]);
}

/** `-a`, `not a`. */
export function unary(operator: string, operand: Py, expression: string): Py {
  if (operator === 'not')
    return forEachBranch(operand, (branch) => {
      const verdict = truth(branch);
      return verdict === null ? open(expression) : plain(!verdict);
    });
  const value = numberOf(operand);
  return value !== null && (operator === '-' || operator === '+')
    ? plain(operator === '-' ? -value : value)
    : open(expression);
}
