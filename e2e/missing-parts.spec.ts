import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

type Wizard = ReturnType<typeof wizardPage>;

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

async function expectToBeAsked(page: Page): Promise<void> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
}

test('a link stays in the address until what reads it has come', async ({ page, browser }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.settled();
  const { hash } = new URL(page.url());
  const context = await browser.newContext();
  const other = await context.newPage();
  await without(other, SHARE);
  await other.goto(`./${hash}`);
  await expect(other.getByRole('alert')).toContainText('Reload the page');
  await other.unroute(SHARE);
  await context.setOffline(true);
  await context.setOffline(false);
  // Longer than a change takes to reach the address.
  await other.waitForTimeout(1_000);
  expect(new URL(other.url()).hash).toBe(hash);
  await other.reload();
  await expect(other.getByRole('heading', { name: 'Is this the role you want?' })).toBeVisible();
  await context.close();
});

test('what replaces a draft that cannot be read is asked about', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('CreateTrainingJob');
  await without(page, SHARE);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Reload the page');
  await wizard.choose('CreateModel');
  await expectToBeAsked(page);
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

  for (const { what, scripts, open, shown } of [
    {
      what: 'a format',
      scripts: '**/assets/exported-role-*.js',
      open: (wizard: Wizard) =>
        wizard.preview.getByRole('combobox', { name: 'Format' }).selectOption('terraform'),
      shown: (wizard: Wizard) => wizard.preview.locator('[aria-label="Terraform"]').first(),
    },
    {
      what: 'AWS’s list of actions',
      scripts: '**/assets/usual-*.js',
      open: (wizard: Wizard) => wizard.tab('Compare'),
      shown: (wizard: Wizard) => wizard.preview.getByRole('status').filter({ hasText: 'This role allows' }),
    },
  ])
    test(`is asked for again: ${what}`, async ({ page }) => {
      const wizard = wizardPage(page);
      await without(page, scripts);
      await wizard.open();
      await wizard.choose('CreateTrainingJob');
      await open(wizard);
      await expect(wizard.preview.getByRole('alert')).toContainText('could not be loaded');
      await page.unroute(scripts);
      await wizard.preview.getByRole('button', { name: 'Try again' }).click();
      await expect(shown(wizard)).toBeVisible();
      await expect(wizard.preview.getByRole('alert')).toBeHidden();
    });

  test('comes when the network is back: the editor, with its style', async ({ page, context }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await expect(page.getByRole('button', { name: 'Examples' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const failed = Promise.all(
      [/code-view-.*\.js/, /code-view-.*\.css/].map((name) =>
        page.waitForEvent('requestfailed', (request) => name.test(request.url())),
      ),
    );
    await wizard.choose('CreateTrainingJob');
    await expect(wizard.preview.getByText('"Version"').first()).toBeVisible();
    await failed;
    await context.setOffline(false);
    await expect(page.locator('.monaco-editor .view-line').first()).toHaveCSS('position', 'absolute');
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
