import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AMENDMENT_IDS,
  API_NAMES,
  LEVELS,
  OPTION_IDS,
  REVISION,
  SLOT_IDS,
  emptyRoleSpec,
  parseRoleSpec,
} from '../../policy';
import { arbitraryShared } from '../fixtures/arbitrary-shared';
import { LINKS_V3 } from '../fixtures/frozen-rows';
import { readBack } from '../fixtures/read-back';
import { readV3 } from './v3';
import { writeV3 } from './write-v3';

function codeOf(value: unknown): string {
  const read = readV3(value);
  return read.ok ? 'opened' : read.problem.code;
}

/** What other pages wrote by hand, without all of the fields. Frozen: it must mean for ever what it means here. */
const ABSENT = [
  { json: '{}', says: {} },
  {
    json: '{"account":{},"amendments":{},"entries":{},"options":{},"apis":[],"calls":[],"otherAccess":[]}',
    says: {},
  },
  { json: '{"revision":2,"level":"recommended","scope":"scoped","vpc":false}', says: {} },
  { json: '{"revision":1}', says: { revision: 1 } },
  {
    json: '{"account":{"region":"eu-west-1"}}',
    says: { account: { region: 'eu-west-1', accountId: '', roleName: '', rolePath: '' } },
  },
  {
    json: '{"entries":{"s3.inputs":["s3://x/",{"text":"s3://y"},{"text":"s3://z","kind":"folder"}],"images":[]}}',
    says: {
      entries: {
        's3.inputs': [{ text: 's3://x/' }, { text: 's3://y' }, { text: 's3://z', kind: 'folder' }],
        images: [],
      },
    },
  },
  {
    json: '{"entries":{"s3.inputs":[{"text":"s3://x/list","kind":"object","manifest":true}]}}',
    says: { entries: { 's3.inputs': [{ text: 's3://x/list', kind: 'manifest' }] } },
  },
  {
    json: '{"otherAccess":[{},{"actions":["sqs:SendMessage"],"conditions":[{"key":"aws:SourceIp"}]}]}',
    says: {
      otherAccess: [
        { actions: [], resources: [], why: '' },
        {
          actions: ['sqs:SendMessage'],
          resources: [],
          conditions: [{ operator: '', key: 'aws:SourceIp', values: [] }],
          why: '',
        },
      ],
    },
  },
  { json: '{"role":{"tags":[{"key":"team"}]}}', says: { role: { tags: [{ key: 'team', value: '' }] } } },
];

/** What a later page may put where this one knows of nothing: never left out in silence. */
const NEWER = [
  { what: 'a revision', value: { revision: REVISION + 1 } },
  { what: 'a revision that is far away', value: { revision: 1e300 } },
  { what: 'a field', value: { networks: [] } },
  { what: 'the version of versions before', value: { version: 1 } },
  { what: 'an operation', value: { apis: ['CreateModel', 'CreateQuantumJob'] } },
  { what: 'a call', value: { calls: ['CreateQuantumJob'] } },
  { what: 'a level', value: { level: 'strict' } },
  { what: 'a list', value: { entries: { 'fsx.volumes': ['fs-1'] } } },
  { what: 'a list that holds nothing', value: { entries: { 'fsx.volumes': [] } } },
  { what: 'a list of a form of its own', value: { entries: { 'fsx.volumes': { id: 'fs-1' } } } },
  { what: 'a list to do without', value: { without: ['fsx.volumes'] } },
  { what: 'an amendment that is on', value: { amendments: { 'scope-volumes': true } } },
  { what: 'an amendment that is off', value: { amendments: { 'scope-volumes': false } } },
  { what: 'an amendment that is more than on', value: { amendments: { 'scope-volumes': 'twice' } } },
  { what: 'a switch', value: { options: { 'spot-capacity': true } } },
  { what: 'a field of the account', value: { account: { organization: 'o-1' } } },
  { what: 'a field of an entry', value: { entries: { images: [{ text: 'x', owner: '111122223333' }] } } },
  {
    what: 'a manifest that is a folder',
    value: { entries: { 's3.inputs': [{ text: 's3://x/', kind: 'folder', manifest: true }] } },
  },
  { what: 'a field of a statement', value: { otherAccess: [{ notActions: ['iam:*'] }] } },
  { what: 'a field of the caller’s statement', value: { callerAccess: [{ notActions: ['iam:*'] }] } },
  { what: 'a field of a condition', value: { otherAccess: [{ conditions: [{ ifAbsent: true }] }] } },
  { what: 'an option of the role', value: { role: { boundaryOf: 'x' } } },
  { what: 'a field of a tag', value: { role: { tags: [{ key: 'x', propagates: true }] } } },
  { what: '__proto__', value: JSON.parse('{"__proto__":{"vpc":true}}') as unknown },
  { what: '__proto__ among lists', value: JSON.parse('{"entries":{"__proto__":["x"]}}') as unknown },
  { what: '__proto__ among switches', value: JSON.parse('{"options":{"__proto__":true}}') as unknown },
  { what: '__proto__ among operations', value: { apis: ['__proto__'] } },
  { what: 'constructor', value: { constructor: { prototype: {} } } },
  { what: 'constructor among lists', value: { entries: { constructor: [] } } },
  { what: 'toString among amendments', value: { amendments: { toString: true } } },
  { what: 'hasOwnProperty in an account', value: { account: { hasOwnProperty: 'x' } } },
];

const ANYTHING = [
  '{}',
  '[]',
  '[[]]',
  '[null]',
  '[{}]',
  '[7]',
  '7',
  '-1',
  '1.5',
  '"x"',
  'true',
  'null',
  '{"0":[]}',
];

/** Of these, what each field takes, and what looks as if a newer page had put it there; all else is refused. */
const TAKES: readonly { field: string; takes: readonly string[]; newer: readonly string[] }[] = [
  { field: 'revision', takes: [], newer: ['7'] },
  { field: 'apis', takes: ['[]'], newer: [] },
  { field: 'level', takes: [], newer: ['"x"'] },
  { field: 'amendments', takes: ['{}'], newer: ['{"0":[]}'] },
  { field: 'scope', takes: [], newer: [] },
  { field: 'account', takes: ['{}'], newer: ['{"0":[]}'] },
  { field: 'entries', takes: ['{}'], newer: ['{"0":[]}'] },
  { field: 'vpc', takes: ['true'], newer: [] },
  { field: 'options', takes: ['{}'], newer: ['{"0":[]}'] },
  { field: 'calls', takes: ['[]'], newer: [] },
  { field: 'otherAccess', takes: ['[]', '[{}]'], newer: [] },
  { field: 'callerAccess', takes: ['[]', '[{}]'], newer: [] },
  { field: 'without', takes: ['[]'], newer: [] },
  { field: 'role', takes: ['{}'], newer: ['{"0":[]}'] },
  { field: 'foreignBuckets', takes: ['[]'], newer: [] },
];

describe('version 3', () => {
  test('reads what it writes', () => {
    fc.assert(
      fc.property(arbitraryShared, (spec) => {
        const read = readV3(JSON.parse(JSON.stringify(writeV3(spec))));
        expect(read).toStrictEqual({ ok: true, value: readBack(spec) });
        expect(read.ok && parseRoleSpec(read.value)).toStrictEqual(read);
      }),
    );
  });

  test('writes every field of an empty form', () => {
    const row = LINKS_V3.find(({ name }) => name === 'an empty form');
    expect(JSON.stringify(writeV3(emptyRoleSpec()))).toBe(JSON.stringify(row?.written));
  });

  test.each(ABSENT)('reads $json as it was meant', ({ json, says }) => {
    expect(readV3(JSON.parse(json))).toStrictEqual({ ok: true, value: { ...emptyRoleSpec(), ...says } });
  });

  test.each(NEWER)('says that a newer page made it: $what', ({ value }) => {
    expect(codeOf(value)).toBe('newer-version');
  });

  test('names what it does not know, and no more of it than can be read', () => {
    const read = readV3({ apis: ['x'.repeat(1_000)] });
    expect(read.ok ? '' : read.problem.message).toContain(`“${'x'.repeat(60)}…”`);
  });

  test.each(TAKES)('takes $takes of all things as $field', ({ field, takes, newer }) => {
    for (const json of ANYTHING) {
      const refused = newer.includes(json) ? 'newer-version' : 'not-a-role-spec';
      const code = codeOf({ [field]: JSON.parse(json) });
      expect({ json, code }).toStrictEqual({ json, code: takes.includes(json) ? 'opened' : refused });
    }
  });

  test('has a row above for every field', () => {
    const full = writeV3({
      ...emptyRoleSpec(),
      without: ['images'],
      role: { attach: 'inline' },
      foreignBuckets: ['x'],
    });
    expect(TAKES.map(({ field }) => field)).toStrictEqual(Object.keys(full));
  });

  test.each([
    { names: API_NAMES, put: (name: string) => ({ apis: [name], calls: [name] }) },
    { names: SLOT_IDS, put: (name: string) => ({ entries: { [name]: ['x'] }, without: [name] }) },
    { names: AMENDMENT_IDS, put: (name: string) => ({ amendments: { [name]: true } }) },
    { names: OPTION_IDS, put: (name: string) => ({ options: { [name]: false } }) },
    { names: LEVELS, put: (name: string) => ({ level: name }) },
  ])('knows $names, and none of them under another name', ({ names, put }) => {
    for (const name of names) {
      expect(codeOf(put(name))).toBe('opened');
      expect(codeOf(put(`${name}x`))).toBe('newer-version');
      expect(codeOf(put(name.toUpperCase()))).toBe('newer-version');
    }
  });

  test('keeps more than one entry of each list, and not one too many', () => {
    const full = { entries: { images: Array.from({ length: 20_000 }, () => 'x') } };
    expect(codeOf(full)).toBe('opened');
    expect(codeOf({ entries: { images: [...full.entries.images, 'x'] } })).toBe('not-a-role-spec');
  });
});
