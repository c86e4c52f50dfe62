import { isVarying, itemsOf, LONGEST_LIST, spreadInto } from './members';
import {
  branches,
  choice,
  dict,
  float,
  forEachBranch,
  knownText,
  list,
  numberOf,
  open,
  plain,
  text,
  truth,
} from './py';
import type { Plain, Py } from './py';
import { concatenated, joinedPath, LONGEST_TEXT } from './text';
import { percentFormatted } from './format';

/** `a + b`: numbers, lists, and texts. */
export function sumOf(left: Py, right: Py, expression: string): Py {
  if (branches(left).some(({ kind }) => kind === 'list' || kind === 'plain'))
    return forEachBranch(left, (one) => forEachBranch(right, (other) => sumOfTwo(one, other, expression)));
  return sumOfTwo(left, right, expression);
}

function sumOfTwo(left: Py, right: Py, expression: string): Py {
  if (left.kind === 'list')
    return list([...left.items, ...(itemsOf(right) ?? [right])].slice(0, LONGEST_LIST));
  return arithmetic('+', left, right) ?? concatenated([left, right], expression);
}

/** A value of two others and the sign between. What is no text and no number stays open. */
export function binary(operator: string, left: Py, right: Py, expression: string): Py {
  if (operator === '+') return sumOf(left, right, expression);
  return forEachBranch(left, (one) =>
    one.kind === 'text' && operator === '%' && !isVarying(one)
      ? percentFormatted(one, right, expression)
      : forEachBranch(right, (other) => binaryOfTwo(operator, one, other, expression)),
  );
}

function binaryOfTwo(operator: string, left: Py, right: Py, expression: string): Py {
  if (operator === '|' && left.kind === 'dict') return united(left, right, expression);
  if (operator === '|' && left.kind === 'list') return sumOfTwo(left, right, expression);
  if (operator === '*') {
    const repeated = repeatedBy(left, right) ?? repeatedBy(right, left);
    if (repeated !== null) return repeated;
  }
  // Only paths are divided by text: `Path('data') / 'train'`.
  if (operator === '/' && (left.kind === 'text' || knownText(right) !== null))
    return joinedPath([left, right], expression);
  if (isVarying(left) || isVarying(right)) return isVarying(left) ? left : right;
  return arithmetic(operator, left, right) ?? open(expression);
}

/** `{…} | {…}`. */
function united(left: Py, right: Py, expression: string): Py {
  const made = dict([], left.kind === 'dict' ? left.at : 0);
  spreadInto(made, left, expression);
  spreadInto(made, right, expression);
  return made;
}

/** `'-' * 3`, `[None] * 3`. */
function repeatedBy(value: Py, times: Py): Py | null {
  const count = numberOf(times);
  if (count === null) return null;
  const whole = knownText(value);
  if (whole !== null && whole.length * count <= LONGEST_TEXT) return text(whole.repeat(Math.max(0, count)));
  if (value.kind !== 'list') return null;
  const length = Math.min(value.items.length * Math.max(0, count), LONGEST_LIST);
  return list(Array.from({ length }, (_each, index) => value.items[index % value.items.length] ?? value));
}

const ARITHMETIC: ReadonlyMap<string, (a: number, b: number) => number> = new Map([
  ['+', (a: number, b: number) => a + b],
  ['-', (a: number, b: number) => a - b],
  ['*', (a: number, b: number) => a * b],
  ['/', (a: number, b: number) => a / b],
  ['//', (a: number, b: number) => Math.floor(a / b)],
  ['%', (a: number, b: number) => a - b * Math.floor(a / b)],
  ['**', (a: number, b: number) => a ** b],
]);

/** A number of two; null where one of the two is none, or where the result is greater than can be told exactly. */
function arithmetic(operator: string, left: Py, right: Py): Plain | null {
  const a = numberOf(left);
  const b = numberOf(right);
  if (a === null || b === null) return null;
  const value = ARITHMETIC.get(operator)?.(a, b);
  if (value === undefined || !Number.isFinite(value)) return null;
  const isFloat = operator === '/' || isPointed(left) || isPointed(right) || !Number.isInteger(value);
  if (isFloat) return float(value);
  return Number.isSafeInteger(value) ? plain(value) : null;
}

function isPointed(value: Py): boolean {
  return value.kind === 'plain' && value.isFloat === true;
}

/** `a == b`, `a is None`, `a in b`: true, false, or open. */
export function compared(operator: string, left: Py, right: Py, expression: string): Py {
  const verdicts = new Set(
    branches(left).flatMap((a) => branches(right).map((b) => verdictOf(operator, a, b))),
  );
  const [verdict = null] = verdicts;
  return verdicts.size === 1 && verdict !== null ? plain(verdict) : open(expression);
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
  const [one, other] = [knownText(left), knownText(right)];
  if (one !== null && other !== null) return one === other;
  if (left.kind !== 'plain' && right.kind !== 'plain') return null;
  // A text, a list or an object, however little is known of it, is no number and not None.
  return [left, right].some(({ kind }) => kind === 'open' || kind === 'reference') ? null : false;
}

function isIn(left: Py, right: Py): boolean | null {
  const name = knownText(left);
  if (right.kind === 'dict' && name !== null)
    return right.entries.has(name) ? true : right.rest === null ? false : null;
  const whole = knownText(right);
  if (whole !== null) return name === null ? null : whole.includes(name);
  if (right.kind !== 'list') return null;
  const verdicts = right.items.map((item) => isEqual(left, item));
  if (verdicts.includes(true)) return true;
  return verdicts.includes(null) ? null : false;
}

/** `a and b`, `a or b`: the side that decides, or both where nobody can tell. */
export function either(operator: 'and' | 'or', left: Py, right: () => Py): Py {
  const verdict = truth(left);
  if (verdict !== null) return verdict === (operator === 'and') ? right() : left;
  // `os.environ.get('X') or 'default'`: what is false is no value that anybody wants.
  const kept = operator === 'or' ? branches(left).filter((branch) => truth(branch) !== false) : [];
  return choice([...kept, right()]);
}

/** `-a`, `not a`. */
export function unary(operator: string, operand: Py, expression: string): Py {
  return forEachBranch(operand, (branch) => {
    if (operator === 'not') {
      const verdict = truth(branch);
      return verdict === null ? open(expression) : plain(!verdict);
    }
    const value = numberOf(branch);
    if (value === null || (operator !== '-' && operator !== '+')) return open(expression);
    const result = operator === '-' ? -value : value;
    return isPointed(branch) ? float(result) : plain(result);
  });
}
