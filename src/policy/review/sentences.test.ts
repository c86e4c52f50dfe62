import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRolePolicies } from '../build-role-policies';
import { arbitrarySpec } from '../fixtures/arbitrary-specs';
import { ORDINARY, UNUSUAL_CASES } from '../fixtures/unusual-cases';
import type { RolePolicies } from '../role-policies';
import { LEVELS, type RoleSpec } from '../role-spec';
import { conditionWords } from './condition-words';
import { sentencesOf } from './sentences';

/** Every action × resource × condition of a policy that no sentence says. */
function unsaid(built: RolePolicies): readonly string[] {
  const told = new Set(
    sentencesOf(built).flatMap(({ items }) =>
      items.flatMap(({ resource, actions, conditions }) =>
        actions.map((action) => JSON.stringify([action, resource, conditions])),
      ),
    ),
  );
  return built.permissions.flatMap(({ Statement }) =>
    Statement.flatMap(({ Action, Resource = [], Condition }) =>
      Action.flatMap((action) =>
        Resource.map((resource) => JSON.stringify([action, resource, conditionWords(Condition)])),
      ),
    ).filter((line) => !told.has(line)),
  );
}

function said(spec: RoleSpec): Record<string, string[]> {
  const sentences = sentencesOf(buildRolePolicies(spec));
  return Object.fromEntries(
    sentences.map(({ verb, items }) => [verb, [...new Set(items.map(({ address }) => address))]]),
  );
}

describe('nothing that a policy allows is left unsaid', () => {
  test('for any spec', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        expect(unsaid(buildRolePolicies(spec))).toStrictEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(UNUSUAL_CASES.flatMap(({ name, spec }) => LEVELS.map((level) => ({ name, level, spec }))))(
    '$name, $level',
    ({ spec, level }) => {
      expect(unsaid(buildRolePolicies({ ...spec, level }))).toStrictEqual([]);
    },
  );
});

test('an ordinary role reads, writes, runs, uses keys, and writes logs', () => {
  expect(said(ORDINARY)).toMatchObject({
    read: expect.arrayContaining(['s3://acme-ml-data/train/*']),
    write: ['s3://acme-ml-models/churn/*'],
    run: expect.arrayContaining(['arn:aws:ecr:eu-west-1:111122223333:repository/churn']),
    keys: ['arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'],
  });
});

test('an item leads to its field, and says what is a placeholder and what is the user’s own', () => {
  const spec: RoleSpec = {
    ...ORDINARY,
    entries: { 's3.inputs': [{ text: 's3://acme-ml-data/train/' }] },
    otherAccess: [
      {
        actions: ['dynamodb:GetItem'],
        resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/x'],
        why: 'look up features',
      },
    ],
  };
  const items = sentencesOf(buildRolePolicies(spec)).flatMap((sentence) => sentence.items);
  const of = (part: string) => items.find(({ resource }) => resource.includes(part));
  expect(of('acme-ml-data/train/')).toMatchObject({
    fields: ['s3.inputs.0'],
    isUnknown: false,
    isOwn: false,
  });
  expect(of('OUTPUT-BUCKET')).toMatchObject({ isUnknown: true });
  expect(of('table/x')).toMatchObject({ isOwn: true, whys: ['“look up features”'] });
});

test('before anything is chosen there is nothing to say', () => {
  expect(said({ ...ORDINARY, apis: [] })).toStrictEqual({});
});
