import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a part that is not known yet has a name, in every place', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateProcessingJob');
  await wizard.step('Data & images');
  await wizard.write('Processing input', ['s3://<data bucket>/x/', 's3://<data bucket>/<run>/']);
  await wizard.write('Processing output', ['s3://acme-ml/out/']);
  await wizard.write('Processing image', ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3']);
  await expect(wizard.entry('Processing input', 1)).toHaveAttribute('aria-invalid', 'false');
  await expect(wizard.entry('Processing input', 1)).toHaveAccessibleDescription(
    /arn:aws:s3:::DATA-BUCKET\/x\/\*.*Grants nothing until <data bucket> is named/,
  );
  await expect(wizard.preview).toContainText('2 names are missing');

  expect(await wizard.copied()).toContain('"arn:aws:s3:::DATA-BUCKET/x/*"');
  await expect(wizard.preview.getByRole('button', { name: /Copied · 2 placeholders/ })).toBeVisible();
  await wizard.preview.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /permissions-policy/ })).toContainText('2 placeholders');
  await expect(page.getByRole('menuitem', { name: /Download all/ })).toContainText('2 placeholders');
  await page.keyboard.press('Escape');

  await wizard.format('terraform');
  const terraform = await wizard.copied();
  expect(terraform).toContain('variable "data_bucket"');
  expect(terraform).toContain('variable "run"');
  expect(terraform).toContain('${var.data_bucket}/x/*');
  expect(terraform).not.toContain('DATA-BUCKET');
  await wizard.format('json');

  await wizard.entry('Processing input', 1).fill('s3://acme-raw/x/');
  await wizard.entry('Processing input', 2).fill('s3://acme-raw/y/');
  const named = await wizard.copied();
  expect(named).not.toContain('DATA-BUCKET');
  await expect(wizard.preview.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
});

test('region and account are filled in once the form knows them', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://sagemaker-<region>-<account>/train/']);
  expect(await wizard.copied()).toContain('"arn:aws:s3:::sagemaker-REGION-ACCOUNT-ID/train/*"');
  await wizard.step('Trust');
  await page.getByLabel('Region').fill('eu-west-1');
  await page.getByLabel('Account id').fill('111122223333');
  expect(await wizard.copied()).toContain('"arn:aws:s3:::sagemaker-eu-west-1-111122223333/train/*"');
});
