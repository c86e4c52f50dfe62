import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, type Result } from '../../policy';
import { readV1 } from './v1';
import { readV2 } from './v2';
import { NEWEST, READERS } from './versions';

const VERSIONS: readonly { version: number; read: (value: unknown) => Result<object> }[] = [
  { version: 1, read: readV1 },
  { version: 2, read: readV2 },
];

/** What version 1 wrote for an empty form. */
const EMPTY = {
  version: 1,
  apis: [],
  level: 'recommended',
  amendments: {},
  scope: 'scoped',
  account: { region: '', accountId: '', roleName: '', rolePath: '' },
  s3: { inputs: [], outputs: [], checkpoints: [], models: [] },
  images: [],
  vpc: false,
  kms: { inputs: [], outputs: [], volumes: [] },
  notebook: { calls: [] },
};

/** A few fields of each list, and one value that no version ever had. */
const REFUSED = [
  { what: 'an operation of later', value: { apis: ['CreatePipeline'] }, names: 'apis.0' },
  { what: 'a call of later', value: { notebook: { calls: ['CreateDomain'] } }, names: 'notebook.calls.0' },
  { what: 'a list of later to do without', value: { without: ['lambdas'] }, names: 'without.0' },
  { what: 'a list without a placeholder', value: { without: ['s3.checkpoints'] }, names: 'without.0' },
  { what: 'a level of later', value: { level: 'strict' }, names: 'level' },
  { what: 'a scope of later', value: { scope: 'tagged' }, names: 'scope' },
  {
    what: 'a text for a switch',
    value: { amendments: { 'list-prefix': 'on' } },
    names: 'amendments.list-prefix',
  },
  {
    what: 'null for a switch',
    value: { amendments: { 'list-prefix': null } },
    names: 'amendments.list-prefix',
  },
  { what: 'a text for an entry of S3', value: { s3: { inputs: ['s3://x/'] } }, names: 's3.inputs.0' },
  { what: 'an entry for an image', value: { images: [{ text: 'x' }] }, names: 'images.0' },
  {
    what: 'a number for the account',
    value: { account: { accountId: 111122223333 } },
    names: 'account.accountId',
  },
  { what: 'more than a list takes', value: { images: Array(20_001).fill('') }, names: 'images' },
];

describe.each(VERSIONS)('version $version', ({ version, read }) => {
  test.each([
    { version: 1 },
    { version: 1, account: {}, s3: {}, kms: {}, notebook: {} },
    { version: 1, account: { region: '' }, s3: { models: [] } },
  ])('reads %j as an empty form, whatever the page opens with by then', (value) => {
    expect(read(value)).toStrictEqual({ ok: true, value: EMPTY });
    expect(READERS[version]?.(value)).toStrictEqual({ ok: true, value: { ...emptyRoleSpec(), revision: 1 } });
  });

  test('reads an entry without a kind as one whose kind was not said', () => {
    expect(read({ version: 1, s3: { inputs: [{ text: 's3://x/' }] } })).toStrictEqual({
      ok: true,
      value: { ...EMPTY, s3: { ...EMPTY.s3, inputs: [{ text: 's3://x/', kind: 'auto' }] } },
    });
  });

  test('takes no switch that came later', () => {
    const amendments = { 'sdk-role-check': true, 'notebook-volume-key': true, 'list-prefix': true };
    expect(read({ version: 1, amendments })).toStrictEqual({
      ok: true,
      value: { ...EMPTY, amendments: { 'list-prefix': true } },
    });
  });

  test('knows nothing of what version 3 calls its own', () => {
    const later = {
      revision: 2,
      entries: { images: ['x'] },
      options: { async: true },
      calls: ['CreateModel'],
    };
    expect(read({ version: 1, ...later, otherAccess: [{}] })).toStrictEqual({ ok: true, value: EMPTY });
  });

  test.each(REFUSED)('refuses $what', ({ value, names }) => {
    const refused = read({ version: 1, ...value });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'not-a-role-spec' } });
    expect(refused.ok ? '' : refused.problem.message).toContain(`: ${names} is not as expected`);
  });
});

describe('version 1', () => {
  test('knows nothing of what version 2 added', () => {
    const later = { version: 1, role: { description: 'x' }, foreignBuckets: ['acme-raw'] };
    expect(readV1(later)).toStrictEqual({ ok: true, value: EMPTY });
    expect(readV1({ version: 1, role: 7, foreignBuckets: 'x' })).toStrictEqual({ ok: true, value: EMPTY });
  });
});

describe('version 2', () => {
  test.each([
    { role: {} },
    {
      role: {
        attach: 'inline',
        description: '',
        tags: [{ key: 'team', value: '' }],
        maxSessionDuration: 'x',
      },
    },
    { foreignBuckets: [] },
    { foreignBuckets: ['acme-raw', ''] },
  ])('keeps %j', (added) => {
    expect(readV2({ version: 1, ...added })).toStrictEqual({ ok: true, value: { ...EMPTY, ...added } });
    expect(READERS[2]?.({ version: 1, ...added })).toStrictEqual({
      ok: true,
      value: { ...emptyRoleSpec(), ...added, revision: 1 },
    });
  });

  test.each([
    { role: { attach: 'boundary' } },
    { role: [] },
    { role: { maxSessionDuration: 3600 } },
    { foreignBuckets: [{ name: 'acme-raw' }] },
  ])('refuses %j', (added) => {
    expect(readV2({ version: 1, ...added })).toMatchObject({ ok: false });
  });
});

describe('the versions', () => {
  test('are all read, from the first to the one that is written', () => {
    const numbers = Object.keys(READERS).map(Number);
    expect(numbers).toStrictEqual(Array.from({ length: NEWEST }, (_, index) => index + 1));
  });
});
