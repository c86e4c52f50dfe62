import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { EXAMPLES } from '../src/examples';
import { emptyRoleSpec } from '../src/policy';
import { encodeShare } from '../src/share';
import { AXE, SCREENS, violations } from './axe';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

/** A training job with one input, and its comparison. */
async function openCompare(page: Page, isPhone = false) {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://acme-ml/train/']);
  if (isPhone) await page.getByRole('button', { name: /View policy/ }).click();
  await wizard.tab('Compare');
  const { preview } = wizard;
  return {
    wizard,
    preview,
    choose: (label: string) =>
      preview.getByRole('combobox', { name: 'Compare this role with' }).selectOption({ label }),
    sentence: preview.getByRole('status').filter({ hasText: 'This role allows' }),
  };
}

const FULL_ACCESS_SENTENCE =
  /^This role allows \d+ actions: .*; AmazonSageMakerFullAccess allows \d{3} actions, \d{3} of them on everything\.$/;

test('opens on AmazonSageMakerFullAccess, with its reasons', async ({ page }) => {
  const { preview, sentence } = await openCompare(page);
  await expect(sentence).toHaveText(FULL_ACCESS_SENTENCE);
  await expect(preview.getByRole('article', { name: /of the guide’s 14 reasons/ })).toContainText(
    'Needed to allow Amazon SageMaker jobs and endpoints to publish log streams.',
  );
  await expect(
    preview.getByRole('article', { name: 'What AmazonSageMakerFullAccess would not allow' }),
  ).toContainText('s3:GetObject on arn:aws:s3:::acme-ml/train/*');
});

test('downloads the role with the broad policy instead', async ({ page }) => {
  const { preview } = await openCompare(page);
  const box = preview.getByRole('article', { name: 'Attach AmazonSageMakerFullAccess instead' });
  await expect(box).toContainText(/The role gets \d+ more actions, \d+ of them on everything, and loses/);
  await box.getByRole('combobox').selectOption('terraform');
  const downloading = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Download with AmazonSageMakerFullAccess' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text).toContain('policy_arn = "arn:aws:iam::aws:policy/AmazonSageMakerFullAccess"');
  expect(text).not.toContain('s3:GetObject');
});

test('the Download menu offers the broad policy with what it costs', async ({ page }) => {
  const { wizard, preview } = await openCompare(page);
  await wizard.tab('Permissions policy');
  const menu = preview.getByRole('button', { name: /^Download/ });
  await menu.click();
  const choice = page.getByRole('menuitem', { name: /^Attach AmazonSageMakerFullAccess instead/ });
  await expect(choice).toContainText(/The role gets \d+ more actions, \d+ of them on everything, and loses/);
  await choice.click();
  const dialog = page.getByRole('dialog', { name: 'Attach AmazonSageMakerFullAccess instead' });
  await expect(dialog).toContainText(/The role gets \d+ more actions/);
  await page.evaluate(AXE);
  expect(await violations(page)).toStrictEqual([]);
  await dialog.getByRole('combobox').selectOption('aws-cli');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download with AmazonSageMakerFullAccess' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text).toContain('arn:aws:iam::aws:policy/AmazonSageMakerFullAccess');
  expect(text).not.toContain('s3:GetObject');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(menu).toBeFocused();
});

for (const { label, text } of [
  { label: 'AWS guide: broad policy', text: 'the guide’s broad policy allows' },
  { label: 'AWS guide: scoped policy', text: 'the guide’s scoped policy allows' },
  { label: 'Role made by the SageMaker SDK 3', text: 'the role that the SageMaker SDK makes allows' },
]) {
  test(`compares with ${label}`, async ({ page }) => {
    const { choose, sentence } = await openCompare(page);
    await choose(label);
    await expect(sentence).toContainText(text);
  });
}

test('compares with a pasted policy, also of a service that is loaded for it', async ({ page }) => {
  const { preview, choose, sentence } = await openCompare(page);
  await choose('A policy or template that I paste');
  const field = preview.getByRole('textbox', { name: /^Policy, or a template/ });
  await field.fill('no policy at all');
  await preview.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(preview.getByRole('alert')).toContainText('No permissions policy found');
  await field.fill(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: '*' }],
    }),
  );
  await preview.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(sentence).toContainText('the pasted policy allows 1 action, all on everything.');
  await expect(preview.getByText('Edited since it was compared.')).toBeHidden();
  await field.press('End');
  await field.pressSequentially(' ');
  await expect(preview.getByText('Edited since it was compared.')).toBeVisible();
  await expect(preview.getByRole('table').getByRole('row', { name: /dynamodb/ })).toHaveText(
    'dynamodbReadnone1 on everything',
  );
});

test('compares with another link', async ({ page }) => {
  const { preview, choose, sentence } = await openCompare(page);
  await choose('Another link');
  await preview
    .getByRole('textbox', { name: 'Link to a role' })
    .fill(`https://example.com/${encodeShare(EXAMPLES[0]?.spec ?? emptyRoleSpec())}`);
  await preview.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(sentence).toContainText('the linked role allows');
});

test('what was pasted to compare with survives another tab', async ({ page }) => {
  const { wizard, preview, choose, sentence } = await openCompare(page);
  await choose('A policy or template that I paste');
  const field = preview.getByRole('textbox', { name: /^Policy, or a template/ });
  await field.fill(
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}',
  );
  await preview.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(sentence).toContainText('the pasted policy allows 1 action');
  await wizard.tab('Trust policy');
  await wizard.tab('Compare');
  await expect(sentence).toContainText('the pasted policy allows 1 action');
  await expect(field).toHaveValue(/s3:GetObject/);
});

test('compares with the draft before the last big change', async ({ page }) => {
  const { wizard, preview, sentence } = await openCompare(page);
  await wizard.example('Process data');
  const select = preview.getByRole('combobox', { name: 'Compare this role with' });
  const drafts = select.locator('optgroup[label="An earlier draft"] option');
  await select.selectOption((await drafts.first().getAttribute('value')) ?? '');
  await expect(sentence).toContainText('the earlier draft allows');
});

test('the picture has a table for screen readers', async ({ page }) => {
  const { preview } = await openCompare(page);
  await expect(preview.getByRole('img', { name: /^Actions per service and access level/ })).toBeVisible();
  const row = preview.getByRole('table').getByRole('row', { name: /^s3 Write/ });
  await expect(row).toContainText(/on named resources/);
});

test('shows both texts in the diff editor', async ({ page }) => {
  const { preview } = await openCompare(page);
  await preview.getByRole('button', { name: 'Text line by line' }).click();
  await expect(preview.locator('.monaco-diff-editor .line-insert').first()).toBeVisible();
  await expect(preview.locator('.monaco-diff-editor .editor.modified')).toContainText('PublishMetrics');
});

test.describe('without the editor', () => {
  test.use({ tolerated: /Failed to load resource|preload/ });

  test('shows both texts as one', async ({ page }) => {
    await page.route(/diff-view/, (route) => route.abort());
    const { preview } = await openCompare(page);
    await preview.getByRole('button', { name: 'Text line by line' }).click();
    await expect(preview.getByRole('region', { name: 'Text line by line' })).toContainText(
      '+         "s3:GetObject"',
    );
  });
});

for (const { name, isPhone, use } of SCREENS) {
  test.describe(name, () => {
    test.use(use);

    test('the tab has no accessibility violation', async ({ page }) => {
      const { preview, sentence, choose } = await openCompare(page, isPhone);
      await page.evaluate(AXE);
      await expect(sentence).toBeVisible();
      const found = { 'full access': await violations(page) };
      await preview.getByRole('button', { name: 'Text line by line' }).click();
      await expect(preview.locator('.monaco-diff-editor .line-insert').first()).toBeVisible();
      Object.assign(found, { difference: await violations(page) });
      await choose('A policy or template that I paste');
      Object.assign(found, { pasted: await violations(page) });
      expect(found).toStrictEqual({ 'full access': [], difference: [], pasted: [] });
    });
  });
}

test('nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { preview, sentence } = await openCompare(page, true);
  await expect(sentence).toBeVisible();
  const panel = preview.getByRole('tabpanel').locator('> div').first();
  const [inner, outer] = await panel.evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});
