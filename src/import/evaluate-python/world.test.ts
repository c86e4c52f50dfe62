import { describe, expect, test } from 'vitest';
import { follow, valueAfter } from './fixtures/follow';
import type { Default } from './standard';

describe('the environment and the command line', () => {
  test.each([
    [`import os\nx = [os.environ['DATA_BUCKET']]`, '[<data bucket>]', []],
    [`import os\nx = [os.environ.get('DATA_BUCKET')]`, '[<data bucket>]', []],
    [`import os\nx = os.environ.get('B', 'acme')`, 'acme', [{ name: 'B', value: 'acme' }]],
    [`import os\nx = os.getenv('B', default='acme')`, 'acme', [{ name: 'B', value: 'acme' }]],
    [`from os import environ\nx = environ.get('B') or 'acme'`, '<b> | acme', []],
    [`from os import getenv\nx = f"s3://{getenv('B')}/k"`, 's3://<b>/k', []],
    [`import os\nx = [os.getenv('B', '')]`, '[<b>]', []],
    [`x = os.getenv('B', 'acme')`, 'acme', [{ name: 'B', value: 'acme' }]],
    [
      [
        'import argparse',
        'p = argparse.ArgumentParser()',
        `p.add_argument('-b', '--data-bucket', default='acme')`,
        `p.add_argument('--role', type=str, required=True)`,
        `p.add_argument('--n', dest='number', default=3)`,
        `p.add_argument('key')`,
        `p.set_defaults(stage='dev')`,
        'args = p.parse_args()',
        'x = [args.data_bucket, args.role, args.number, args.key, args.stage, args.other]',
      ].join('\n'),
      '[acme, <role>, 3, <key>, dev, <other>]',
      [
        { name: '--data-bucket', value: 'acme' },
        { name: 'stage', value: 'dev' },
      ],
    ],
    [
      `p = argparse.ArgumentParser()\ng = p.add_argument_group()\ng.add_argument('--b', default='a')\nargs, _ = p.parse_known_args()\nx = args.b`,
      'a',
      [{ name: '--b', value: 'a' }],
    ],
    [
      `p = argparse.ArgumentParser()\np.add_argument('--b', default=1)\nx = vars(p.parse_args())`,
      '{b: 1}',
      [],
    ],
  ])('%s', (script, x, expected) => {
    const defaults: Default[] = [];
    follow(script, {}, defaults);
    expect(valueAfter(script, 'x')).toBe(x);
    expect(defaults).toStrictEqual(expected);
  });
});

const BESIDE = {
  config:
    'BUCKET = "acme"\ndef key(a):\n  return f"{BUCKET}/{a}"\nif __name__ == "__main__":\n  BUCKET = "other"',
  'src.settings': 'from ..config import BUCKET\nROLE = "r"',
  first: 'import second\nA = 1\nB = second.C',
  second: 'import first\nC = 2',
};

describe('modules beside the script', () => {
  test.each([
    ['from config import BUCKET\nx = BUCKET', 'acme'],
    ['from config import BUCKET as B\nx = B', 'acme'],
    ['from .config import *\nx = BUCKET', 'acme'],
    ['from . import config\nx = config.BUCKET', 'acme'],
    ['import config as c\nx = c.BUCKET', 'acme'],
    ['import config\nx = config.key("k")', 'acme/k'],
    ['from config import key\nx = key("k")', 'acme/k'],
    [
      'from config import (  # names\n  BUCKET,  # the bucket\n  key,\n)\nx = [BUCKET, key("a")]',
      '[acme, acme/a]',
    ],
    ['import src.settings\nx = src.settings.ROLE', 'r'],
    ['from src import settings\nx = settings.BUCKET', 'acme'],
    ['from src.settings import ROLE, BUCKET\nx = [ROLE, BUCKET]', '[r, acme]'],
    ['import src.settings as s\nx = s.ROLE', 'r'],
    ['def f():\n  import config\n  return config.BUCKET\nx = f()', 'acme'],
    ['import first\nx = [first.A, first.B]', '[1, 2]'],
    ['from config import missing\nx = missing', 'config.missing'],
  ])('%s', (script, x) => {
    expect(valueAfter(script, 'x', BESIDE)).toBe(x);
  });
});

describe('what is imported from elsewhere is known by its whole name', () => {
  test.each([
    ['import a\nx = a', 'a'],
    ['import a.b\nx = a.b.c', 'a.b.c'],
    ['import a.b as c, d\nx = [c, d]', '[a.b, d]'],
    ['from a.b import c as d\nx = d.e', 'a.b.c.e'],
    ['from ..a import b\nx = b', '..a.b'],
    ['from a import *\nx = [c]', '[<c>]'],
  ])('%s', (script, x) => {
    expect(valueAfter(script, 'x')).toBe(x);
  });

  test('more modules than a project has are not too many, when they do not lie beside', () => {
    const others = Array.from({ length: 100 }, (_each, index) => `import m${index}`).join('\n');
    expect(valueAfter(`${others}\nfrom config import BUCKET\nx = BUCKET`, 'x', BESIDE)).toBe('acme');
  });
});

test('dictionaries that a script writes are kept, those of functions that nothing calls too', () => {
  const { written } = follow('a = {"A": 1}\ndef f():\n  return dict(B={"C": 2})');
  expect(written.map(({ entries }) => [...entries.keys()])).toStrictEqual([['A'], ['C'], ['B']]);
});
