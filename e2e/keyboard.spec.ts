import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('by keyboard alone: choose, type, go on, copy', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();

  /** Presses Tab until something with that name has the focus. */
  const reach = async (name: RegExp) => {
    for (let pressed = 0; pressed < 120; pressed += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const labels = (element?.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.querySelector(`[id="${id}"]`)?.textContent ?? '');
        return [element?.getAttribute('aria-label') ?? '', ...labels, element?.textContent ?? ''].join(' | ');
      });
      if (name.test(focused)) return;
    }
    throw new Error(`Tab never reaches ${name}`);
  };

  await reach(/CreateTrainingJob/);
  await page.keyboard.press('Space');
  await reach(/Next/);
  await page.keyboard.press('Enter');
  await expect(wizard.heading()).toBeFocused();
  await reach(/Training input 1/);
  await page.keyboard.type('s3://acme-ml/train/');
  await page.keyboard.press('Enter');
  await expect(wizard.entry('Training input', 2)).toBeFocused();
  await page.keyboard.type('s3://acme-ml/wrong');
  await reach(/Remove Training input 2/);
  await page.keyboard.press('Enter');
  await expect(wizard.entry('Training input', 2)).toHaveCount(0);
  await expect(page.locator(':focus')).not.toHaveCount(0);
  await reach(/Copy/);
  await page.keyboard.press('Enter');
  await expect(wizard.preview.getByRole('button', { name: /^Copied/ })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('arn:aws:s3:::acme-ml/train/*');
  expect(copied).not.toContain('wrong');
});
