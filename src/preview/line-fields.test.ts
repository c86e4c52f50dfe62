import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../examples';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../policy';
import { policyLines } from './policy-lines';
import { isCausedBy, linesOfField, sourcedLines, type SourcedLine } from './line-fields';

const SPEC: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  level: 'least-privilege',
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: '', rolePath: '' },
  s3: {
    inputs: [
      { text: 's3://acme-ml/churn/', kind: 'auto' },
      { text: 's3://acme-raw/events/', kind: 'auto' },
    ],
    outputs: [],
    checkpoints: [],
    models: [],
  },
  vpc: true,
};

function linesOf(spec: RoleSpec): readonly SourcedLine[] {
  const { permissions, origins } = buildRolePolicies(spec);
  return permissions.flatMap((document, index) =>
    sourcedLines(policyLines(document), document, origins.permissions[index] ?? []),
  );
}

function named(field: string): readonly (string | null)[] {
  const lines = linesOf(SPEC);
  return linesOfField(lines, field).map((number) => {
    const line = lines[number - 1];
    return line?.resource ?? line?.action ?? null;
  });
}

describe('linesOfField', () => {
  test('finds the resources that an entry became', () => {
    expect(new Set(named('s3.inputs.1'))).toStrictEqual(
      new Set(['arn:aws:s3:::acme-raw', 'arn:aws:s3:::acme-raw/events/*']),
    );
  });

  test('finds the placeholder of an empty list', () => {
    expect(new Set(named('s3.outputs'))).toContain('arn:aws:s3:::OUTPUT-BUCKET/PREFIX/*');
  });

  test('takes a list for all of its entries', () => {
    expect(named('s3.inputs')).toStrictEqual(
      expect.arrayContaining([...named('s3.inputs.0'), ...named('s3.inputs.1')]),
    );
  });

  test('does not take entry 1 for entry 10', () => {
    const lines = [{ statement: 0, action: null, resource: 'a', condition: null, fields: ['s3.inputs.10'] }];
    expect(linesOfField(lines, 's3.inputs.1')).toStrictEqual([]);
  });

  test('finds the network actions, and their resource', () => {
    expect(named('vpc')).toContain('ec2:DescribeSubnets');
    expect(named('vpc')).toContain('*');
  });

  test.each([null, 'apis', 'kms.volumes.0'])('lights nothing for %s', (field) => {
    expect(linesOfField(linesOf(SPEC), field)).toStrictEqual([]);
  });
});

describe('sourcedLines', () => {
  test('leads from a condition of the trust policy to the account', () => {
    const spec: RoleSpec = { ...SPEC, amendments: { 'trust-source-account': true } };
    const { trust, origins } = buildRolePolicies(spec);
    const lines = sourcedLines(policyLines(trust), trust, origins.trust);
    expect(lines.filter(({ condition }) => condition === 'aws:SourceAccount')).toStrictEqual([
      expect.objectContaining({ fields: ['account.accountId'] }),
    ]);
  });

  test.each(EXAMPLES)('leads somewhere from every action and resource of $id', ({ spec }) => {
    const bare = linesOf(spec).filter(
      ({ action, resource, fields }) => (action ?? resource) !== null && fields.length === 0,
    );
    expect(bare).toStrictEqual([]);
  });
});

describe('isCausedBy', () => {
  test('says whether a policy holds what a field named', () => {
    const { origins } = buildRolePolicies(SPEC);
    const all = origins.permissions.flat();
    expect(isCausedBy(all, 's3.inputs.0')).toBe(true);
    expect(isCausedBy(all, 's3.inputs.2')).toBe(false);
  });
});
