import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type ApiName } from '../../policy';
import named from '../fixtures/sdk-named.json';
import { sdkRole } from './sdk-role';
import data from './sdk-roles.json';

const build = (apis: ApiName[]) =>
  buildRolePolicies({
    ...emptyRoleSpec(),
    apis,
    account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'Job', rolePath: '' },
    entries: {
      's3.inputs': [{ text: 's3://acme-ml/train/' }],
      's3.outputs': [{ text: 's3://acme-models/' }],
      's3.models': [{ text: 's3://acme-models/m.tar.gz' }],
    },
  });

const BUCKETS = ['acme-ml', 'acme-models'].flatMap((name) => [
  `arn:aws:s3:::${name}`,
  `arn:aws:s3:::${name}/*`,
]);

const resourcesOf = (apis: ApiName[], action: string) => {
  const statements = [sdkRole(build(apis))?.Statement ?? []].flat();
  return statements.flatMap(({ Action = [], Resource = [] }) =>
    [Action].flat().includes(action) ? [Resource].flat() : [],
  );
};

describe('the data', () => {
  test.each(['training', 'serving', 'pipeline'] as const)(
    '%s: the actions that the SDK itself names',
    (id) => {
      const actions = data.roles[id].flatMap(({ Action }) => Action);
      expect([...new Set(actions)].toSorted()).toStrictEqual(named[id].toSorted());
    },
  );
});

test.each([
  { name: 'whole buckets', apis: ['CreateTrainingJob'], action: 's3:PutObject', on: BUCKETS },
  { name: 'every key where none is named', apis: ['CreateTrainingJob'], action: 'kms:Decrypt', on: ['*'] },
  { name: 'what the kind lacks is not there', apis: ['CreateModel'], action: 's3:PutObject', on: [] },
  {
    name: 'a pipeline passes roles of the SDK',
    apis: ['CreatePipeline'],
    action: 'iam:PassRole',
    on: ['arn:aws:iam::111122223333:role/SageMaker-AutoRole-*'],
  },
  { name: 'none for a notebook', apis: ['CreateNotebookInstance'], action: 's3:GetObject', on: [] },
] satisfies { name: string; apis: ApiName[]; action: string; on: string[] }[])(
  '$name',
  ({ apis, action, on }) => {
    expect(resourcesOf(apis, action)).toStrictEqual(on);
  },
);

test('there is none where the SDK makes none', () => {
  expect(sdkRole(build(['CreateNotebookInstance']))).toBeNull();
});
