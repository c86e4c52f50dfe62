import { EXAMPLES } from '../src/examples';
import { buildRolePolicies, emptyRoleSpec, writePolicy, type ApiName, type RoleSpec } from '../src/policy';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3';
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

interface Typed {
  readonly api: ApiName;
  /** By the title of the list, as the page shows it. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly spec: Partial<RoleSpec>;
}

const auto = (...texts: string[]) => texts.map((text) => ({ text, kind: 'auto' as const }));
const none = emptyRoleSpec().s3;

/** One job per API, as typed on the page and as the same spec. */
const TYPED: readonly Typed[] = [
  {
    api: 'CreateTrainingJob',
    lists: {
      'Training input': ['s3://acme-ml/train/', 's3://acme-ml/validation/'],
      'Training output': ['s3://acme-models/churn'],
      'Training image': [IMAGE],
    },
    spec: {
      s3: {
        ...none,
        inputs: auto('s3://acme-ml/train/', 's3://acme-ml/validation/'),
        outputs: auto('s3://acme-models/churn'),
      },
      images: [IMAGE],
    },
  },
  {
    api: 'CreateHyperParameterTuningJob',
    lists: { 'Training input': ['s3://acme-ml/train/'], 'Training image': [IMAGE] },
    spec: { s3: { ...none, inputs: auto('s3://acme-ml/train/') }, images: [IMAGE] },
  },
  {
    api: 'CreateProcessingJob',
    lists: { 'Processing input': ['s3://acme-ml/raw/data.csv'], 'Processing output': ['s3://acme-ml/out/'] },
    spec: {
      s3: { ...none, inputs: auto('s3://acme-ml/raw/data.csv'), outputs: auto('s3://acme-ml/out/') },
    },
  },
  {
    api: 'CreateModel',
    lists: { 'Model artifacts': ['s3://acme-models/churn/model.tar.gz'], 'Model image': [IMAGE] },
    spec: { s3: { ...none, models: auto('s3://acme-models/churn/model.tar.gz') }, images: [IMAGE] },
  },
  {
    api: 'CreateNotebookInstance',
    lists: { 'Notebook data to read': ['s3://acme-ml/'], 'Notebook images': [IMAGE] },
    spec: { s3: { ...none, inputs: auto('s3://acme-ml/') }, images: [IMAGE] },
  },
];

for (const { api, lists, spec } of TYPED) {
  test(`${api}: from an empty page to the copied and the downloaded policy`, async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose(api);
    await wizard.step('Data & images');
    for (const [list, texts] of Object.entries(lists)) await wizard.write(list, texts);
    await wizard.step('Network & keys');
    await page.getByRole('switch', { name: /VPC/ }).check();
    await wizard.write('Input keys', [KEY]);

    const expected = buildRolePolicies({
      ...emptyRoleSpec(),
      apis: [api],
      ...spec,
      vpc: true,
      kms: { inputs: [KEY], outputs: [], volumes: [] },
    });
    const [permissions] = expected.permissions;
    if (permissions === undefined) throw new Error('There must be a permissions policy');
    expect(await wizard.copied()).toBe(writePolicy(permissions));
    expect(await wizard.downloaded('permissions-policy.json')).toStrictEqual({
      name: 'permissions-policy.json',
      text: writePolicy(permissions),
    });
    await wizard.tab('Trust policy');
    expect(await wizard.copied()).toBe(writePolicy(expected.trust));
    expect(await wizard.downloaded('trust-policy.json')).toStrictEqual({
      name: 'trust-policy.json',
      text: writePolicy(expected.trust),
    });
  });
}

for (const { id, label, spec } of EXAMPLES) {
  test(`the example ${id} fills the form with one click, at every level`, async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.example(label);
    for (const [name, level] of [
      ['Recommended', 'recommended'],
      ['Least privilege', 'least-privilege'],
      ['AWS guide', 'guide'],
    ] as const) {
      await wizard.level(name);
      const [shown] = buildRolePolicies({ ...spec, level }).permissions;
      if (shown === undefined) throw new Error('There must be a permissions policy');
      expect(await wizard.copied()).toBe(writePolicy(shown));
    }
  });
}

test('one role for all five: chosen, filled, reviewed', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  for (const { api } of TYPED) await wizard.choose(api);
  await wizard.step('Data & images');
  await wizard.write('Input', ['s3://acme-ml/train/']);
  await wizard.write('Output', ['s3://acme-models/churn/']);
  await wizard.write('Models', ['s3://acme-models/churn/']);
  await wizard.write('Images', [IMAGE]);
  await wizard.step('Review');
  await expect(page.getByText('CreateNotebookInstance, CreateHyperParameterTuningJob')).toBeVisible();
  const [permissions] = buildRolePolicies({
    ...emptyRoleSpec(),
    apis: TYPED.map(({ api }) => api),
    s3: {
      ...none,
      inputs: auto('s3://acme-ml/train/'),
      outputs: auto('s3://acme-models/churn/'),
      models: auto('s3://acme-models/churn/'),
    },
    images: [IMAGE],
  }).permissions;
  if (permissions === undefined) throw new Error('There must be a permissions policy');
  expect(await wizard.copied()).toBe(writePolicy(permissions));
});
