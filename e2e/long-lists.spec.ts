import { unzipSync } from 'fflate';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const lines = (count: number) => Array.from({ length: count }, (_, index) => `s3://acme-ml/part-${index}/`);

test('a thousand pasted lines become a thousand entries, split over several policies', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.pasteMany('Training input', [...lines(999), 's3://ac/x'].join('\n'));
  const list = wizard.list('Training input');
  await expect(list).toContainText('1,000 entries');
  await expect(list).toContainText('1 needs attention');

  await list.getByRole('button', { name: /Next problem/ }).click();
  await expect(wizard.entry('Training input', 1000)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('s3://acme-ml/part-999/');
  await expect(list).toContainText('all can be read');

  const names = Object.keys(unzipSync((await wizard.downloadedFile(/Download all/)).bytes));
  expect(names).toContain('policies/trust-policy.json');
  expect(names).toContain('policies/permissions-policy-1.json');
  expect(names).toContain('policies/permissions-policy-2.json');
});

test('many lines pasted into a row become rows, and what is not an address stays to be mended', async ({
  page,
}) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.entry('Training input', 1).focus();
  await page.evaluate(() => navigator.clipboard.writeText('s3://acme-ml/a/\ns3://acme-ml/b/\nnonsense\n'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(wizard.entry('Training input', 1)).toHaveValue('s3://acme-ml/a/');
  await expect(wizard.entry('Training input', 2)).toHaveValue('s3://acme-ml/b/');
  await expect(wizard.entry('Training input', 3)).toHaveValue('nonsense');
  await expect(wizard.entry('Training input', 3)).toHaveAttribute('aria-invalid', 'true');
});

test('ten megabytes in one line are kept, called too long, and leave the page usable', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.pasteMany('Training input', `s3://acme-ml/train/\n${'x'.repeat(10_000_000)}`);
  await expect(wizard.list('Training input')).toContainText('10,000,000 characters, all kept');
  await wizard.write('Training output', ['s3://acme-models/churn/']);
  expect(await wizard.copied()).toContain('arn:aws:s3:::acme-models/churn/*');
});
