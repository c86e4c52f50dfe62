import { describe, expect, test } from 'vitest';
import {
  buildRolePolicies,
  emptyRoleSpec,
  type ApiName,
  type Finding,
  type RoleSpec,
  type S3Entry,
  type Severity,
} from '../index';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1';

const auto = (...texts: string[]): S3Entry[] => texts.map((text) => ({ text, kind: 'auto' }));

/** A spec with nothing to say about but what every role must be told. */
function clean(...apis: ApiName[]): RoleSpec {
  return {
    ...emptyRoleSpec(),
    apis,
    level: 'least-privilege',
    amendments: { 'list-prefix': true },
    account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '' },
    s3: {
      inputs: apis.every((api) => api === 'CreateModel') ? [] : auto('s3://raw/train/'),
      outputs: apis.every((api) => api === 'CreateModel') ? [] : auto('s3://out/models/'),
      checkpoints: [],
      models:
        apis.includes('CreateModel') || apis.includes('CreateNotebookInstance') ? auto('s3://out/m/') : [],
    },
    images: [IMAGE],
    notebook: { calls: apis.includes('CreateNotebookInstance') ? ['CreateNotebookInstance'] : [] },
  };
}

interface Case {
  readonly code: string;
  readonly severity: Severity;
  readonly when: string;
  readonly spec: RoleSpec;
  readonly field?: string;
  /** What the spec holds after the fix, where there is one. */
  readonly fixed?: Partial<RoleSpec>;
}

const training = clean('CreateTrainingJob');
const notebook = clean('CreateNotebookInstance');
const withS3 = (change: Partial<RoleSpec['s3']>): RoleSpec => ({
  ...training,
  s3: { ...training.s3, ...change },
});

const CASES: readonly Case[] = [
  { code: 'no-api', severity: 'info', when: 'nothing is chosen', spec: emptyRoleSpec(), field: 'apis' },
  {
    code: 'unreadable-entry',
    severity: 'error',
    when: 'an address is wrong',
    spec: withS3({ inputs: auto('s3://raw/train/', 's3://My_Bucket/x') }),
    field: 's3.inputs.1',
  },
  {
    code: 'unreadable-entry',
    severity: 'error',
    when: 'an account id is wrong',
    spec: { ...training, account: { ...training.account, accountId: '123' } },
    field: 'account.accountId',
  },
  {
    code: 'mixed-partitions',
    severity: 'error',
    when: 'an image lies in China and the role does not',
    spec: { ...training, images: [IMAGE, '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/churn'] },
    field: 'images.1',
  },
  {
    code: 'placeholder',
    severity: 'warning',
    when: 'no image is named',
    spec: { ...training, images: [] },
    field: 'images',
    fixed: { without: ['images'] },
  },
  {
    code: 'placeholder',
    severity: 'warning',
    when: 'the notebook passes a role without a name',
    spec: { ...notebook, account: { ...notebook.account, roleName: '' } },
    field: 'account.roleName',
  },
  {
    code: 'without-kms-data-key',
    severity: 'warning',
    when: 'the guide’s output key cannot write',
    spec: { ...training, level: 'guide', kms: { inputs: [], outputs: [KEY], volumes: [] } },
    fixed: { amendments: { 'list-prefix': true, 'kms-data-key': true } },
  },
  {
    code: 'without-output-folder',
    severity: 'warning',
    when: 'an output of the guide is one object',
    spec: { ...withS3({ outputs: [{ text: 's3://out/path', kind: 'object' }] }), level: 'guide' },
  },
  {
    code: 'broad-scope',
    severity: 'warning',
    when: 'the guide’s broad policy is chosen',
    spec: { ...training, level: 'guide', scope: 'broad' },
    fixed: { scope: 'scoped' },
  },
  {
    code: 'notebook-escalation',
    severity: 'warning',
    when: 'the notebook passes any role',
    spec: { ...notebook, level: 'guide' },
  },
  {
    code: 'notebook-calls-missing',
    severity: 'suggestion',
    when: 'the notebook calls nothing',
    spec: { ...notebook, notebook: { calls: [] } },
    field: 'notebook.calls',
  },
  {
    code: 'notebook-passes-role',
    severity: 'suggestion',
    when: 'the notebook starts jobs under this role',
    spec: { ...notebook, notebook: { calls: ['CreateTrainingJob'] } },
    fixed: { apis: ['CreateNotebookInstance', 'CreateTrainingJob'] },
  },
  {
    code: 'other-region',
    severity: 'warning',
    when: 'an image lies in another region',
    spec: { ...training, images: ['111122223333.dkr.ecr.us-east-1.amazonaws.com/churn:1'] },
    field: 'images.0',
  },
  {
    code: 'unusual-key-id',
    severity: 'warning',
    when: 'a key id is of no kind that KMS makes',
    spec: { ...training, kms: { inputs: [KEY.replace(/[^/]*$/, 'my-key')], outputs: [], volumes: [] } },
    field: 'kms.inputs.0',
  },
  {
    code: 'trust-unconditioned',
    severity: 'suggestion',
    when: 'other accounts’ jobs are not kept out',
    spec: { ...training, level: 'recommended' },
    fixed: { amendments: { 'list-prefix': true, 'trust-source-account': true } },
  },
  {
    code: 'folder-without-slash',
    severity: 'suggestion',
    when: 'a folder that is read has no slash',
    spec: withS3({ inputs: auto('s3://raw/train') }),
    field: 's3.inputs.0',
    fixed: { s3: { ...training.s3, inputs: auto('s3://raw/train/') } },
  },
  {
    code: 'broad-listing',
    severity: 'suggestion',
    when: 'listing is not limited to the folders',
    spec: { ...training, amendments: {} },
    fixed: { amendments: { 'list-prefix': true } },
  },
  {
    code: 'unknown-account',
    severity: 'suggestion',
    when: 'log groups hold a star for the region',
    spec: { ...training, account: { ...training.account, region: '' } },
    field: 'account.region',
  },
  {
    code: 'duplicate-entry',
    severity: 'info',
    when: 'an input stands twice',
    spec: withS3({ inputs: auto('s3://raw/train/', 's3://raw/train/') }),
    field: 's3.inputs.1',
    fixed: { s3: training.s3 },
  },
  {
    code: 'double-slash',
    severity: 'info',
    when: 'a key holds //',
    spec: withS3({ inputs: auto('s3://raw//train/') }),
    field: 's3.inputs.0',
  },
  {
    code: 'public-image',
    severity: 'info',
    when: 'an image is public',
    spec: { ...training, images: ['public.ecr.aws/docker/library/python:3.12'] },
    field: 'images.0',
  },
  {
    code: 'unused-entries',
    severity: 'info',
    when: 'a list is filled that no API takes',
    spec: withS3({ models: auto('s3://models/x/') }),
    field: 's3.models',
  },
  {
    code: 'repository-policy',
    severity: 'info',
    when: 'an image is of another account',
    spec: { ...training, images: ['444455556666.dkr.ecr.eu-west-1.amazonaws.com/churn:1'] },
  },
  {
    code: 'key-policy',
    severity: 'info',
    when: 'a key is named',
    spec: { ...training, kms: { inputs: [KEY], outputs: [], volumes: [] } },
  },
  {
    code: 'split-policies',
    severity: 'info',
    when: 'one managed policy does not hold it all',
    spec: withS3({
      inputs: auto(...Array.from({ length: 200 }, (_, n) => `s3://raw/a-rather-long-folder-name/${n}/`)),
    }),
  },
  {
    code: 'too-many-policies',
    severity: 'error',
    when: 'ten managed policies do not hold it all',
    spec: withS3({
      inputs: auto(...Array.from({ length: 3000 }, (_, n) => `s3://raw/a-rather-long-folder-name/${n}/`)),
    }),
  },
];

const MORE: readonly Case[] = [
  {
    code: 'sample-bucket',
    severity: 'warning',
    when: 'a bucket is a sample of AWS’s pages',
    spec: withS3({ inputs: auto('s3://amzn-s3-demo-bucket/train/') }),
    field: 's3.inputs.0',
  },
  {
    code: 'folder-without-slash',
    severity: 'suggestion',
    when: 'it is a line of a JSON list',
    spec: withS3({ inputs: auto('"s3://raw/train",') }),
    field: 's3.inputs.0',
    fixed: { s3: { ...training.s3, inputs: auto('s3://raw/train/') } },
  },
  {
    code: 'folder-without-slash',
    severity: 'suggestion',
    when: 'it is an ARN, with a wildcard or not',
    spec: withS3({ inputs: auto('arn:aws:s3:::raw/tr*/x') }),
    field: 's3.inputs.0',
    fixed: { s3: { ...training.s3, inputs: auto('arn:aws:s3:::raw/tr*/x/') } },
  },
  {
    code: 'placeholder',
    severity: 'warning',
    when: 'the broad policy passes a role without a name',
    spec: {
      ...notebook,
      level: 'guide',
      scope: 'broad',
      amendments: { 'pass-role-itself': true },
      account: { ...notebook.account, roleName: '' },
    },
    field: 'account.roleName',
  },
];

/** What must not be said, each once said wrongly. */
const SILENCES: readonly { code: string; when: string; spec: RoleSpec }[] = [
  {
    code: 'notebook-escalation',
    when: 'no role is passed at all',
    spec: {
      ...notebook,
      notebook: { calls: [] },
      amendments: { 'pass-role-itself': false },
    },
  },
  {
    code: 'without-bucket-location',
    when: 'the broad policy has the action already',
    spec: { ...notebook, level: 'guide', scope: 'broad' },
  },
  {
    code: 'without-model-list-bucket',
    when: 'the broad policy is for a model of one file',
    spec: {
      ...clean('CreateModel'),
      level: 'guide',
      scope: 'broad',
      s3: { ...training.s3, models: auto('s3://raw/m.tar.gz') },
    },
  },
  {
    code: 'duplicate-entry',
    when: 'one text is named as folder and as object',
    spec: withS3({
      inputs: [
        { text: 's3://raw/tr', kind: 'object' },
        { text: 's3://raw/tr', kind: 'folder' },
      ],
    }),
  },
  {
    code: 'broad-listing',
    when: 'a whole bucket is meant, by its ARN',
    spec: { ...withS3({ inputs: auto('arn:aws:s3:::raw/*') }), amendments: {} },
  },
];

const codesOf = (spec: RoleSpec): string[] => buildRolePolicies(spec).findings.map(({ code }) => code);

describe('findings', () => {
  test.each([...CASES, ...MORE])('$code when $when', ({ code, severity, spec, field, fixed }) => {
    const found = buildRolePolicies(spec).findings.filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.severity)).toContain(severity);
    const finding = found.find((each) => each.field === field) ?? found[0];
    if (field !== undefined) expect(finding?.field).toBe(field);
    if (fixed !== undefined) expect(finding?.fix?.apply(spec)).toMatchObject(fixed);
  });

  test.each(SILENCES)('no $code when $when', ({ code, spec }) => {
    expect(codesOf(spec)).not.toContain(code);
  });

  test.each([
    'CreateTrainingJob',
    'CreateHyperParameterTuningJob',
    'CreateProcessingJob',
    'CreateModel',
  ] as const)('a clean %s is told only what no policy can settle', (api) => {
    const spec = clean(api);
    const told = codesOf(spec).filter(
      (code) => api !== 'CreateHyperParameterTuningJob' || !code.startsWith('trust'),
    );
    expect(told).toStrictEqual(['bucket-policy', 'boundaries', 'caller', 'new-role']);
  });

  test('the gravest come first', () => {
    const order: Severity[] = ['error', 'warning', 'suggestion', 'info'];
    const spec = {
      ...training,
      images: [],
      s3: { ...training.s3, inputs: auto('s3://raw/train', 'nonsense') },
    };
    const ranks = buildRolePolicies(spec).findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toStrictEqual(ranks.toSorted((a, b) => a - b));
  });

  test('every finding is written for a person: a short title, and sentences', () => {
    const all: Finding[] = CASES.flatMap(({ spec }) => [...buildRolePolicies(spec).findings]);
    for (const { title, message } of all) {
      expect(title.length).toBeLessThan(28);
      expect(message).toMatch(/^[\p{Lu}“].*[.?]$/u);
    }
  });
});
