import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from './condition';
import { mergeGrants, type Grant } from './merge';
import { EVERYTHING, resourceList } from './resource-list';

const ACTIONS = ['s3:GetObject', 's3:PutObject', 's3:ListBucket'] as const;
const RESOURCES = ['a', 'b', 'a b', 'a,b', 'a\nb', 'b\na'] as const;
/** Texts that become the same when they are joined without care. */
const VALUES = ['x', 'y', 'x,y', 'x y', 'x & StringLike k2 y'] as const;

const condition: fc.Arbitrary<Condition> = fc.record({
  operator: fc.constantFrom('StringEquals', 'StringLike', 'StringNotEquals', 'ForAllValues:StringEquals'),
  key: fc.constantFrom('k1', 'k2'),
  values: fc
    .uniqueArray(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 2 })
    .map((values) => values.toSorted()),
});

const grant: fc.Arbitrary<Grant> = fc
  .record({
    name: fc.constantFrom('One', 'Two'),
    actions: fc.uniqueArray(fc.constantFrom(...ACTIONS), { minLength: 1 }),
    resources: fc.uniqueArray(fc.constantFrom(...RESOURCES.slice(0, 4)), { minLength: 1, maxLength: 3 }),
    all: fc.boolean(),
    conditions: fc.uniqueArray(condition, {
      maxLength: 2,
      selector: ({ operator, key }) => `${operator} ${key}`,
    }),
  })
  .map(({ name, actions, resources, all, conditions }) => ({
    name,
    actions,
    list:
      all && resources.length === 3
        ? EVERYTHING
        : resourceList(resources.join('\n'), new Map(resources.map((each) => [each, []]))),
    conditions,
    origin: { access: { field: 'otherAccess.0', actions, resources, conditions, why: '' } },
  }));

interface Said {
  readonly actions: readonly string[];
  readonly list: { readonly resources: readonly string[] };
  readonly conditions: readonly Condition[];
}

/** Every request of a small world that one of some statements allows: counted one by one. */
function allowed(statements: readonly Said[]): readonly string[] {
  const found: string[] = [];
  for (const action of ACTIONS) {
    for (const resource of RESOURCES) {
      for (const one of [null, ...VALUES]) {
        for (const two of [null, ...VALUES]) {
          const given = { k1: one, k2: two };
          const isAllowed = statements.some(
            ({ actions, list, conditions }) =>
              actions.includes(action) &&
              (list.resources.includes('*') || list.resources.includes(resource)) &&
              conditions.every((each) => holds(each, given)),
          );
          if (isAllowed) found.push(`${action} on ${resource} with ${String(one)} and ${String(two)}`);
        }
      }
    }
  }
  return found;
}

function holds(
  { operator, key, values }: Condition,
  given: Readonly<Record<string, string | null>>,
): boolean {
  const value = given[key] ?? null;
  if (operator === 'StringNotEquals') return value === null || !values.includes(value);
  if (operator.startsWith('ForAllValues')) return value === null || values.includes(value);
  return value !== null && values.includes(value);
}

describe('mergeGrants', () => {
  test('allows exactly what the grants allow one by one', () => {
    fc.assert(
      fc.property(fc.array(grant, { minLength: 1, maxLength: 5 }), (grants) => {
        expect(allowed(mergeGrants(grants))).toStrictEqual(allowed(grants));
      }),
      { numRuns: 2_000 },
    );
  });

  test('makes no more statements than there are grants, and keeps all of them as origins', () => {
    fc.assert(
      fc.property(fc.array(grant, { minLength: 1, maxLength: 5 }), (grants) => {
        const merged = mergeGrants(grants);
        expect(merged.length).toBeLessThanOrEqual(grants.length * ACTIONS.length);
        expect(new Set(merged.flatMap((each) => each.grants))).toStrictEqual(new Set(grants));
        for (const { name, grants: from } of merged)
          expect(new Set(from.map((each) => each.name))).toStrictEqual(new Set([name]));
      }),
    );
  });

  const on = (
    name: string,
    actions: readonly string[],
    resource: string,
    conditions: readonly Condition[] = [],
  ): Grant => ({
    name,
    actions,
    list: resourceList(resource, new Map([[resource, []]])),
    conditions,
    origin: { access: { field: '', actions, resources: [resource], conditions, why: '' } },
  });
  const equals = (...values: string[]): Condition => ({ operator: 'StringEquals', key: 'k1', values });

  test('puts actions on the same resources into one statement, and values of one key into one condition', () => {
    const grants = [
      on('One', ['s3:GetObject'], 'a', [equals('x')]),
      on('One', ['s3:PutObject'], 'a', [equals('x')]),
      on('One', ['s3:GetObject', 's3:PutObject'], 'a', [equals('y')]),
    ];
    const merged = mergeGrants(grants);
    expect(merged.map(({ actions, conditions }) => ({ actions, conditions }))).toStrictEqual([
      { actions: ['s3:GetObject', 's3:PutObject'], conditions: [equals('x', 'y')] },
    ]);
    expect(merged.flatMap((each) => each.grants)).toStrictEqual(grants);
  });

  test.each([
    { what: 'a comma', one: [equals('x,y')], other: [equals('x', 'y')] },
    { what: 'a blank', one: [equals('x y')], other: [equals('x'), { ...equals('y'), key: 'k2' }] },
    {
      what: 'what parts conditions',
      one: [equals('x & StringLike k2 y')],
      other: [equals('x'), { operator: 'StringLike', key: 'k2', values: ['y'] }],
    },
  ])('takes no value with $what for several', ({ one, other }) => {
    const grants = [on('One', ['s3:GetObject'], 'a', one), on('One', ['s3:PutObject'], 'a', other)];
    expect(allowed(mergeGrants(grants))).toStrictEqual(allowed(grants));
    expect(mergeGrants(grants)).toHaveLength(2);
  });

  test.each([
    { what: 'other names', grants: [on('One', ['s3:GetObject'], 'a'), on('Two', ['s3:GetObject'], 'a')] },
    {
      what: 'a negated condition',
      grants: ['x', 'y'].map((value) =>
        on('One', ['s3:GetObject'], 'a', [{ operator: 'StringNotEquals', key: 'k1', values: [value] }]),
      ),
    },
    {
      what: 'two conditions',
      grants: ['x', 'y'].map((value) =>
        on('One', ['s3:GetObject'], 'a', [
          equals(value),
          { operator: 'StringLike', key: 'k2', values: [value] },
        ]),
      ),
    },
    {
      what: 'other actions on other resources',
      grants: [on('One', ['s3:GetObject'], 'a'), on('One', ['s3:PutObject'], 'b')],
    },
  ])('leaves apart what has $what', ({ grants }) => {
    expect(mergeGrants(grants)).toHaveLength(2);
  });
});
