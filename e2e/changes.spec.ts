import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('starting over and examples can be undone', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateModel');
  await wizard.step('Data & images');
  await wizard.write('Model artifacts', ['s3://acme-models/mine.tar.gz', 's3://half-ty']);

  await wizard.example('Train a model');
  await wizard.step('Data & images');
  await expect(wizard.entry('Training input', 1)).toHaveValue('s3://acme-ml/churn/train/');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(wizard.entry('Model artifacts', 2)).toHaveValue('s3://half-ty');

  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(wizard.operation('CreateModel')).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await wizard.step('Data & images');
  await expect(wizard.entry('Model artifacts', 1)).toHaveValue('s3://acme-models/mine.tar.gz');
});

test('a finding’s button mends what it found, and that can be undone', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://acme-ml/train']);
  expect(await wizard.copied()).toContain('"arn:aws:s3:::acme-ml/train*"');
  await wizard.preview.getByRole('button', { name: 'Add the slash' }).click();
  await expect(wizard.entry('Training input', 1)).toHaveValue('s3://acme-ml/train/');
  expect(await wizard.copied()).toContain('"arn:aws:s3:::acme-ml/train/*"');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(wizard.entry('Training input', 1)).toHaveValue('s3://acme-ml/train');
});

test('an amendment switched by hand changes the policy, and goes back with the level', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.example('Train a model');
  await wizard.step('Review');
  await page.getByRole('switch', { name: /Abort failed uploads/ }).uncheck();
  expect(await wizard.copied()).not.toContain('s3:AbortMultipartUpload');
  await page.getByRole('switch', { name: /Abort failed uploads/ }).check();
  expect(await wizard.copied()).toContain('s3:AbortMultipartUpload');
});

test('the editor shows what is typed, lights what changed, and leads back to the field', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  await wizard.write('Training input', ['s3://acme-ml/train/']);
  // The first of the lines that the field causes is brought into view.
  const line = wizard.preview.getByText('"arn:aws:s3:::acme-ml"');
  await expect(line).toBeVisible();
  await wizard.entry('Training output', 1).focus();
  await line.click();
  await expect(wizard.entry('Training input', 1)).toBeFocused();
});

test('placeholders are counted where the policy is taken away', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  expect(await wizard.copied()).toContain('INPUT-BUCKET/PREFIX/*');
  await expect(wizard.preview.getByRole('button', { name: /Copied · 7 placeholders/ })).toBeVisible();
  await wizard.preview.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /Download all/ })).toContainText('7 placeholders');
  await page.keyboard.press('Escape');
  await wizard.tab('Also needed');
  await wizard.preview.getByRole('button', { name: 'Copy · 1 placeholder' }).click();
  await expect(wizard.preview.getByRole('button', { name: /Copied · 1 placeholder/ })).toBeVisible();
  await wizard.tab('Permissions policy');
  await wizard.preview.getByRole('button', { name: 'Not needed' }).first().click();
  expect(await wizard.copied()).not.toContain('INPUT-BUCKET/PREFIX/*');
});
