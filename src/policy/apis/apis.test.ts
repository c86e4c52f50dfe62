import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { AMENDMENTS } from '../amendments/amendments';
import { AMENDMENT_IDS } from '../amendments/ids';
import { FULL, NEEDS, NEVER_FOR } from '../fixtures/needs';
import {
  API_NAMES,
  APIS,
  OPTIONS,
  SLOTS,
  SOURCES,
  apiNamed,
  buildRolePolicies,
  explain,
  isSlotId,
  neededSlots,
  slotsOf,
  type ApiName,
  type RoleSpec,
} from '../index';
import type { Requirement } from './requirement';

const ROWS_OF_APIS: { from: string; row: Requirement }[] = API_NAMES.flatMap((api) => {
  const { printed, rows } = APIS[api];
  const parts = printed === undefined ? [] : [...printed.broad, ...printed.scoped, ...printed.options].flat();
  return [...parts, ...rows].map((row) => ({ from: api, row }));
});

const ROWS_OF_AMENDMENTS: { from: string; row: Requirement }[] = AMENDMENTS.flatMap(({ id, change }) => {
  if (change.type === 'add') return change.rows.map((row) => ({ from: id, row }));
  if (change.type === 'replace')
    return Object.values(change.rows).flatMap((rows) => rows.map((row) => ({ from: id, row })));
  return [];
});

const ROWS = [...ROWS_OF_APIS, ...ROWS_OF_AMENDMENTS];

describe.each(API_NAMES)('%s', (api) => {
  const { words, source, fields, marks, describeMarks, also = [], trust, called } = APIS[api];

  test('has an example, which chooses it', () => {
    expect(EXAMPLES.some(({ spec }) => spec.apis.includes(api))).toBe(true);
  });

  test('has needs and refusals written by hand', () => {
    expect(NEEDS[api].length).toBeGreaterThan(5);
    expect(NEVER_FOR[api].length).toBeGreaterThan(2);
  });

  test('says in a sentence what it does, and who says so', () => {
    expect(words).toMatch(/^\p{Lu}.*\.$/u);
    expect(SOURCES).toHaveProperty(source);
  });

  test('has a trust policy: who assumes the role, and for which resources', () => {
    expect(trust.principal).toMatch(/^[a-z.]+\.amazonaws\.com$/);
    expect(trust.actions).toContain('sts:AssumeRole');
    expect(trust.sourceArns.length).toBeGreaterThan(0);
    for (const arn of trust.sourceArns) expect(arn).toMatch(/^(?:\*|[a-z-]+\/\*)$/);
  });

  test('has a title and words for each of its lists, once', () => {
    const captioned = fields.flatMap((field) =>
      'caption' in field && field.caption !== undefined ? [{ to: field.to, ...field.caption }] : [],
    );
    expect(captioned.map(({ to }) => to).toSorted()).toStrictEqual([...slotsOf([api])].toSorted());
    for (const { title, words: about } of captioned) {
      expect(title).toMatch(/^\p{Lu}[^.]{2,32}$/u);
      expect(about).toMatch(/[^.]$/);
    }
  });

  test('fills no list from its request that it does not have', () => {
    const filled = fields.map(({ to }) => to).filter((to) => isSlotId(to));
    expect(filled.filter((slot) => !slotsOf([api]).includes(slot))).toStrictEqual([]);
  });

  test('has only switches of its own', () => {
    const own = OPTIONS.filter((option) => option.api === api).map(({ id }): string => id);
    const named = [
      ...fields.flatMap((field) => (field.to === 'option' ? field.option : [])),
      ...fields.flatMap((field) =>
        'needed' in field && typeof field.needed === 'object' ? field.needed.option : [],
      ),
      ...APIS[api].rows.flatMap(({ when }) => (typeof when === 'object' ? when.option : [])),
    ];
    expect(named.filter((option) => !own.includes(option))).toStrictEqual([]);
  });

  test('shows a placeholder in each list that it needs', () => {
    for (const slot of neededSlots({ apis: [api], options: FULL.options }))
      expect(SLOTS[slot].empty).toBeDefined();
  });

  test('is known by fields that its request has', () => {
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark.length).toBeGreaterThan(0);
    expect(describeMarks.length).toBeGreaterThan(0);
  });

  test('is known by all its names, however they are written', () => {
    for (const name of [api, ...also]) {
      expect(apiNamed(name)).toBe(api);
      expect(apiNamed(name.charAt(0).toLowerCase() + name.slice(1))).toBe(api);
      expect(apiNamed(name.replaceAll(/(?<=.)\p{Lu}/gu, '_$&').toLowerCase())).toBe(api);
      expect(apiNamed(name.replaceAll(/(?<=.)\p{Lu}/gu, '-$&').toLowerCase())).toBe(api);
    }
  });

  test('names what is called when it is called: itself first', () => {
    expect(called.actions[0]).toBe(`sagemaker:${api}`);
    expect(called.resources.length).toBeGreaterThan(0);
  });

  test.each(['broad', 'scoped'] as const)('names every requirement of its %s policy once', (scope) => {
    const { printed, rows } = APIS[api];
    const parts = printed === undefined ? [] : [...printed[scope], ...printed.options].flat();
    // Two rows of one name would be one need with two purposes: allowed only where the actions differ.
    const ids = [...parts, ...rows].map(({ id, actions }) => `${id} ${String(actions)}`);
    expect(ids).toStrictEqual([...new Set(ids)]);
  });
});

test('no name means two operations', () => {
  const names = API_NAMES.flatMap((api) => [api, ...(APIS[api].also ?? [])]);
  expect(names).toStrictEqual([...new Set(names)]);
  expect(apiNamed('CreateEverything')).toBeNull();
});

test('switches have names of their own, and say what they are for', () => {
  const ids = OPTIONS.map(({ id }) => id);
  expect(ids).toStrictEqual([...new Set(ids)]);
  for (const { title, words } of OPTIONS) {
    expect(title).toMatch(/^\p{Lu}[^.]{2,40}$/u);
    expect(words).toMatch(/^\p{Lu}.*\.$/u);
  }
});

describe('every row', () => {
  test.each(ROWS)('$row.id of $from can be a Sid and says what for', ({ row }) => {
    expect(row.id).toMatch(/^[A-Za-z0-9]{1,32}$/);
    expect(row.purpose).toMatch(/^[a-z].*[^.]$/);
  });

  test.each(ROWS)('$row.id of $from lists no action twice', ({ row }) => {
    const actions: readonly string[] = typeof row.actions === 'string' ? [row.actions] : row.actions;
    expect(actions).toHaveLength(new Set(actions).size);
  });

  test.each(ROWS.filter(({ row }) => row.source !== undefined))(
    '$row.id of $from has a source that exists',
    ({ row: { source = '' } }) => {
      expect(SOURCES).toHaveProperty(source);
    },
  );
});

describe('sources', () => {
  test.each(Object.entries(SOURCES))('%s has a title, an address and a day', (_, { title, url, read }) => {
    expect(title).toMatch(/^\p{Lu}.{5,}$/u);
    expect(URL.canParse(url)).toBe(true);
    expect(Number.isNaN(Date.parse(read))).toBe(false);
  });
});

/** By hand: where AWS says nothing, and the user is told so. */
const INFERRED: readonly string[] = [
  'CreateEndpointConfig PullImages',
  'CreateEndpointConfig ReadModel',
  'CreateEndpointConfig SignInToEcr',
  'CreatePipeline FindApprovedModels',
  'CreateTransformJob WriteCapture',
];

describe('what AWS says nothing of', () => {
  test('is marked in its rows', () => {
    const marked = ROWS.filter(({ row }) => row.inferred === true).map(
      ({ from, row }) => `${from} ${row.id}`,
    );
    expect([...new Set(marked)].toSorted()).toStrictEqual(INFERRED);
  });

  test('is told to who asks why, and nothing else is', () => {
    const told = API_NAMES.flatMap((api: ApiName) => {
      const spec: RoleSpec = { ...FULL, apis: [api], level: 'recommended' };
      return explain(buildRolePolicies(spec)).flatMap(({ reasons }) =>
        reasons.filter(({ inferred }) => inferred === true).map((reason) => `${api} ${reason.requirement}`),
      );
    });
    expect([...new Set(told)].toSorted()).toStrictEqual(INFERRED);
  });
});

describe('amendments', () => {
  test('are all there, each once, corrections first', () => {
    expect(AMENDMENTS.map(({ id }) => id)).toStrictEqual([...AMENDMENT_IDS]);
    const kinds = AMENDMENTS.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toStrictEqual(['correction', 'tightening', 'compatibility']);
    expect(kinds).toStrictEqual(kinds.toSorted((one, other) => rank(one) - rank(other)));
  });

  const rank = (kind: string) => ['correction', 'tightening', 'compatibility'].indexOf(kind);

  test.each(AMENDMENTS)('$id changes a policy of an operation that it is for', ({ id, change }) => {
    const scoped: RoleSpec = { ...FULL, apis: [...API_NAMES], level: 'guide' };
    // What only notebooks and their broad policy have.
    const specs: RoleSpec[] = [
      scoped,
      {
        ...scoped,
        level: 'recommended',
        amendments: { 'notebook-actions': false, 'pass-role-itself': false },
      },
      { ...scoped, scope: 'broad' },
      ...API_NAMES.map((api): RoleSpec => ({ ...scoped, apis: [api] })),
      {
        ...scoped,
        apis: ['CreateTrainingJob'],
        entries: { 's3.outputs': [{ text: 's3://out/models', kind: 'object' }] },
        vpc: false,
      },
      {
        ...scoped,
        apis: ['CreateTrainingJob'],
        level: 'recommended',
        entries: { 's3.outputs': [{ text: 's3://out' }], 'training.names': [{ text: 'churn' }] },
      },
    ];
    const text = (spec: RoleSpec, on: boolean) => {
      const { trust, permissions } = buildRolePolicies({
        ...spec,
        amendments: { ...spec.amendments, [id]: on },
      });
      return JSON.stringify(change.type === 'trust' ? trust : permissions);
    };
    expect(specs.some((spec) => text(spec, true) !== text(spec, false))).toBe(true);
  });

  test.each(AMENDMENTS)('$id changes only rows that exist', ({ change }) => {
    const names = change.type === 'replace' || change.type === 'narrow' ? Object.keys(change.rows) : [];
    const ids = new Set(ROWS.map(({ row }) => row.id));
    expect(names.filter((name) => !ids.has(name))).toStrictEqual([]);
  });
});
