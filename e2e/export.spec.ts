import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { EXAMPLES } from '../src/examples';
import { EXPORTERS, finishedRole, type Exporter } from '../src/export';
import { alsoNeeded, buildRolePolicies, emptyRoleSpec, writePolicy, type RoleSpec } from '../src/policy';
import { encodeShare } from '../src/share';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The formats of whole roles. */
const FORMATS = EXPORTERS.filter(({ id }) => id !== 'json');

/** The file of a role in a format, with its link to this page. */
function rendered(page: Page, { render }: Exporter, spec: RoleSpec): string {
  return render(finishedRole(buildRolePolicies(spec), { link: linkTo(page, spec) }));
}

function linkTo(page: Page, spec: RoleSpec): string {
  const { origin, pathname } = new URL(page.url());
  return origin + pathname + encodeShare(spec);
}

for (const { id: example, label, spec } of EXAMPLES) {
  test(`${example}: in each format, what is shown, copied and downloaded is one text`, async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.example(label);
    for (const exporter of FORMATS) {
      await wizard.format(exporter.id);
      const text = rendered(page, exporter, spec);
      await expect.poll(() => wizard.copied()).toBe(text);
      expect(await wizard.downloaded(exporter.filename)).toStrictEqual({ name: exporter.filename, text });
    }
  });
}

test('awkward texts and missing names in each format', async ({ page }) => {
  // As a person would leave them: with what is still to be named, and with every sign that a language minds.
  const text = 's3://acme-ml/${x}/100%{y}/it\'s "q"/`id`\\é/';
  const spec: RoleSpec = {
    ...emptyRoleSpec(),
    apis: ['CreateProcessingJob'],
    entries: { 's3.inputs': [{ text }] },
  };
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateProcessingJob');
  await wizard.step('Data & images');
  await wizard.write('Processing input', [text]);
  for (const exporter of FORMATS) {
    await wizard.format(exporter.id);
    await expect.poll(() => wizard.copied()).toBe(rendered(page, exporter, spec));
  }
});

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
  await wizard.preview.getByRole('radio', { name: 'Inline' }).check();

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
  for (const exporter of FORMATS) {
    await wizard.format(exporter.id);
    await expect.poll(() => wizard.copied()).toBe(rendered(page, exporter, spec));
  }
  await wizard.settled();
  await expect(page).toHaveURL(/#v3\./);
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
  const finding = wizard.preview.getByRole('listitem').filter({ hasText: '12 h' });
  await finding.getByRole('button', { name: 'Go to Maximum session duration' }).click();
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
  const link = linkTo(page, example.spec);
  const role = finishedRole(policies, { link });
  const { 'README.md': readme, ...others } = files;
  expect(readme).toContain(example.spec.account.roleName);
  expect(readme).toContain(`<${link}>`);
  expect(others).toStrictEqual({
    ...Object.fromEntries(EXPORTERS.map(({ filename, render }) => [filename, render(role)])),
    'policies/trust-policy.json': writePolicy(policies.trust),
    'policies/permissions-policy.json': policies.permissions.map((policy) => writePolicy(policy)).join(''),
    ...Object.fromEntries(
      alsoNeeded(policies).policies.map(({ fileName, document }) => [
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

  for (const { kind, subject, fileName, document } of alsoNeeded(buildRolePolicies(spec)).policies) {
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
    await page.route(/assets\/exported-role-[^/]+\.js$/, (route) => route.abort());
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.example('Train a model');
    await wizard.preview.getByRole('combobox', { name: 'Format' }).selectOption('terraform');
    await expect(wizard.preview.getByRole('alert')).toContainText('could not be loaded');
    await wizard.format('json');
    expect(await wizard.copied()).toContain('"Version": "2012-10-17"');
  });
});
