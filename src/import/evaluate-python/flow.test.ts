import { describe, expect, test } from 'vitest';
import { valueAfter } from './fixtures/follow';

/** Each script sets `x`; `unknown` is a condition that nobody can tell. */
const ROWS: Readonly<Record<string, readonly (readonly [script: string, x: string])[]>> = {
  'a condition': [
    ['x = 1 if True else 2', '1'],
    ['x = 1 if unknown else 2', '1 | 2'],
    ['x = 1 if None else 2', '2'],
    ['x = "a" or "b"', 'a'],
    ['x = None or "b"', 'b'],
    ['x = "" or unknown or "c"', '<unknown> | c'],
    ['x = "a" and "b"', 'b'],
    ['x = not ""', 'True'],
    ['x = 1 == 1 and "a" != "b" and 1 < 2 and 2 >= 2', 'True'],
    ['x = None is None and "a" is not None', 'True'],
    ['x = 1 in [1, 2] and 3 not in [1, 2] and "a" in "abc"', 'True'],
    ['x = unknown == 1', '<x>'],
    ['x = 1 == "1"', 'False'],
  ],
  if: [
    ['x = 1\nif True:\n  x = 2', '2'],
    ['x = 1\nif False:\n  x = 2', '1'],
    ['x = 1\nif unknown:\n  x = 2', '1 | 2'],
    ['if unknown:\n  x = 1\nelse:\n  x = 2', '1 | 2'],
    ['if unknown:\n  x = 1', '1'],
    ['if False:\n  x = 1\nelif True:\n  x = 2\nelse:\n  x = 3', '2'],
    ['if unknown:\n  x = 1\nelif True:\n  x = 2\nelse:\n  x = 3', '1 | 2'],
    ['if unknown:\n  x = 1\nelif other:\n  x = 2\nelse:\n  x = 3', '1 | 2 | 3'],
    ['s = "dev"\nif s == "dev":\n  x = 1\nelif s == "prod":\n  x = 2', '1'],
    ['if unknown:\n  x = 1\n  if other:\n    x = 2\nelse:\n  x = 3', '1 | 2 | 3'],
    ['if __name__ == "__main__":\n  x = 1\nelse:\n  x = 2', '1'],
    ['x = load()\nif x is None:\n  x = "a"', '<x> | a'],
    ['x = 1\nif unknown:\n  raise ValueError()\n  x = 2', '1'],
    ['x = []\nif unknown:\n  x.append(1)', '[1]'],
    ['a = b = 0\nif unknown:\n  a = 1\nelse:\n  b = 1\nx = [a, b]', '[1 | 0, 0 | 1]'],
  ],
  match: [
    ['s = "a"\nmatch s:\n  case "a" | "b":\n    x = 1\n  case _:\n    x = 2', '1'],
    ['s = "c"\nmatch s:\n  case "a" | "b":\n    x = 1\n  case _:\n    x = 2', '2'],
    ['match unknown:\n  case "a":\n    x = 1\n  case _:\n    x = 2', '1 | 2'],
    ['x = 0\nmatch unknown:\n  case "a":\n    x = 1', '0 | 1'],
    ['match "a":\n  case y:\n    x = y', 'a'],
  ],
  try: [
    ['try:\n  x = 1\nexcept KeyError as e:\n  x = 2', '1 | 2'],
    ['try:\n  x = 1\nexcept KeyError:\n  raise', '1'],
    ['try:\n  x = 1\nexcept A:\n  x = 2\nexcept B:\n  x = 3', '1 | 2 | 3'],
    ['try:\n  x = 1\nexcept (A, B):\n  pass\nelse:\n  x = 4\nfinally:\n  x += 1', '5'],
    ['def f():\n  try:\n    return 1\n  except E:\n    pass\n  return 2\nx = f()', '1 | 2'],
    ['def f():\n  try:\n    return 1\n  except E:\n    return 3\n  return 2\nx = f()', '1 | 3'],
    ['try:\n  from a import X\nexcept ImportError:\n  from b import X\nx = X', 'a.X | b.X'],
  ],
  for: [
    ['x = []\nfor i in range(3):\n  x.append(i)', '[0, 1, 2]'],
    ['x = 0\nfor i in [1, 2]:\n  x += i', '3'],
    ['x = []\nfor i, (a, b) in enumerate(zip("ab", "cd")):\n  x.append(f"{i}{a}{b}")', '[0ac, 1bd]'],
    ['x = []\nfor k, v in {"a": 1}.items():\n  x.append([k, v])', '[[a, 1]]'],
    ['x = []\nfor k in {"a": 1}:\n  x.append(k)', '[a]'],
    ['x = []\nfor name in names:\n  x.append(f"s3://b/{name}")', '[s3://b/<name>]'],
    ['x = []\nfor a, b in pairs:\n  x.append([a, b])', '[[<a>, <b>]]'],
    [
      'x = []\nfor i in range(5):\n  if i == 1:\n    continue\n  if i == 3:\n    break\n  x.append(i)',
      '[0, 2]',
    ],
    ['x = 0\nfor i in [1, 2]:\n  break\nelse:\n  x = 5', '0'],
    ['x = 0\nfor i in [1, 2]:\n  pass\nelse:\n  x = 5', '5'],
    ['x = []\nfor i in [1, 2]:\n  if unknown:\n    continue\n  x.append(i)', '[1, 2]'],
    ['x = "a"\nfor i in rows:\n  x = "b"', 'a | b'],
    ['def f():\n  for i in rows:\n    return 1\n  return 2\nx = f()', '1 | 2'],
    ['for x in 1, 2:\n  pass', '2'],
  ],
  while: [
    ['x = 0\nwhile x < 3:\n  x += 1', '3'],
    ['x = 0\nwhile unknown:\n  x = 1', '0 | 1'],
    ['x = 0\nwhile True:\n  x += 1\n  if unknown:\n    break', '1'],
    ['x = 0\nwhile False:\n  x = 1', '0'],
    ['x = 0\nwhile x < 2:\n  x += 1\nelse:\n  x = 9', '9'],
    ['s = "InProgress"\nx = 0\nwhile s == "InProgress":\n  s = describe()\n  x += 1', '1'],
  ],
  with: [
    ['with open("a") as f, make() as x:\n  pass', '<x>'],
    ['with 5 as x:\n  x += 1', '6'],
    ['with unknown:\n  x = 1', '1'],
  ],
  'what ends a function ends no script': [
    ['return 1\nx = 2', '2'],
    ['raise ValueError()\nx = 2', '2'],
    ['await main()\nx = await f()', '<x>'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_behaviour, rows) => {
  test.each(rows)('%s', (script, x) => {
    expect(valueAfter(script, 'x')).toBe(x);
  });
});
