import { describe, expect, test } from 'vitest';
import { OPTION_IDS, SLOT_IDS, emptyRoleSpec, textsOf, withList, type RoleSpec } from '../policy';
import { addresses, expectedSpec, texts } from './fixtures/expected-spec';
import { mergeSpecs, notMerged } from './merge-specs';

const MODEL: RoleSpec = expectedSpec({
  apis: ['CreateModel'],
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'Imported', rolePath: '/x/' },
  entries: {
    's3.models': addresses('auto', 's3://acme/m.tar.gz'),
    'kms.inputs': texts('a'),
    'notebook.repositories': texts('https://git'),
  },
  vpc: true,
  calls: ['CreateModel'],
  without: ['images'],
});

const TRAINING: RoleSpec = expectedSpec({
  apis: ['CreateTrainingJob'],
  level: 'least-privilege',
  amendments: { 'list-prefix': true },
  account: { roleName: 'Mine' },
  entries: {
    's3.inputs': addresses('auto', 's3://acme/in/'),
    's3.models': addresses('auto', 's3://acme/m.tar.gz'),
    images: texts('image'),
    'kms.inputs': texts('a', 'b'),
  },
});

describe('mergeSpecs', () => {
  test('into what the page opens with: all of the import', () => {
    expect(mergeSpecs(emptyRoleSpec(), MODEL)).toStrictEqual(MODEL);
  });

  test('keeps level, amendments and a role that is named, and names nothing twice', () => {
    expect(mergeSpecs(TRAINING, MODEL)).toStrictEqual({
      ...TRAINING,
      apis: ['CreateTrainingJob', 'CreateModel'],
      account: { region: 'eu-west-1', accountId: '', roleName: 'Mine', rolePath: '' },
      entries: { ...TRAINING.entries, 'notebook.repositories': texts('https://git') },
      vpc: true,
      calls: ['CreateModel'],
    });
  });

  describe.each(SLOT_IDS)('an imported entry of %s', (slot) => {
    const imported = withList(emptyRoleSpec(), slot, [{ text: 'new' }]);

    test('survives, at the end of its list and once', () => {
      const current = withList(TRAINING, slot, [{ text: 'old' }]);
      const merged = mergeSpecs(mergeSpecs(current, imported), imported);
      expect(textsOf(merged, slot)).toStrictEqual(['old', 'new']);
      expect(merged).toStrictEqual(withList(current, slot, [{ text: 'old' }, { text: 'new' }]));
    });

    test('makes the list one that the role no longer does without', () => {
      const merged = mergeSpecs({ ...TRAINING, without: [slot] }, imported);
      expect(merged.without ?? []).not.toContain(slot);
    });
  });

  test.each(OPTION_IDS)('switches %s on, and never off', (id) => {
    const on = { ...TRAINING, options: { [id]: true } };
    const off = { ...TRAINING, options: { [id]: false } };
    expect(mergeSpecs(off, on).options).toStrictEqual({ [id]: true });
    expect(mergeSpecs(on, off).options).toStrictEqual({ [id]: true });
    expect(mergeSpecs(TRAINING, off).options).toStrictEqual({});
  });

  test('switches on what an import asks for, beside what the form has chosen', () => {
    const imported = { ...MODEL, amendments: { 'sdk-role-check': true, 'scope-logs': false } };
    expect(mergeSpecs(TRAINING, imported).amendments).toStrictEqual({
      'list-prefix': true,
      'sdk-role-check': true,
    });
  });

  test('adds statements of one’s own, those that say the same once', () => {
    const read = { actions: ['dynamodb:GetItem'], resources: ['*'], why: 'look up' };
    const write = { ...read, actions: ['dynamodb:PutItem'] };
    const current = { ...TRAINING, otherAccess: [read] };
    const imported = { ...MODEL, otherAccess: [structuredClone(read), write] };
    expect(mergeSpecs(current, imported).otherAccess).toStrictEqual([read, write]);
  });

  test('names what code does as the caller once, and none where there is none', () => {
    const [read, write] = ['s3:GetObject', 's3:PutObject'].map((action) => ({
      actions: [action],
      resources: ['*'],
      why: '',
    }));
    if (read === undefined || write === undefined) throw new Error('Two statements.');
    const merged = mergeSpecs(
      { ...TRAINING, callerAccess: [read] },
      { ...MODEL, callerAccess: [read, write] },
    );
    expect(merged.callerAccess).toStrictEqual([read, write]);
    expect(mergeSpecs(TRAINING, MODEL)).not.toHaveProperty('callerAccess');
  });

  test('keeps the revision of a role that was shared before, and brings none into one of today', () => {
    expect(mergeSpecs({ ...TRAINING, revision: 1 }, MODEL).revision).toBe(1);
    expect(mergeSpecs(TRAINING, { ...MODEL, revision: 1 })).not.toHaveProperty('revision');
  });

  test('keeps what an import never has: what the role carries, and whose buckets are foreign', () => {
    const own = { ...TRAINING, role: { description: 'mine' }, foreignBuckets: ['theirs'] };
    expect(mergeSpecs(own, MODEL)).toMatchObject({ role: own.role, foreignBuckets: ['theirs'] });
  });

  const ours = { region: 'us-east-1', accountId: '444455556666', roleName: '', rolePath: '' };

  test.each([
    { name: 'another account', account: ours, merged: ours, left: 2 },
    {
      name: 'the same account, and no name yet',
      account: { ...ours, region: '', accountId: '111122223333' },
      merged: MODEL.account,
      left: 0,
    },
    {
      name: 'another role of the same account',
      account: { ...MODEL.account, roleName: 'Mine', rolePath: '/' },
      merged: { ...MODEL.account, roleName: 'Mine', rolePath: '/' },
      left: 1,
    },
  ])('never mixes two roles: the form names $name', ({ account, merged, left }) => {
    const current = expectedSpec({ account });
    expect(mergeSpecs(current, MODEL).account).toStrictEqual(merged);
    expect(notMerged(current, MODEL)).toHaveLength(left);
  });

  test('once more changes nothing', () => {
    const once = mergeSpecs(TRAINING, MODEL);
    expect(mergeSpecs(once, MODEL)).toStrictEqual(once);
    expect(mergeSpecs(MODEL, MODEL)).toStrictEqual(MODEL);
  });

  test('leaves both as they were', () => {
    const before = structuredClone([TRAINING, MODEL]);
    mergeSpecs(TRAINING, MODEL);
    expect([TRAINING, MODEL]).toStrictEqual(before);
  });

  test.each([
    {
      name: 'one side does without, the other has yet to fill it',
      images: [],
      without: undefined,
      merged: ['s3.inputs'],
    },
    { name: 'both do without', images: [], without: ['images'], merged: ['s3.inputs', 'images'] },
    {
      name: 'one side does without, the other fills it',
      images: ['image'],
      without: undefined,
      merged: ['s3.inputs'],
    },
  ] as const)('$name', ({ images, without, merged }) => {
    const processing = expectedSpec({
      apis: ['CreateProcessingJob'],
      entries: { images: texts(...images), 's3.outputs': addresses('auto', 's3://acme/out/') },
      without: ['s3.inputs', ...(without ?? [])],
    });
    expect(mergeSpecs(processing, MODEL).without).toStrictEqual([...merged]);
  });
});
