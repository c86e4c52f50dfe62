import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { EXPORTERS, finishedRole } from '../../export';
import { buildRolePolicies, emptyRoleSpec, type PolicyDocument, type RolePolicies } from '../../policy';
import { namedLines } from './named-lines';

const DOCUMENT: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::acme', 'arn:aws:s3:::raw'] },
    { Effect: 'Allow', Action: ['s3:GetObject', 'sagemaker:*'], Resource: ['arn:aws:s3:::acme'] },
    { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] },
  ],
};

const TEXT = `
# s3:PutObject is not granted
# May s3:ListBucket what is in arn:aws:s3:::acme
    // and s3:GetObject
  actions   = ["s3:ListBucket"]
  resources = [
    "arn:aws:s3:::acme",
    "arn:aws:s3:::raw",
  ]
- s3:GetObject
- 'sagemaker:*'
- arn:aws:s3:::acme
    new PolicyStatement({ actions: ['s3:GetObject'] })
  version: 2012-10-17
`;

describe('namedLines', () => {
  test('names what is on a line, and the statement that it belongs to', () => {
    const named = namedLines(TEXT, [DOCUMENT], []).map(({ statement, action, resource }) =>
      statement === null ? null : `${statement} ${action ?? resource}`,
    );
    expect(named).toStrictEqual([
      null,
      null,
      null,
      null,
      '0 s3:ListBucket',
      null,
      '0 arn:aws:s3:::acme',
      '0 arn:aws:s3:::raw',
      null,
      '1 s3:GetObject',
      '1 sagemaker:*',
      '1 arn:aws:s3:::acme',
      '2 s3:GetObject',
      null,
    ]);
  });

  test('names nothing more often than it is granted', () => {
    const lines = namedLines('s3:ListBucket\ns3:ListBucket\n', [DOCUMENT], []);
    expect(lines.map(({ statement }) => statement)).toStrictEqual([0, null]);
  });

  test('names all that is on one line', () => {
    const [line] = namedLines('["arn:aws:s3:::acme", "arn:aws:s3:::raw"]', [DOCUMENT], []);
    expect([line, ...(line?.others ?? [])].map((each) => each?.resource)).toStrictEqual([
      'arn:aws:s3:::acme',
      'arn:aws:s3:::raw',
    ]);
  });

  test.each([
    '${var.data_bucket}',
    '${DataBucket}',
    '${DATA_BUCKET}',
    '${props.dataBucket}',
    '{args.data_bucket}',
  ])('knows the unknown name behind %s', (variable) => {
    const { permissions, origins } = buildRolePolicies({
      ...emptyRoleSpec(),
      apis: ['CreateTrainingJob'],
      entries: { 's3.inputs': [{ text: 's3://<data bucket>/churn/' }] },
    });
    const [line] = namedLines(`"arn:aws:s3:::${variable}/churn/*"`, permissions, origins.permissions.flat());
    expect(line?.resource).toBe('arn:aws:s3:::DATA-BUCKET/churn/*');
  });
});

/** The role’s own ARN is written as a reference, where a format makes the role. */
function writtenOut({ resolved, permissions }: RolePolicies): readonly string[] {
  const resources = permissions.flatMap(({ Statement }) =>
    Statement.flatMap(({ Resource = [] }) => Resource),
  );
  return [...new Set(resources)].filter(
    (resource) => resource !== '*' && resource !== resolved.role && !resource.endsWith(':role/ROLE-NAME'),
  );
}

const ROLES = [
  ...EXAMPLES.map(({ id, spec }) => ({ id, spec })),
  ...EXAMPLES.map(({ id, spec }) => ({ id: `${id}, nothing named yet`, spec: { ...spec, entries: {} } })),
];

/** JSON is shown policy by policy: see `policyLines`. */
const FILES = EXPORTERS.filter(({ id }) => id !== 'json');

describe.each(FILES)('lines of $id', ({ render }) => {
  test.each(ROLES)('name every resource of $id', ({ spec }) => {
    const policies = buildRolePolicies(spec);
    const { trust, permissions, origins } = policies;
    const all = [...origins.trust, ...origins.permissions.flat()];
    const lines = namedLines(render(finishedRole(policies)), [trust, ...permissions], all);
    const found = new Set(
      lines.flatMap((line) => [line, ...(line.others ?? [])]).map(({ resource }) => resource),
    );
    expect(writtenOut(policies).filter((resource) => !found.has(resource))).toStrictEqual([]);
  });
});
