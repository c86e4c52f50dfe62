import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../examples';
import { buildRolePolicies, emptyRoleSpec, writePolicy, type PolicyDocument } from '../../policy';
import { policyLines } from './policy-lines';

const WITH_CONDITION: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'ListInput',
      Effect: 'Allow',
      Action: ['s3:ListBucket'],
      Resource: ['arn:aws:s3:::acme-ml', 'arn:aws:s3:::acme-raw'],
      Condition: { StringLike: { 's3:prefix': ['churn/*', 'events/*'] } },
    },
    { Effect: 'Allow', Action: ['ecr:GetAuthorizationToken'], Resource: ['*'] },
  ],
};

const WRITTEN = [
  { document: 'a statement with a condition', value: WITH_CONDITION },
  { document: 'no statement', value: { Version: '2012-10-17', Statement: [] } as const },
  { document: 'the trust policy of an empty spec', value: buildRolePolicies(emptyRoleSpec()).trust },
  ...EXAMPLES.flatMap(({ id, spec }) =>
    buildRolePolicies(spec).permissions.map((value, index) => ({
      document: `${id}, policy ${index + 1}`,
      value,
    })),
  ),
];

describe('policyLines', () => {
  test.each(WRITTEN)('has as many lines as the text of $document', ({ value }) => {
    expect(policyLines(value)).toHaveLength(writePolicy(value).trimEnd().split('\n').length);
  });

  test.each(WRITTEN)('names on each line of $document what is written there', ({ value }) => {
    const text = writePolicy(value).split('\n');
    const named = policyLines(value).flatMap(({ action, resource }, index) => {
      const name = action ?? resource;
      return name === null ? [] : [{ name, line: text[index]?.trim().replace(/,$/, '') }];
    });
    expect(named.map(({ line }) => line)).toStrictEqual(named.map(({ name }) => JSON.stringify(name)));
    expect(named).toHaveLength(
      value.Statement.reduce((sum, { Action, Resource = [] }) => sum + Action.length + Resource.length, 0),
    );
  });

  test('names the condition key, on its own line and on those of its values', () => {
    const text = writePolicy(WITH_CONDITION).split('\n');
    const under = policyLines(WITH_CONDITION).flatMap(({ condition }, index) =>
      condition === null ? [] : [`${condition}: ${text[index]?.trim()}`],
    );
    expect(under).toStrictEqual([
      's3:prefix: "s3:prefix": [',
      's3:prefix: "churn/*",',
      's3:prefix: "events/*"',
      's3:prefix: ]',
    ]);
  });

  test('counts statements from 0, and their braces among them', () => {
    expect(policyLines(WITH_CONDITION).map(({ statement }) => statement)).toStrictEqual([
      null,
      null,
      null,
      ...Array<number>(19).fill(0),
      ...Array<number>(9).fill(1),
      null,
      null,
    ]);
  });
});
