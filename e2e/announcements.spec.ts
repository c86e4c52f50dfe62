import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

interface Said {
  text: string;
  /** False while a dialog hides it: then no screen reader says it. */
  isHeard: boolean;
}

/** Notes all that the page says to screen readers, from now on. */
async function listen(page: Page): Promise<() => Promise<Said[]>> {
  await page.evaluate(() => {
    const said: Said[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('output');
        const text = region?.textContent ?? '';
        if (!region || text === '') continue;
        said.push({ text, isHeard: region.closest('[aria-hidden="true"], [inert]') === null });
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { said });
  });
  return () => page.evaluate<Said[]>('said');
}

test('what is said when a dialog closes is said once the page can be heard', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  const said = await listen(page);

  await wizard.pasteMany('Training input', 's3://acme-ml/train/\ns3://acme-ml/more/');
  await expect.poll(said).toContainEqual({ text: '2 entries added.', isHeard: true });

  const dialog = await wizard.paste('boto3.client("sagemaker").create_model(ModelName="m")');
  await dialog.getByRole('button', { name: 'Add to the form' }).click();
  await expect
    .poll(said)
    .toContainEqual({ text: expect.stringMatching(/^Added to the form/), isHeard: true });
  expect((await said()).filter(({ isHeard }) => !isHeard)).toStrictEqual([]);
});

test('the page says how the policy has changed, and nothing while there is none', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const said = await listen(page);
  await wizard.step('Trust');
  await page.getByRole('textbox', { name: 'Role name' }).fill('churn-trainer');
  // Longer than the pause after which a change is said.
  await page.waitForTimeout(1_500);
  expect((await said()).filter(({ text }) => text.includes('policy'))).toStrictEqual([]);

  await wizard.step('Use');
  await wizard.choose('CreateTrainingJob');
  await expect
    .poll(said)
    .toContainEqual({ text: expect.stringMatching(/^Permissions policy changed: \d+/), isHeard: true });
});
