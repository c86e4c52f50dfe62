import { strFromU8, unzipSync } from 'fflate';
import { EXAMPLES } from '../src/examples';
import { exporters } from '../src/export';
import { alsoNeeded, buildRolePolicies, emptyRoleSpec, writePolicy, type RoleSpec } from '../src/policy';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** As a person would leave them: with what is still to be named, and with every sign that a language minds. */
const AWKWARD: RoleSpec = {
  ...emptyRoleSpec(),
  apis: ['CreateProcessingJob'],
  level: 'recommended',
  s3: {
    ...emptyRoleSpec().s3,
    inputs: [{ text: 's3://acme-ml/${x}/100%{y}/it\'s "q"/`id`\\é/', kind: 'auto' }],
  },
};

for (const { id, label, filename, render } of exporters.filter((exporter) => exporter.id !== 'json')) {
  for (const { id: example, label: name, spec } of EXAMPLES) {
    test(`${example} as ${label}: what is shown, copied and downloaded is one text`, async ({ page }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await wizard.example(name);
      await wizard.format(id);
      const text = render(buildRolePolicies(spec), spec);
      await expect.poll(() => wizard.copied()).toBe(text);
      expect(await wizard.downloaded(filename)).toStrictEqual({ name: filename, text });
    });
  }

  test(`awkward texts and missing names as ${label}`, async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose('CreateProcessingJob');
    await wizard.step('Data & images');
    await wizard.write('Processing input', [AWKWARD.s3.inputs[0]?.text ?? '']);
    await wizard.format(id);
    await expect.poll(() => wizard.copied()).toBe(render(buildRolePolicies(AWKWARD), AWKWARD));
  });
}

test('the options of the role and the way to attach go into every format, and into the link', async ({
  page,
}) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const example = EXAMPLES.find(({ id }) => id === 'create-training-job');
  if (example === undefined) throw new Error('There must be an example');
  await wizard.example(example.label);
  await wizard.step('Trust');
  await page.getByLabel('Description').fill('Trains "churn"');
  await page.getByLabel('Permissions boundary').fill('arn:aws:iam::111122223333:policy/Boundary');
  await page.getByLabel('Maximum session duration').fill('7200');
  await page.getByRole('button', { name: '+ Add tag' }).click();
  await expect(page.getByRole('textbox', { name: 'Tag 1: key' })).toBeFocused();
  await page.keyboard.type('team');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ml');
  await wizard.format('terraform');
  await wizard.preview.getByRole('button', { name: 'Inline' }).click();

  const spec: RoleSpec = {
    ...example.spec,
    role: {
      attach: 'inline',
      description: 'Trains "churn"',
      permissionsBoundary: 'arn:aws:iam::111122223333:policy/Boundary',
      maxSessionDuration: '7200',
      tags: [{ key: 'team', value: 'ml' }],
    },
  };
  for (const { id, render } of exporters.filter((exporter) => exporter.id !== 'json')) {
    await wizard.format(id);
    await expect.poll(() => wizard.copied()).toBe(render(buildRolePolicies(spec), spec));
  }
  await wizard.settled();
  await expect(page).toHaveURL(/#v2\./);
  await page.reload();
  await expect(page.getByLabel('Description')).toHaveValue('Trains "churn"');
  await expect(page.getByRole('textbox', { name: 'Tag 1: value' })).toHaveValue('ml');
});

test('a wrong option says so, and is left out', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Trust');
  await page.getByLabel('Maximum session duration').fill('12 h');
  await expect(page.getByLabel('Maximum session duration')).toHaveAttribute('aria-invalid', 'true');
  await wizard.preview.getByRole('button', { name: 'Left out' }).click();
  await expect(page.getByLabel('Maximum session duration')).toBeFocused();
  await wizard.format('terraform');
  await expect.poll(() => wizard.copied()).not.toContain('max_session_duration');
});

test('everything in one zip', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const example = EXAMPLES.find(({ id }) => id === 'create-hyper-parameter-tuning-job');
  if (example === undefined) throw new Error('There must be an example');
  await wizard.example(example.label);
  const { name, bytes } = await wizard.downloadedFile(/Download all/);
  expect(name).toBe(`${example.spec.account.roleName}.zip`);
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const policies = buildRolePolicies(example.spec);
  const { 'README.md': readme, ...others } = files;
  expect(readme).toContain(example.spec.account.roleName);
  expect(others).toStrictEqual({
    ...Object.fromEntries(
      exporters.map(({ filename, render }) => [filename, render(policies, example.spec)]),
    ),
    'policies/trust-policy.json': writePolicy(policies.trust),
    'policies/permissions-policy.json': policies.permissions.map((policy) => writePolicy(policy)).join(''),
    ...Object.fromEntries(
      alsoNeeded(example.spec).policies.map(({ fileName, document }) => [
        `also-needed/${fileName}`,
        `${JSON.stringify(document, null, 2)}\n`,
      ]),
    ),
  });
});

test('a tab opens the trust policy where it stands in the file', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.format('aws-cli');
  await expect(wizard.preview).toContainText('set -euo pipefail');
  await wizard.tab('Trust policy');
  await expect(wizard.preview.getByText('sts:AssumeRole').first()).toBeInViewport();
});

test('everyone else who must say yes, each with the text to hand over', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const example = EXAMPLES.find(({ id }) => id === 'create-processing-job');
  if (example === undefined) throw new Error('There must be an example');
  await wizard.example(example.label);
  await wizard.tab('Also needed');
  const spec: RoleSpec = { ...example.spec, foreignBuckets: ['acme-raw'] };
  await wizard.preview.getByRole('checkbox', { name: 'acme-raw' }).check();

  for (const { kind, subject, fileName, document } of alsoNeeded(spec).policies) {
    const titles = {
      caller: 'Caller’s policy',
      key: 'Key policy',
      bucket: 'Bucket policy',
      repository: 'Repository policy',
    };
    const card = wizard.preview.getByRole('article', { name: titles[kind] });
    await expect(card).toContainText(subject);
    const text = `${JSON.stringify(document, null, 2)}\n`;
    await card.getByRole('button', { name: /^Cop(?:y|ied)/ }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: /^Download/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(fileName);
  }
  await expect(wizard.preview.getByRole('article', { name: 'To check by hand' })).toContainText('A new role');
});

test.describe('without the exporters', () => {
  test.use({ tolerated: /Failed to load resource|dynamically imported module/ });

  test('the page says that a format is missing, and JSON still works', async ({ page }) => {
    await page.route(/assets\/export-[^/]+\.js$/, (route) => route.abort());
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.example('Train a model');
    await wizard.preview.getByRole('combobox', { name: 'Format' }).selectOption('terraform');
    await expect(wizard.preview.getByRole('alert')).toContainText('could not be loaded');
    await wizard.format('json');
    expect(await wizard.copied()).toContain('"Version": "2012-10-17"');
  });
});
