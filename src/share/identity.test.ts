import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherAccess } from '../examples/other-access';
import { pipeline } from '../examples/pipeline';
import { emptyRoleSpec, type RoleSpec } from '../policy';
import { arbitrarySpec } from '../policy/fixtures/arbitrary-specs';
import { textsIn } from '../policy/fixtures/texts-in-lists';
import { arbitraryShared } from './fixtures/arbitrary-shared';
import { decodeShare, encodeShare, identityLeft, withoutIdentity } from './index';
import { writeNewest } from './versions/versions';

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

const OWN: readonly { field: string; spec: Partial<RoleSpec> }[] = [
  { field: 'otherAccess.0.actions.1', spec: own({ actions: ['sqs:SendMessage', ID] }) },
  { field: 'otherAccess.0.resources.1', spec: own({ resources: ['*', `arn:aws:sqs:eu-west-1:${ID}:q`] }) },
  {
    field: 'otherAccess.0.conditions.1',
    spec: own({
      conditions: [
        { operator: 'StringEquals', key: 'aws:PrincipalTag/team', values: ['churn'] },
        { operator: 'StringEquals', key: 'aws:ResourceAccount', values: ['<other>', ID] },
      ],
    }),
  },
  {
    field: 'otherAccess.0.conditions.0',
    spec: own({ conditions: [{ operator: 'Bool', key: `aws:PrincipalTag/${ID}`, values: [] }] }),
  },
  { field: 'otherAccess.0.why', spec: own({ why: `read what ${ID} shares` }) },
  {
    field: 'callerAccess.0.resources.0',
    spec: {
      callerAccess: [{ actions: ['s3:PutObject'], resources: [`arn:aws:s3:::x-${ID}/*`], why: '' }],
    },
  },
  { field: 'foreignBuckets.1', spec: { foreignBuckets: ['acme-raw', `sagemaker-eu-west-1-${ID}`] } },
  { field: 'role.tags.0', spec: { role: { tags: [{ key: 'account', value: ID }] } } },
];

function own(statement: Partial<RoleSpec['otherAccess'][number]>): Partial<RoleSpec> {
  return { otherAccess: [{ actions: [], resources: [], why: '', ...statement }] };
}

const KNOWN = new Set([ID, '444455556666']);

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
    const found = identityLeft({ ...emptyRoleSpec(), entries: textsIn({ images: ['', text] }) });
    expect(found).toStrictEqual(accountIds.length === 0 ? [] : [{ field: 'images.1', accountIds }]);
  });

  test('finds the boundary, as long as it is there', () => {
    const role = { permissionsBoundary: `arn:aws:iam::${ID}:policy/x` };
    expect(identityLeft({ ...emptyRoleSpec(), role })).toStrictEqual([
      { field: 'role.permissionsBoundary', accountIds: [ID] },
    ]);
  });

  test.each(OWN)('finds $field', ({ field, spec }) => {
    const shared = withoutIdentity({ ...emptyRoleSpec(), ...spec });
    expect(identityLeft(shared)).toStrictEqual([{ field, accountIds: [ID] }]);
    expect(decodeShare(encodeShare(shared))).toStrictEqual({ ok: true, value: shared });
  });

  test('names what is left of an example with statements of its own', () => {
    expect(identityLeft(withoutIdentity(otherAccess.spec)).map(({ field }) => field)).toStrictEqual([
      'images.0',
      'otherAccess.0.resources.0',
      'otherAccess.1.resources.0',
    ]);
  });

  test('finds every account id that a link still holds', () => {
    fc.assert(
      fc.property(arbitraryShared, (spec) => {
        const left = identityLeft(withoutIdentity(spec)).flatMap(({ accountIds }) => accountIds);
        const held = JSON.stringify(writeNewest(withoutIdentity(spec))).match(
          /\b(?:111122223333|444455556666)\b/g,
        );
        expect(new Set(left.filter((id) => KNOWN.has(id)))).toStrictEqual(new Set(held));
      }),
    );
  });
});
