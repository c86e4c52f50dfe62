import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySpec } from '../fixtures/arbitrary-specs';
import { clean } from '../fixtures/finding-cases';
import { FULL } from '../fixtures/needs';
import {
  API_NAMES,
  accessChecks,
  buildRolePolicies,
  emptyRoleSpec,
  explainRoleAccess,
  setAmendment,
  withOwnChecks,
  type AccessCheck,
  type OtherAccess,
  type RoleSpec,
} from '../index';

function checksOf(spec: RoleSpec): readonly AccessCheck[] {
  return accessChecks(spec, buildRolePolicies(spec)).checks;
}

function wordsOf(spec: RoleSpec, state: AccessCheck['state']): string[] {
  return checksOf(spec)
    .filter((check) => check.state === state)
    .map(({ words }) => words);
}

const TRAINING: RoleSpec = clean('CreateTrainingJob');

describe('the checks that a form implies', () => {
  test('a training role is asked what a reviewer would ask', () => {
    expect(checksOf(TRAINING).map(({ words, answer }) => `${words}: ${answer}`)).toStrictEqual([
      'Read the input s3://raw/train/: allowed',
      'Write to the output s3://out/models/: allowed',
      'Overwrite the input s3://raw/train/: denied',
      'Delete the input s3://raw/train/: denied',
      'Write beside the output s3://out/models/: denied',
      'Pull the image 111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1: allowed',
      'Pull another image: denied',
      'Pass another role to SageMaker: denied',
      'SageMaker assumes the role for your account: allowed',
      'SageMaker assumes the role for a job of another account: denied',
      'Another account assumes the role: denied',
    ]);
  });

  test('keys are tried at their use, at another use, and beside another key', () => {
    const asked = checksOf({ ...FULL, apis: ['CreateTrainingJob'], level: 'least-privilege' });
    const ofKeys = asked.filter(({ words }) => /\bkey\b/.test(words));
    expect(ofKeys.map(({ words, answer }) => `${words.replace(/ arn:\S+/, '')}: ${answer}`)).toStrictEqual([
      'Use the input key: allowed',
      'Use the output key: allowed',
      'Use the volume key: allowed',
      'Use another key: denied',
      'Use the input key outside S3: denied',
      'Use the output key outside S3: denied',
    ]);
  });

  test.each(API_NAMES)(
    'of %s at least-privilege nothing is unexpected, and only what AWS does not document is open',
    (api) => {
      for (const spec of [{ ...FULL, apis: [api], level: 'least-privilege' as const }, clean(api)]) {
        expect(wordsOf(spec, 'unexpected')).toStrictEqual([]);
        const undocumented = ['SageMaker assumes the role for a job of another account'];
        expect(undocumented).toEqual(expect.arrayContaining(wordsOf(spec, 'open')));
      }
    },
  );

  test.each(API_NAMES)('of %s at level guide the guide’s breadth is open, not unexpected', (api) => {
    for (const scope of ['scoped', 'broad'] as const)
      expect(wordsOf({ ...FULL, apis: [api], level: 'guide', scope }, 'unexpected')).toStrictEqual([]);
  });

  test('nothing is asked before an operation is chosen', () => {
    expect(checksOf({ ...TRAINING, apis: [] })).toStrictEqual([]);
  });

  test('what another entry names is not asked as if it lay beside', () => {
    const outputs = ['s3://out/models/', 's3://out/models-beside/', 's3://out/models'];
    const spec = {
      ...TRAINING,
      entries: { ...TRAINING.entries, 's3.outputs': outputs.map((text) => ({ text })) },
    };
    expect(
      checksOf(spec).filter(({ words }) => /beside the output s3:..out.models\/?$/.test(words)),
    ).toStrictEqual([]);
  });

  test('of a long list the first entries are asked about, and the rest is counted', () => {
    const inputs = Array.from({ length: 100 }, (_, index) => ({ text: `s3://raw/${index}/` }));
    const spec = { ...TRAINING, entries: { ...TRAINING.entries, 's3.inputs': inputs } };
    const { checks, leftOut } = accessChecks(spec, buildRolePolicies(spec));
    expect(checks.filter(({ words }) => words.startsWith('Read'))).toHaveLength(25);
    expect(leftOut).toBe(75);
  });
});

describe('what is open', () => {
  test.each([
    { words: 'Overwrite the input s3://raw/train/', remedy: { amendment: 'split-read-write' } },
    {
      words: 'SageMaker assumes the role for a job of another account',
      remedy: { amendment: 'trust-source-account' },
    },
  ] as const)('$words is closed by what it names', ({ words, remedy }) => {
    const spec: RoleSpec = { ...TRAINING, level: 'guide' };
    expect(checksOf(spec).find((check) => check.words === words)).toMatchObject({ state: 'open', remedy });
    const closed = setAmendment(spec, remedy.amendment, true);
    expect(checksOf(closed).find((check) => check.words === words)?.state).toBe('as-expected');
  });

  test('the guide’s broad policy is closed by limiting it', () => {
    const spec: RoleSpec = { ...TRAINING, level: 'guide', scope: 'broad' };
    expect(checksOf(spec).find(({ words }) => words === 'Pull another image')).toMatchObject({
      answer: 'allowed',
      state: 'open',
      remedy: 'scope',
    });
  });
});

test('an output over an input covers it, which may be meant', () => {
  const spec = { ...TRAINING, entries: { ...TRAINING.entries, 's3.outputs': [{ text: 's3://raw/' }] } };
  const checks = checksOf(spec).filter(({ state }) => state !== 'as-expected');
  expect(checks.map(({ words, state, remedy }) => [words, state, remedy])).toStrictEqual([
    ['Overwrite the input s3://raw/train/', 'open', { covered: ['s3.outputs.0'] }],
  ]);
});

const withOwn = (actions: string[], resources: string[]): RoleSpec => ({
  ...TRAINING,
  otherAccess: [{ actions, resources, why: 'tidy up' }],
});

test.each([
  {
    name: 'that reaches an input',
    spec: withOwn(['s3:DeleteObject'], ['arn:aws:s3:::raw/*']),
    words: ['Delete the input s3://raw/train/'],
  },
  {
    name: 'beside all that',
    spec: withOwn(['sqs:SendMessage'], ['arn:aws:sqs:eu-west-1:111122223333:q']),
    words: [],
  },
])('a statement of one’s own $name makes unexpected: $words', ({ spec, words }) => {
  expect(wordsOf(spec, 'unexpected')).toStrictEqual(words);
});

const PASSES_ANY: OtherAccess = { actions: ['iam:PassRole'], resources: ['*'], why: '' };

test('whatever is unexpected has a finding', () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      const policies = buildRolePolicies(spec);
      const { checks } = accessChecks(spec, policies);
      const told = withOwnChecks(spec, policies).some(({ code }) => code.startsWith('own-'));
      expect(told || checks.every(({ state }) => state !== 'unexpected')).toBe(true);
    }),
    {
      numRuns: 60,
      examples: [[{ ...emptyRoleSpec(), apis: ['CreatePipeline'], otherAccess: [PASSES_ANY] }]],
    },
  );
});

test('whatever is in the form, what must be allowed is, and the answers are those of the policies', () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      const policies = buildRolePolicies(spec);
      const { checks } = accessChecks(spec, policies);
      expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
      for (const { expected, answer, state, request, words } of checks) {
        expect(explainRoleAccess(policies, request).allowed).toBe(answer === 'allowed');
        expect(expected === 'allowed' && state === 'unexpected' ? words : '').toBe('');
      }
    }),
    { numRuns: 100 },
  );
});
