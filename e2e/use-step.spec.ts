import { buildRolePolicies, emptyRoleSpec, writePolicy, type RoleSpec } from '../src/policy';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

function permissionsText(spec: Partial<RoleSpec>): string {
  const [permissions] = buildRolePolicies({ ...emptyRoleSpec(), ...spec }).permissions;
  if (permissions === undefined) throw new Error('There must be a permissions policy');
  return writePolicy(permissions);
}

test('the guide’s group stands open, the others open when they are asked for', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await expect(wizard.operations.getByRole('checkbox')).toHaveCount(5);
  await expect(wizard.operation('CreateDomain')).toHaveCount(0);
  await wizard.operations.getByRole('button', { name: 'Work in Studio' }).click();
  await wizard.operation('CreateDomain').check();
  await wizard.step('Trust');
  await wizard.step('Use');
  // What is chosen is never folded away.
  await expect(wizard.operation('CreateDomain')).toBeChecked();
});

test('operations are found by name, by other names, by what they do and by their switches', async ({
  page,
}) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const search = page.getByRole('searchbox', { name: 'Find an operation' });
  for (const [query, found] of [
    ['create_transform_job', ['CreateTransformJob']],
    ['CreateUserProfile', ['CreateDomain']],
    ['asynchronous', ['CreateEndpointConfig']],
    ['CREATEMODEL', ['CreateModel']],
    ['steps', ['CreatePipeline']],
  ] as const) {
    await search.fill(query);
    await expect(wizard.operations.getByRole('checkbox')).toHaveCount(found.length);
    for (const api of found) await expect(wizard.operation(api)).toBeVisible();
    await expect(wizard.operations.getByRole('status')).toHaveText('1 operation found');
  }

  await wizard.operation('CreatePipeline').check();
  await search.fill('quantum');
  await expect(wizard.operations.getByRole('checkbox')).toHaveCount(0);
  await expect(wizard.operations.getByRole('status')).toContainText('No operation fits “quantum”');
  await expect(wizard.operations.getByRole('status')).toContainText('Other access');
  await search.fill('');
  await expect(wizard.operation('CreateTrainingJob')).toBeVisible();
  await expect(wizard.operation('CreatePipeline')).toBeChecked();
  expect(await wizard.copied()).toBe(permissionsText({ apis: ['CreatePipeline'] }));
});

test('asynchronous inference asks for its lists, and is taken back without a trace', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateEndpointConfig');
  const plain = permissionsText({ apis: ['CreateEndpointConfig'] });
  expect(await wizard.copied()).toBe(plain);
  expect(plain).not.toContain('-BUCKET');

  const isAsync = page.getByRole('switch', { name: 'Asynchronous inference' });
  await isAsync.check();
  const asking = await wizard.copied();
  expect(asking).toBe(permissionsText({ apis: ['CreateEndpointConfig'], options: { async: true } }));
  expect(asking).toContain('INPUT-BUCKET');
  await wizard.step('Data & images');
  for (const title of ['Asynchronous requests', 'Asynchronous responses']) {
    await expect(wizard.entry(title, 1)).toBeVisible();
    await expect(wizard.list(title)).toContainText('Not known yet?');
  }
  await wizard.write('Asynchronous responses', ['s3://acme-ml/responses/']);
  expect(await wizard.copied()).toContain('"arn:aws:s3:::acme-ml/responses/*"');

  await wizard.step('Use');
  await isAsync.uncheck();
  await expect.poll(() => wizard.copied()).not.toContain('INPUT-BUCKET');
});

test('the trust extras of Studio change the trust policy', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateDomain');
  await wizard.tab('Trust policy');
  expect(await wizard.copied()).not.toContain('sts:TagSession');
  for (const [title, action] of [
    ['Partner AI Apps', 'sts:TagSession'],
    ['Trusted identity propagation', 'sts:SetContext'],
    ['User profile as source identity', 'sts:SetSourceIdentity'],
  ] as const) {
    await page.getByRole('switch', { name: title }).check();
    expect(await wizard.copied()).toContain(action);
  }
  await page.getByRole('switch', { name: 'Partner AI Apps' }).uncheck();
  expect(await wizard.copied()).not.toContain('sts:TagSession');

  // On from the beginning, and switched off by hand.
  await wizard.tab('Permissions policy');
  expect(await wizard.copied()).toContain('sagemaker:CreatePresignedDomainUrl');
  await page.getByRole('switch', { name: 'Spaces and apps of its own' }).uncheck();
  expect(await wizard.copied()).not.toContain('sagemaker:CreatePresignedDomainUrl');
});

test('an operation that runs as the role of its model says so', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateEndpointConfig');
  const says = page.getByText('it runs with its model’s role');
  await expect(says).toBeVisible();
  await page.getByRole('switch', { name: 'Inference components' }).check();
  await expect(says).toBeHidden();
});

for (const { api, question, calls } of [
  {
    api: 'CreateNotebookInstance',
    question: 'What does the code inside call?',
    calls: ['CreateTrainingJob', 'CreateModel'],
  },
  {
    api: 'CreateDomain',
    question: 'What does the code inside call?',
    calls: ['CreateProcessingJob', 'CreatePipeline'],
  },
  {
    api: 'CreatePipeline',
    question: 'What do the steps call?',
    calls: ['CreateTrainingJob', 'CreateTransformJob'],
  },
] as const) {
  test(`${api}: the calls from inside are named, and nothing else is allowed`, async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose(api);
    await expect(wizard.calls.getByRole('heading', { name: question })).toBeVisible();
    expect(await wizard.copied()).toBe(permissionsText({ apis: [api] }));
    for (const call of calls) await wizard.call(call);
    const policy = await wizard.copied();
    expect(policy).toBe(permissionsText({ apis: [api], calls: [...calls] }));
    for (const call of calls) expect(policy).toContain(`"sagemaker:${call}"`);
    expect(policy).not.toContain('"sagemaker:*"');
    expect(policy).toContain('"iam:PassRole"');
  });
}

test('a notebook whose calls are not named may call everything, and is told so', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateNotebookInstance');
  expect(await wizard.copied()).toContain('"sagemaker:*"');
  await wizard.step('Trust');
  // The finding leads to the question.
  await wizard.preview
    .getByRole('listitem')
    .filter({ hasText: 'sagemaker:*' })
    .getByRole('button')
    .first()
    .click();
  await expect(wizard.heading()).toHaveText('What will the role be used for?');
  await expect(wizard.calls).toBeInViewport();
});
