import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pipeline } from '../examples/pipeline';
import { emptyRoleSpec } from '../policy';
import { arbitrarySpec } from '../policy/fixtures/arbitrary-specs';
import { decodeShare, encodeShare, identityLeft, withoutIdentity } from './index';

const ID = '111122223333';

const ENTRIES = [
  { text: `${ID}.dkr.ecr.eu-west-1.amazonaws.com/churn`, accountIds: [ID] },
  { text: `arn:aws:kms:eu-west-1:${ID}:key/mrk-1234`, accountIds: [ID] },
  { text: `s3://sagemaker-eu-west-1-${ID}/churn/`, accountIds: [ID] },
  { text: `${ID}/${ID}/444455556666`, accountIds: [ID, '444455556666'] },
  { text: 'arn:aws:kms:eu-west-1:x:key/0f1e2d3c-4b5a-4678-9a0b-112233445566', accountIds: [] },
  { text: `1${ID}`, accountIds: [] },
  { text: ID.slice(1), accountIds: [] },
  { text: 's3://acme-ml/churn/', accountIds: [] },
];

describe('withoutIdentity', () => {
  test('empties three fields and nothing else', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const { region } = spec.account;
        expect(withoutIdentity(spec)).toStrictEqual({
          ...spec,
          account: { region, accountId: '', roleName: '', rolePath: '' },
        });
      }),
    );
  });

  test('leaves out the boundary, which names the account, and no other option', () => {
    const role = { description: 'Of 111122223333', permissionsBoundary: `arn:aws:iam::${ID}:policy/x` };
    const left = withoutIdentity({ ...emptyRoleSpec(), role });
    expect(left.role).toStrictEqual({ description: 'Of 111122223333' });
    expect(identityLeft(left)).toStrictEqual([{ field: 'role.description', accountIds: [ID] }]);
  });

  test('what is left in the link is what identityLeft names', () => {
    const spec = withoutIdentity(pipeline.spec);
    const link = decodeShare(encodeShare(spec));
    expect(link).toStrictEqual({ ok: true, value: spec });
    expect(JSON.stringify(spec)).not.toContain('acme-churn-pipeline');
    expect(identityLeft(spec)).toStrictEqual([
      { field: 'images.0', accountIds: ['111122223333'] },
      { field: 'images.1', accountIds: ['141502667606'] },
      { field: 'kms.inputs.0', accountIds: ['111122223333'] },
      { field: 'kms.outputs.0', accountIds: ['111122223333'] },
      { field: 'kms.volumes.0', accountIds: ['111122223333'] },
    ]);
  });
});

describe('identityLeft', () => {
  test.each(ENTRIES)('finds $accountIds in $text', ({ text, accountIds }) => {
    const found = identityLeft({ ...emptyRoleSpec(), images: ['', text] });
    expect(found).toStrictEqual(accountIds.length === 0 ? [] : [{ field: 'images.1', accountIds }]);
  });

  test('looks into every list', () => {
    const { s3, kms, ...rest } = emptyRoleSpec();
    const entry = { text: ID, kind: 'auto' as const };
    const found = identityLeft({
      ...rest,
      s3: { inputs: [entry], outputs: [entry], checkpoints: [entry], models: [entry] },
      images: [ID],
      kms: { inputs: [ID], outputs: [ID], volumes: [ID] },
      notebook: { calls: [], repositories: [ID] },
    });
    expect(found).toHaveLength(Object.keys(s3).length + Object.keys(kms).length + 2);
  });
});
