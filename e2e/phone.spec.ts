import { expect, test } from './test';
import { wizardPage, type StepName } from './wizard-page';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 390, height: 844 },
  hasTouch: true,
});

const STEPS: readonly StepName[] = ['API', 'Data & images', 'Network & keys', 'Trust', 'Review'];

test('on a phone: nothing runs off the side, and the policy opens over the page', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', [
    's3://acme-ml-with-a-long-bucket-name/and/a/rather/long/key/below/it/train/',
  ]);
  for (const step of STEPS) {
    await wizard.step(step);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ step, overflow }).toStrictEqual({ step, overflow: 0 });
  }
  await expect(page.getByText(/characters/).first()).toBeVisible();
  await page.getByRole('button', { name: /View policy/ }).click();
  await expect(wizard.preview).toBeVisible();
  expect(await wizard.copied()).toContain('and/a/rather/long/key/below/it/train/*');
  await page.keyboard.press('Escape');
  await expect(wizard.preview).toBeHidden();
  await expect(page.getByRole('button', { name: /View policy/ })).toBeFocused();
});
