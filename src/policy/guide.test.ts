import { describe, expect, test } from 'vitest';
import fixture from './fixtures/documented-policies.json';
import {
  API_NAMES,
  APIS,
  buildRolePolicies,
  emptyRoleSpec,
  type ApiName,
  type RoleSpec,
  type Statement,
} from './index';

const ACCOUNT = '111122223333';
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const IMAGE = `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com`;

/** The five operations whose policies the guide prints. */
const PRINTED = API_NAMES.filter((api) => APIS[api].printed !== undefined);

/** The guide's own inputs, as its texts name them. */
const JOB_DATA: RoleSpec['entries'] = {
  's3.inputs': [{ text: 's3://inputbucket/object', kind: 'object' }],
  's3.outputs': [{ text: 's3://outputbucket/path', kind: 'object' }],
  images: [{ text: `${IMAGE}/my-repo` }],
};

const DATA: Partial<Record<ApiName, RoleSpec['entries']>> = {
  CreateNotebookInstance: {
    's3.inputs': [{ text: 's3://inputbucket/object1', kind: 'object' }],
    's3.outputs': [{ text: 's3://outputbucket/path', kind: 'object' }],
    's3.models': [
      { text: 's3://inputbucket/object2', kind: 'object' },
      { text: 's3://inputbucket/object3', kind: 'object' },
    ],
    images: ['my-repo1', 'my-repo2', 'my-repo3'].map((name) => ({ text: `${IMAGE}/${name}` })),
  },
  CreateHyperParameterTuningJob: JOB_DATA,
  CreateProcessingJob: JOB_DATA,
  CreateTrainingJob: JOB_DATA,
  CreateModel: {
    // The guide names the same model and the same image twice.
    's3.models': [
      { text: 's3://inputbucket/object', kind: 'object' },
      { text: 's3://inputbucket/object', kind: 'object' },
    ],
    images: [{ text: `${IMAGE}/my-repo` }, { text: `${IMAGE}/my-repo` }],
  },
};

interface Plain {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition: unknown;
}

const asList = (value: string | readonly string[] = []): string[] => [
  ...new Set(typeof value === 'string' ? [value] : value),
];

interface Printed {
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: unknown;
}

function plain(statement: Printed): Plain {
  return {
    actions: asList(statement.Action).toSorted(),
    resources: asList(statement.Resource)
      .map((arn) => arn.replace(/^arn:aws:ecr:::/, `arn:aws:ecr:us-east-1:${ACCOUNT}:`))
      .toSorted(),
    condition: statement.Condition ?? null,
  };
}

function documented(id: string): Plain[] {
  const policy = fixture.policies.find((each) => each.id === id);
  if (policy === undefined) throw new Error(`The fixture has no ${id}`);
  return policy.statements.map(plain);
}

function built(spec: Partial<RoleSpec>): readonly Statement[] {
  return buildRolePolicies({ ...emptyRoleSpec(), level: 'guide', ...spec }).permissions.flatMap(
    ({ Statement: statements }) => statements,
  );
}

describe('level guide prints what the guide prints', () => {
  test('the trust policy', () => {
    const { trust } = buildRolePolicies({ ...emptyRoleSpec(), level: 'guide', apis: ['CreateModel'] });
    expect(trust.Statement.map(plain)).toStrictEqual(documented('any/trust'));
    expect(trust.Statement[0]?.Principal).toStrictEqual({ Service: 'sagemaker.amazonaws.com' });
  });

  test.each(PRINTED)('%s, broad', (api) => {
    const statements = built({ apis: [api], scope: 'broad', entries: DATA[api] ?? {} });
    expect(statements.map(plain)).toStrictEqual(documented(`${api}/broad`));
  });

  test.each(PRINTED)('%s, scoped', (api) => {
    const statements = built({ apis: [api], entries: DATA[api] ?? {} });
    expect(statements.map(plain)).toStrictEqual(documented(`${api}/scoped`));
  });

  test.each(fixture.policies.filter(({ id }) => /\/(?:vpc|kms-\w+)$/.test(id)))('$id', ({ id }) => {
    const [name = '', fragment = ''] = id.split('/');
    const api = API_NAMES.find((each) => each === name) ?? 'CreateModel';
    const keys: Record<string, RoleSpec['entries']> = {
      'kms-input': { 'kms.inputs': [{ text: KEY }] },
      'kms-output': { 'kms.outputs': [{ text: KEY }] },
      'kms-volume': { 'kms.volumes': [{ text: KEY }] },
    };
    const plainScoped = documented(`${api}/scoped`);
    const entries = { ...DATA[api], ...keys[fragment] };
    const extra = built({ apis: [api], entries, vpc: fragment === 'vpc' })
      .map(plain)
      .filter((each) => !plainScoped.some((other) => JSON.stringify(other) === JSON.stringify(each)));
    // The fragments have no Resource, which IAM rejects: * in a VPC, the named key otherwise.
    const resources = fragment === 'vpc' ? ['*'] : [KEY];
    expect(extra).toStrictEqual(documented(id).map((each) => ({ ...each, resources })));
  });

  test.each(API_NAMES)('%s has no Sid, as the guide prints none', (api) => {
    expect(
      built({ apis: [api], entries: DATA[api] ?? {} }).filter(({ Sid }) => Sid !== undefined),
    ).toStrictEqual([]);
  });

  test('covers every policy of the guide', () => {
    expect(fixture.policies).toHaveLength(24);
    expect(Object.keys(DATA).toSorted()).toStrictEqual(PRINTED.toSorted());
    const kinds = fixture.policies.map(({ id }) => id.split('/')[1]);
    expect(new Set(kinds)).toStrictEqual(
      new Set(['trust', 'broad', 'scoped', 'vpc', 'kms-input', 'kms-output', 'kms-volume']),
    );
  });
});
