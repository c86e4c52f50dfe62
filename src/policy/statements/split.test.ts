import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConditionBlock, Statement } from '../document';
import { countedSize } from '../limits';
import { cutStatement, packStatements, withSid } from './split';

const LIMIT = 6_144;

function statement(part: Partial<Statement>): Statement {
  return { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'], ...part };
}

function many(count: number, length: number, name = 'x'): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${name}${at}`.padEnd(length, '-'));
}

/** Statements as the builder packs them. */
function packed(whole: Statement) {
  const sized = cutStatement(whole).map((each, at) =>
    withSid({ ...each, beside: null }, `Statement${at + 1}`),
  );
  return packStatements(sized);
}

/** Each action on each resource, under what is wanted of each key: one value of those that do. */
function said({ Action, Resource = [], Condition = {} }: Statement): string[] {
  const keys = Object.entries(Condition).flatMap(([operator, held]) =>
    Object.entries(held).map(([key, values]) =>
      (typeof values === 'string' ? [values] : values).map((value) => `${operator} ${key} ${value}`),
    ),
  );
  const conditions = keys.reduce(
    (before, values) => before.flatMap((each) => values.map((value) => `${each} & ${value}`)),
    [''],
  );
  return Action.flatMap((action) =>
    Resource.flatMap((resource) => conditions.map((condition) => `${action} ${resource}${condition}`)),
  );
}

const WHOLES: readonly { what: string; whole: Statement; parts: number }[] = [
  { what: 'little', whole: statement({}), parts: 1 },
  { what: 'many resources', whole: statement({ Resource: many(300, 60) }), parts: 4 },
  {
    what: 'many values',
    whole: statement({ Condition: { StringLike: { 's3:prefix': many(300, 60) } } }),
    parts: 4,
  },
  {
    what: 'many values, and another condition beside',
    whole: statement({
      Condition: { StringEquals: { 'a:one': '1' }, StringLike: { 's3:prefix': many(300, 60), 'a:two': '2' } },
    }),
    parts: 4,
  },
  { what: 'many actions', whole: statement({ Action: many(300, 60) }), parts: 4 },
  {
    what: 'many of each',
    whole: statement({
      Action: many(100, 60),
      Resource: many(100, 60),
      Condition: { StringEquals: { 'a:one': many(100, 60), 'a:two': '2' } },
    }),
    parts: 40,
  },
];

describe('cutStatement', () => {
  test.each(WHOLES)('$what: parts that fit, and say the same together', ({ whole, parts }) => {
    const policies = packed(whole);
    const statements = policies.flatMap(({ held }) => held.map((each) => each.statement));
    expect(statements.length).toBeGreaterThanOrEqual(parts);
    expect(statements.length).toBeLessThanOrEqual(parts * 3);
    for (const { held, used } of policies) {
      const document = { Version: '2012-10-17', Statement: held.map((each) => each.statement) } as const;
      expect(countedSize(document)).toBe(used);
      expect(used).toBeLessThanOrEqual(LIMIT);
    }
    const together = new Set(statements.flatMap(said));
    expect(together).toStrictEqual(new Set(said(whole)));
  });

  const WHOLE_ONLY: readonly { what: string; Condition: ConditionBlock }[] = [
    // Any of them does not do: two statements with one value each would allow everything.
    { what: 'negated', Condition: { StringNotEquals: { 'a:b': many(300, 60) } } },
    { what: 'of all values', Condition: { 'ForAllValues:StringEquals': { 'a:b': many(300, 60) } } },
    { what: 'a range', Condition: { NumericLessThan: { 'a:b': many(300, 60) } } },
  ];

  test.each(WHOLE_ONLY)('a condition that is $what stays whole, however large', ({ Condition }) => {
    const parts = cutStatement(statement({ Action: many(3, 10), Condition }));
    for (const part of parts) expect(part.statement.Condition).toStrictEqual(Condition);
  });

  test('no policy is one character too large, and none is closed too early', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5_700, max: 6_200 }), fc.integer({ min: 1, max: 4 }), (length, count) => {
        const whole = statement({ Resource: many(count, Math.floor(length / count)) });
        const policies = packed(whole);
        const alone = countedSize({ Version: '2012-10-17', Statement: [{ Sid: 'Statement1', ...whole }] });
        for (const { used } of policies) if (count > 1) expect(used).toBeLessThanOrEqual(LIMIT);
        // What a longer Sid would take is left free.
        if (alone <= LIMIT - 48) expect(policies).toHaveLength(1);
        if (alone > LIMIT && count > 1) expect(policies.length).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('packStatements', () => {
  test('first fit, in order, to the last character', () => {
    const sized = (size: number) => ({ statement: statement({}), size, beside: size });
    const around = countedSize({ Version: '2012-10-17', Statement: [] });
    const room = LIMIT - around;
    const fits = packStatements([sized(room - 101), sized(100)]);
    expect(fits.map(({ held, used }) => [held.length, used])).toStrictEqual([[2, LIMIT]]);
    const over = packStatements([sized(room - 100), sized(100), sized(50)]);
    expect(over.map(({ held }) => held.map(({ beside }) => beside))).toStrictEqual([[room - 100, 50], [100]]);
  });
});
