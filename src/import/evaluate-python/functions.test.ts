import { describe, expect, test } from 'vitest';
import type { Library } from './run';
import { open, thing } from './py';
import { follow, shown, valueAfter } from './fixtures/follow';

/** Each script sets `x`. */
const ROWS: Readonly<Record<string, readonly (readonly [script: string, x: string])[]>> = {
  'a call of a function': [
    ['def f(a, b=2):\n  return [a, b]\nx = f(1)', '[1, 2]'],
    ['def f(a, b=2):\n  return [a, b]\nx = f(b=3, a=1)', '[1, 3]'],
    [
      'def f(a, *rest, k=1, **more):\n  return [a, rest, k, more]\nx = f(1, 2, 3, k=4, z=5)',
      '[1, [2, 3], 4, {z: 5}]',
    ],
    ['def f(a, /, b, *, c=3):\n  return [a, b, c]\nx = f(1, 2)', '[1, 2, 3]'],
    ['def f(a: int, b: str = "b") -> str:\n  return [a, b]\nx = f(1)', '[1, b]'],
    ['def f(a, b):\n  return [a, b]\nx = f(*[1, 2])', '[1, 2]'],
    ['def f(a, b):\n  return [a, b]\nx = f(**{"a": 1, "b": 2})', '[1, 2]'],
    ['def f(a, b=2):\n  return [a, b]\nx = f(**config)', '[<a>, 2 | <b>]'],
    ['def f(**more):\n  return more\nx = f(a=1, **config)', '{a: 1, **<config>}'],
    ['B = "b"\ndef f(a=B):\n  return a\nx = f()', 'b'],
    ['def f():\n  pass\nx = f()', 'None'],
    ['def f():\n  if unknown:\n    return 1\n  return 2\nx = f()', '1 | 2'],
    ['def f(a):\n  if a == 1:\n    return "one"\n  return "other"\nx = f(1) + f(2)', 'oneother'],
    ['def f():\n  return 1, 2\na, x = f()', '2'],
    ['def f():\n  if unknown:\n    return 1, 2\n  return 3, 4\na, x = f()', '2 | 4'],
    ['def f():\n  def g(a):\n    return a + 1\n  return g(1)\nx = f()', '2'],
    ['def f(a):\n  return lambda b: a + b\nx = f(1)(2)', '3'],
    ['f = lambda a, b=2, *c: [a, b, c]\nx = f(1)', '[1, 2, []]'],
    ['def f():\n  return g()\ndef g():\n  return 1\nx = f()', '1'],
    ['def f():\n  for i in [1, 2]:\n    yield i\nx = list(f())', '[1, 2]'],
    ['def f(n):\n  return 1 if n <= 1 else n * f(n - 1)\nx = f(3)', '6'],
    ['def f(n):\n  return f(n)\nx = [f(1)]', '[<f>]'],
    ['def f():\n  return g()\ndef g():\n  return f()\nx = [f()]', '[<f>]'],
    ['async def f():\n  return 1\nx = await f()', '1'],
    ['@cache\ndef f():\n  return 1\nx = f()', '1'],
    ['x = unknown(1)', '<x>'],
    ['x = (f if unknown else g)(1)', '<x>'],
    ['def f(a):\n  a["k"] = 1\nx = {}\nf(x)', '{k: 1}'],
    ['def f(a):\n  a["k"] = 2\nx = {"k": 1}\nif unknown:\n  f(x)', '{k: 1 | 2}'],
  ],
  'names in a function': [
    ['x = 1\ndef f():\n  x = 2\nf()', '1'],
    ['x = 1\ndef f():\n  global x\n  x = 2\nf()', '2'],
    ['x = 1\ndef f():\n  global x\n  x = 2\nif unknown:\n  f()', '1 | 2'],
    ['x = 1\ndef f():\n  global x\n  if unknown:\n    x = 2\nf()', '1 | 2'],
    ['def f():\n  a = 1\n  def g():\n    nonlocal a\n    a = 2\n  g()\n  return a\nx = f()', '2'],
    ['def f():\n  return later\nlater = 3\nx = f()', '3'],
  ],
  'a class': [
    ['class A:\n  B = "b"\nx = A.B', 'b'],
    ['class A:\n  B = "b"\n  C = f"{B}/c"\nx = A.C', 'b/c'],
    ['class A:\n  class B:\n    C = 1\nx = A.B.C', '1'],
    [
      'class A:\n  def __init__(self, b, c=2):\n    self.b = b\n    self.c = c\na = A(1)\nx = [a.b, a.c]',
      '[1, 2]',
    ],
    [
      'class A:\n  B = 1\n  def get(self):\n    return self.B + self.one()\n  def one(self):\n    return 1\nx = A().get()',
      '2',
    ],
    ['class A:\n  @staticmethod\n  def f(a):\n    return a\nx = [A.f(1), A().f(2)]', '[1, 2]'],
    ['class A:\n  B = 1\n  @classmethod\n  def f(cls):\n    return cls.B\nx = [A.f(), A().f()]', '[1, 1]'],
    [
      'class A:\n  @property\n  def b(self):\n    return 1\n  @b.setter\n  def b(self, v):\n    pass\nx = A().b',
      '1',
    ],
    ['class A:\n  def f(self):\n    return 1\nclass B(A):\n  pass\nx = B().f()', '1'],
    [
      'class A:\n  def __init__(self, a):\n    self.a = a\nclass B(A):\n  def __init__(self):\n    super().__init__(1)\n    self.b = 2\nb = B()\nx = [b.a, b.b]',
      '[1, 2]',
    ],
    [
      'class A:\n  def f(self):\n    return 1\nclass B(A):\n  def f(self):\n    return super().f() + 1\nx = B().f()',
      '2',
    ],
    ['class A:\n  def __call__(self, a):\n    return a\nx = A()(3)', '3'],
    ['class A:\n  def f(self):\n    return 1\ng = A().f\nx = g()', '1'],
    ['class A:\n  pass\nA.b = 1\nx = A().b', '1'],
    ['class A(A):\n  pass\nx = A()', 'A()'],
    [
      'class A:\n  def f(self):\n    return self.g()\n  def g(self):\n    return self.f()\nx = [A().f()]',
      '[<f>]',
    ],
    ['a = A()\na.b = 1\nx = a.b', '<x>'],
    ['class A:\n  B = 1\nx = getattr(A, "B")', '1'],
    ['x = [getattr(config, "bucket", "b")]', '[<bucket> | b]'],
    ['class A:\n  pass\na = A()\nsetattr(a, "b", 1)\nx = vars(a)', '{b: 1}'],
  ],
  'a data class': [
    ['@dataclass\nclass A:\n  b: str = "b"\n  c: int = 2\na = A(c=3)\nx = [a.b, a.c]', '[b, 3]'],
    ['@dataclass\nclass A:\n  b: str\n  c: int = 2\na = A("z")\nx = [a.b, a.c]', '[z, 2]'],
    [
      '@dataclass\nclass A:\n  b: str\n@dataclass\nclass B(A):\n  c: int\na = B(1, 2)\nx = [a.b, a.c]',
      '[1, 2]',
    ],
    [
      'from dataclasses import dataclass, field\n@dataclass\nclass A:\n  b: list = field(default_factory=lambda: [1])\nx = A().b',
      '[1]',
    ],
    ['class A(BaseModel):\n  b: str = "b"\nx = A(b="c").b', 'c'],
    [
      'from enum import Enum\nclass A(Enum):\n  B = "b"\nx = [A.B.value, A.B, A("c"), A["B"]]',
      '[b, b, c, b]',
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_behaviour, rows) => {
  test.each(rows)('%s', (script, x) => {
    expect(valueAfter(script, 'x')).toBe(x);
  });
});

describe('what nothing in the script calls', () => {
  /** Arguments of every call of `send`, in their order. */
  function sent(script: string, beside: Readonly<Record<string, string>> = {}): string[] {
    const seen: string[] = [];
    const library: Library = {
      call: (path, args) => {
        if (path !== 'send') return null;
        seen.push(args.positional.map((value) => shown(value)).join(', '));
        return open('sent');
      },
    };
    follow(script, beside, [], [library]);
    return seen;
  }

  test.each([
    ['def f(a, b=2, *rows, **more):\n  send(a, b, rows, more)', ['<a>, 2, <rows>, {**<more>}']],
    ['def f(a):\n  send(a)\nf(1)', ['1']],
    ['def f():\n  def g(a):\n    send(a)', ['<a>']],
    ['def f(a):\n  send(a)\ndef g():\n  f(1)', ['<a>', '1']],
    [
      'class A:\n  def __init__(self, b):\n    self.b = b\n  def f(self, c):\n    send(self.b, c)',
      ['<b>, <c>'],
    ],
    ['class A:\n  def __init__(self, b):\n    self.b = b\n  def f(self):\n    send(self.b)\nA(1)', ['1']],
    ['class A:\n  def f(self):\n    send(1)\nA().f()', ['1']],
    ['class A:\n  @staticmethod\n  def f(a):\n    send(a)', ['<a>']],
    ['for i in range(2):\n  send(i)', ['0', '1']],
  ])('%s', (script, calls) => {
    expect(sent(script)).toStrictEqual(calls);
  });

  test('a function of a module beside is followed only when the script calls it', () => {
    const module = 'def f():\n  send(1)\ndef g():\n  send(2)';
    expect(sent('import m\nm.f()', { m: module })).toStrictEqual(['1']);
  });
});

test('a class that extends one of a library is one of that library’s', () => {
  const library: Library = {
    call: (path, args) => (path === 'kit.Base' ? thing('Base', args.named, path) : null),
    method: (self, name) => (self.kind === 'thing' && self.type === 'Base' ? open(`base.${name}`) : null),
  };
  const script = [
    'from kit import Base',
    'class Own(Base):',
    '  def __init__(self, a):',
    '    super().__init__(role=a)',
    'class Plain(Base):',
    '  pass',
    'x = [Own(1).role, Own(1).go(), Plain(role=2).role]',
  ].join('\n');
  const x = follow(script, {}, [], [library]).names.get('x');
  expect(x === undefined ? '' : shown(x)).toBe('[1, <go>, 2]');
});
