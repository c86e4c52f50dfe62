import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Checks } from './checks';
import { fromSeed } from './from-seed';
import { kindOf } from './kind';
import { search, type Found } from './search';
import { smallerText } from './smaller';

/** Texts of a few words, the same for the same seed. */
function textOf(seed: number): string {
  return (
    ['the role', 'reads', 's3://acme/', '{{resolve:x}}', 'and', 'writes'][Math.abs(seed) % 6]?.repeat(3) ?? ''
  );
}

function foundWith(checks: Checks<string>, seed = 1): readonly Found[] {
  const kind = kindOf(z.string(), fromSeed({ make: textOf, smaller: smallerText }), checks);
  const told: Found[] = [];
  const { found } = search(kind, { seed, count: 200, onFound: (each) => told.push(each) });
  expect(told).toStrictEqual(found);
  return found;
}

describe('a search', () => {
  test.each<{ name: string; check: Checks<string>[string]; found: Found[] }>([
    { name: 'finds nothing where nothing is wrong', check: () => null, found: [] },
    {
      name: 'makes an input as small as the fault allows',
      check: (text) => (text.includes('{{') ? 'braces' : null),
      found: [{ fault: 'check: braces', input: '{{' }],
    },
    {
      name: 'finds what throws',
      check: (text) => {
        if (text.includes('s3')) throw new RangeError('too deep');
        return null;
      },
      found: [{ fault: 'check: throws RangeError — too deep', input: 's3' }],
    },
    {
      name: 'finds one input of each sort of fault, whatever the detail',
      check: (text) => {
        if (text.includes('{{')) return `braces — ${text}`;
        return text.includes('role') ? `role — ${text}` : null;
      },
      found: [
        { fault: 'check: braces — {{', input: '{{' },
        { fault: 'check: role — role', input: 'role' },
      ],
    },
  ])('$name', ({ check, found }) => {
    expect(foundWith({ check }).toSorted((a, b) => a.fault.localeCompare(b.fault))).toStrictEqual(found);
  });

  test('tries the same inputs for the same seed, and others for another', () => {
    const triedWith = (seed: number) => {
      const tried: string[] = [];
      foundWith({ check: (text) => (tried.push(text) > 0 ? null : '') }, seed);
      // After them come the slowest once more.
      return tried.slice(0, 200);
    };
    expect(triedWith(3)).toStrictEqual(triedWith(3));
    expect(triedWith(3)).not.toStrictEqual(triedWith(4));
  });

  test('notices what reaches for a prototype', () => {
    const reach = (text: string) => {
      Reflect.set(Object.prototype, 'polluted', text);
      return null;
    };
    try {
      const [first] = foundWith({ reach });
      expect(first?.fault).toBe('prototypes: one was changed');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
  });

  test('tells each input before it is tried, and how long the slowest took', () => {
    const told: unknown[] = [];
    const tried: unknown[] = [];
    const kind = kindOf(z.string(), fromSeed({ make: textOf, smaller: smallerText }), {
      tried: (text) => (tried.push(text) > 0 ? null : ''),
    });
    const report = search(kind, { seed: 1, count: 20, onInput: (input) => told.push(input) });
    expect(report).toMatchObject({ tried: 20, found: [] });
    expect(told).toStrictEqual(tried.slice(0, 20));
    expect(report.slowest).toHaveLength(5);
  });
});
