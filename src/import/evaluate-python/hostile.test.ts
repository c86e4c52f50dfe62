import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { converter, toValue } from './convert';
import { arbitraryScript } from './fixtures/arbitrary-scripts';
import { follow } from './fixtures/follow';
import type { Py } from './py';

/** More than anything that is followed may hold. */
const MOST_CHARACTERS = 200_000;
const MOST_ITEMS = 2_000;

/** Whether a value is open, or no larger than what is followed. */
function isBounded(value: Py | undefined): boolean {
  if (value?.kind === 'text')
    return value.pieces.every((piece) => typeof piece !== 'string' || piece.length <= MOST_CHARACTERS);
  return value?.kind === 'list' ? value.items.length <= MOST_ITEMS : true;
}

function nested(line: string, levels: number): string {
  const lines = Array.from({ length: levels }, (_each, index) => `${' '.repeat(index)}${line}`);
  return [...lines, `${' '.repeat(levels)}x = 1`].join('\n');
}

const CALLS = 'abcdefghij'.split('');
const MUTUAL = CALLS.map(
  (name) => `def ${name}(n):\n  return [${CALLS.map((other) => `${other}(n + 1)`).join(', ')}]`,
);

const TRAPS: Readonly<Record<string, string>> = {
  'a text that doubles': 'x = "ab"\nfor i in range(60):\n  for j in range(60):\n    x = x + x',
  'a list that doubles': 'x = [1]\nfor i in range(60):\n  x = x + x',
  'a list that takes itself': 'x = [1]\nfor i in range(60):\n  x += x\n  x.extend(x)\n  x.insert(0, x)',
  'lists in lists': `x = ${'['.repeat(20)}0${'] * 1000'.repeat(20)}`,
  'a text that is repeated': 'x = "ab" * 10 ** 9',
  'a text that is filled': 'x = "a".zfill(10 ** 9) + f"{1:>999999999}" + "%999999999d" % 1',
  'a text in a text': `x = "${'a'.repeat(100_000)}".replace("a", "${'b'.repeat(100_000)}")`,
  'a text that is joined': `x = ("a" * 1000).join(["b" * 100000] * 2000)`,
  'an f-string that repeats': `x = "ab"\nfor i in range(60):\n  x = f"${'{x}'.repeat(100)}"`,
  'methods of a long text': `y = "${'ab '.repeat(60_000)}"\nfor i in range(60):\n  for j in range(60):\n    x = y.replace("a", "b").split(" ")`,
  'loops in loops': nested('for i in range(60):', 30),
  'comprehensions in comprehensions': `x = [0 ${'for i in range(60) '.repeat(20)}]`,
  'functions that call each other': `${MUTUAL.join('\n')}\nx = a(0)`,
  'a function that doubles calls': 'def f(n):\n  return f(n) + f(n) + f(n)\nx = f(1)',
  'classes that extend each other':
    'class A:\n  pass\nfor i in range(60):\n  for j in range(60):\n    class A(A):\n      pass\nx = A().b',
  'branches in branches': nested('if unknown:', 300),
  'functions in functions': nested('def f():', 150),
  'brackets in brackets': `x = ${'('.repeat(2000)}1${')'.repeat(2000)}`,
  'calls of calls': `x = a${'.b(1)'.repeat(3000)}`,
  'calls in calls': `x = ${'f('.repeat(2000)}1${')'.repeat(2000)}`,
  'a sum of many terms': `x = ${'a + '.repeat(20_000)}1`,
  'conditions of many terms': `x = ${'not '.repeat(3000)}1`,
  'many branches of a value': 'x = 1 if unknown else x\n'.repeat(2000),
  'many branches of a text': `a = 1 if unknown else 2\nx = f"${'{a}'.repeat(100)}"`,
  'many ways to return':
    'def f():\n  for i in range(60):\n    for j in range(60):\n      if unknown:\n        return f"{i}{j}"\nx = f()',
  'a loop without an end': 'x = 0\nwhile x >= 0:\n  x += 1',
  'a list that is copied': `import copy\nx = [0]\n${'x = [x, x]\n'.repeat(30)}for i in range(60):\n  y = copy.deepcopy(x)`,
  'a format of zeros': `x = "%${'0'.repeat(100_000)}" % 1`,
  'a format of braces': `x = "${'{'.repeat(100_000)}".format(1)`,
};

describe('a trap ends, and what it makes stays small', () => {
  test.each(Object.entries(TRAPS))('%s', (_name, script) => {
    const { names } = follow(`${script}\nlast = 1`);
    expect(isBounded(names.get('x'))).toBe(true);
    expect([...names.keys()].length).toBeLessThan(100);
    for (const value of names.values()) toValue(value);
  });

  test('what follows a trap is followed', () => {
    const { names } = follow(
      `${TRAPS['loops in loops'] ?? ''}\n${TRAPS['a text that doubles'] ?? ''}\nlast = 1`,
    );
    expect(names.get('last')).toMatchObject({ value: 1 });
  });

  test.each([
    ['a list in itself', 'x = []\nx.append(x)\nx.append(x)'],
    ['a dictionary in itself', 'x = {}\nx["a"] = x\nx["b"] = x'],
    ['lists in lists', `x = [0]\n${'x = [x, x]\n'.repeat(200)}`],
  ])('%s becomes a value of so many parts', (_name, script) => {
    const x = follow(script).names.get('x');
    const convert = converter(1_000);
    const parts = JSON.stringify(x === undefined ? null : convert(x), (_key, each: unknown) =>
      each instanceof Map ? [...each.values()] : each,
    );
    expect(parts.length).toBeLessThan(200_000);
  });
});

test('any script ends, and none throws', () => {
  fc.assert(
    fc.property(arbitraryScript, (script) => {
      for (const value of follow(script).names.values()) toValue(value);
    }),
    { numRuns: 300 },
  );
});
