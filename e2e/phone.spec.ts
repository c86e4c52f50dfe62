import { expect, test } from './test';
import { STEP_NAMES, wizardPage } from './wizard-page';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 390, height: 844 },
  hasTouch: true,
});

test('on a phone: nothing runs off the side, and the policy opens over the page', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  for (const api of ['CreateTrainingJob', 'CreateEndpointConfig', 'CreatePipeline'] as const)
    await wizard.choose(api);
  await wizard.step('Data & images');
  await wizard.write('Input', ['s3://acme-ml-with-a-long-bucket-name/and/a/rather/long/key/below/it/train/']);
  await wizard.otherAccess.getByRole('button', { name: '+ Add statement' }).click();
  await wizard.own('action 1').fill('secretsmanager:GetSecretValue');
  await wizard
    .own('resource 1')
    .fill('arn:aws:secretsmanager:eu-west-1:111122223333:secret:acme/churn/warehouse-??????');
  await wizard.own('resource 1').press('Escape');
  await wizard.otherAccess.getByRole('button', { name: '+ Add condition' }).click();
  for (const step of STEP_NAMES) {
    await wizard.step(step);
    await expect(wizard.heading()).toBeVisible();
    // The page, and the part of it that scrolls by itself.
    const overflow = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main > div')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect({ step, overflow }).toStrictEqual({ step, overflow: overflow.map(() => 0) });
  }
  await expect(page.getByText(/characters/).first()).toBeVisible();
  await page.getByRole('button', { name: /View policy/ }).click();
  await expect(wizard.preview).toBeVisible();
  expect(await wizard.copied()).toContain('and/a/rather/long/key/below/it/train/*');
  await page.keyboard.press('Escape');
  await expect(wizard.preview).toBeHidden();
  await expect(page.getByRole('button', { name: /View policy/ })).toBeFocused();
});
