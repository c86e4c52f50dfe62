import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

// What Chromium and React say of what does not come.
test.use({ tolerated: /Failed to load resource|Failed to fetch dynamically imported module/ });

/** What a host answers once a release has replaced a script. */
async function without(page: Page, scripts: string): Promise<void> {
  await page.route(scripts, (route) => route.fulfill({ status: 404, body: 'Not found' }));
}

const SHARE = '**/assets/share-*.js';
const EXPLAIN = '**/assets/explain-tab-*.js';

test('what is typed is kept, also where the part that packs links never comes', async ({ page }) => {
  const wizard = wizardPage(page);
  await without(page, SHARE);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://acme-ml/train/']);
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('s3://acme-ml/train/');
  await page.unroute(SHARE);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Training input 1' })).toHaveValue('s3://acme-ml/train/');
});

test('what is kept without that part survives another reload without it', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://acme-ml/train/']);
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(stored).toContain('s3://acme-ml/train/');
  await without(page, SHARE);
  const before = await stored();
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await stored()).toBe(before);
  await page.unroute(SHARE);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Training input 1' })).toHaveValue('s3://acme-ml/train/');
});

test.describe('where nothing can be stored', () => {
  test.beforeEach(async ({ page }) => {
    await without(page, SHARE);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await wizardPage(page).open();
    await wizardPage(page).choose('CreateTrainingJob');
  });

  async function expectToBeAsked(page: Page): Promise<void> {
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  }

  test('leaving asks', async ({ page }) => {
    await expect(page.getByText(/This browser stores no drafts/)).toBeVisible();
    await expectToBeAsked(page);
  });

  test('leaving asks at once after a change', ({ page }) => expectToBeAsked(page));
});

test.describe('a part that could not be loaded', () => {
  test('is asked for again', async ({ page }) => {
    const wizard = wizardPage(page);
    await without(page, EXPLAIN);
    await wizard.open();
    await wizard.choose('CreateTrainingJob');
    await wizard.tab('Explain');
    await expect(wizard.preview.getByRole('alert')).toContainText('could not be loaded');
    await page.unroute(EXPLAIN);
    await wizard.preview.getByRole('button', { name: 'Try again' }).click();
    await expect(wizard.preview.getByRole('table')).toBeVisible();
  });

  test('comes when the network is back', async ({ page, context }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose('CreateTrainingJob');
    await context.setOffline(true);
    await wizard.tab('Explain');
    await expect(wizard.preview.getByRole('alert')).toContainText('could not be loaded');
    await context.setOffline(false);
    await expect(wizard.preview.getByRole('table')).toBeVisible();
  });
});

test('without its script the page says that it has not started', async ({ page }) => {
  await without(page, '**/assets/main-*.js');
  await page.goto('./');
  await expect(page.getByText('The wizard has not started.')).toBeVisible();
});
