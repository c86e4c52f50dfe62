import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { addresses, expectedSpec } from './fixtures/expected-spec';
import { mergeSpecs, notMerged } from './merge-specs';

const MODEL: RoleSpec = expectedSpec({
  apis: ['CreateModel'],
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'Imported', rolePath: '/x/' },
  s3: { models: addresses('auto', 's3://acme/m.tar.gz') },
  kms: { inputs: ['a'] },
  vpc: true,
  notebook: { calls: ['CreateModel'], repositories: ['https://git'] },
  without: ['images'],
});

const TRAINING: RoleSpec = expectedSpec({
  apis: ['CreateTrainingJob'],
  level: 'least-privilege',
  amendments: { 'list-prefix': true },
  account: { roleName: 'Mine' },
  s3: { inputs: addresses('auto', 's3://acme/in/'), models: addresses('auto', 's3://acme/m.tar.gz') },
  images: ['image'],
  kms: { inputs: ['a', 'b'] },
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
      vpc: true,
      notebook: MODEL.notebook,
    });
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
      images: [...images],
      s3: { outputs: addresses('auto', 's3://acme/out/') },
      without: ['s3.inputs', ...(without ?? [])],
    });
    expect(mergeSpecs(processing, MODEL).without).toStrictEqual([...merged]);
  });
});
