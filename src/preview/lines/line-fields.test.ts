import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../../policy';
import { isCausedBy, linesOfField, sourcedLines, type SourcedLine } from './line-fields';
import { policyLines } from './policy-lines';

const SPEC: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateTrainingJob'],
  level: 'least-privilege',
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: '', rolePath: '' },
  entries: { 's3.inputs': [{ text: 's3://acme-ml/churn/' }, { text: 's3://acme-raw/events/' }] },
  vpc: true,
};

function linesOf(spec: RoleSpec): readonly SourcedLine[] {
  const { permissions, origins } = buildRolePolicies(spec);
  return permissions.flatMap((document, index) =>
    sourcedLines(policyLines(document), origins.permissions[index] ?? []),
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

  test('takes the empty row of a list for the list', () => {
    expect(named('s3.outputs.0')).toStrictEqual(named('s3.outputs'));
  });

  test('finds the network actions, and their resource', () => {
    expect(named('vpc')).toContain('ec2:DescribeSubnets');
    expect(named('vpc')).toContain('*');
  });

  test.each([null, 'apis', 'kms.volumes.0'])('lights nothing for %s', (field) => {
    expect(linesOfField(linesOf(SPEC), field)).toStrictEqual([]);
  });
});

/** The closest field of the line that names an action. */
function fieldOf(spec: RoleSpec, action: string): string | undefined {
  return linesOf(spec).find((line) => line.action === action)?.fields[0];
}

describe('sourcedLines', () => {
  test.each<{ what: string; spec: Partial<RoleSpec>; action: string; field: string }>([
    { what: 'a network', spec: { vpc: true }, action: 'ec2:DescribeSubnets', field: 'vpc' },
    {
      what: 'a call from inside',
      spec: { apis: ['CreateNotebookInstance'], calls: ['CreateTrainingJob'] },
      action: 'sagemaker:CreateTrainingJob',
      field: 'calls',
    },
    {
      what: 'every call, while none is named',
      spec: { apis: ['CreateNotebookInstance'], level: 'recommended' },
      action: 'sagemaker:*',
      field: 'calls',
    },
    {
      what: 'a switch',
      spec: { apis: ['CreatePipeline'], options: { 'emr-steps': true } },
      action: 'elasticmapreduce:RunJobFlow',
      field: 'options.emr-steps',
    },
    {
      what: 'the user’s own statement',
      spec: { otherAccess: [{ actions: ['dynamodb:GetItem'], resources: ['*'], why: 'look up features' }] },
      action: 'dynamodb:GetItem',
      field: 'otherAccess.0',
    },
    { what: 'the choice of operations', spec: {}, action: 's3:GetObject', field: 'apis' },
  ])('leads from an action to $what', ({ spec, action, field }) => {
    expect(fieldOf({ ...SPEC, vpc: false, ...spec }, action)).toBe(field);
  });

  test('lights the statement of one’s own while any field of it has the focus', () => {
    const own = { actions: ['dynamodb:GetItem'], resources: ['*'], why: '' };
    const lines = linesOf({ ...SPEC, otherAccess: [own] });
    const lit = linesOfField(lines, 'otherAccess.0.actions.0').map((number) => lines[number - 1]);
    expect(lit.map((line) => line?.action ?? line?.resource)).toStrictEqual(['dynamodb:GetItem', '*']);
  });

  test('leads from a condition of the trust policy to the account', () => {
    const spec: RoleSpec = { ...SPEC, amendments: { 'trust-source-account': true } };
    const { trust, origins } = buildRolePolicies(spec);
    const lines = sourcedLines(policyLines(trust), origins.trust);
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
