import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { LAUNCH_ARGS, findWholeBrowser } from '../scripts/browser.mjs';
import { AXE, violations } from './axe';
import { SERVICE_WORKER, test } from './served-site';
import { wizardPage } from './wizard-page';

/** Until all is kept. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** What the browser does by itself when the page comes into view, at most once an hour. */
async function askForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
}

/** The release that a page is of. */
function release(page: Page): Promise<string | null> {
  return page.locator('script[src*="/main-"]').getAttribute('src');
}

function caches(page: Page): Promise<number> {
  return page.evaluate(async () => (await window.caches.keys()).length);
}

function offer(page: Page) {
  return page.getByRole('status').filter({ hasText: 'A new version of this page is ready' });
}

const NOTEBOOK_CELL = `
import sagemaker
from sagemaker.estimator import Estimator
estimator = Estimator(image_uri="683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
    role="arn:aws:iam::111122223333:role/Train", instance_count=1, instance_type="ml.m5.large",
    output_path="s3://acme-ml/models/")
estimator.fit({"train": "s3://acme-ml/train/"})
`;

test('after one visit everything works without a network', async ({ page, site }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await kept(page);
  site.stop();
  const answer = await page.reload();
  // What forbids all but the page's own scripts is kept along.
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");

  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://acme-ml/train/']);
  for (const tab of ['Explain', 'Compare', 'Also needed', 'Permissions policy'] as const)
    await wizard.tab(tab);
  await wizard.step('Review');
  await expect(page.getByRole('heading', { name: 'Is this the role you want?' })).toBeVisible();
  await expect(await wizard.paste(NOTEBOOK_CELL)).toContainText('CreateTrainingJob');
});

test('a link opens without a network', async ({ page, context, site }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://acme-ml/train/']);
  await kept(page);
  await wizard.settled();
  const link = page.url();
  site.stop();
  await page.close();

  const second = await context.newPage();
  await second.goto(link);
  await expect(second.getByRole('textbox', { name: 'Training input 1' })).toHaveValue('s3://acme-ml/train/');
});

test.describe('a new release', () => {
  test('is offered, not forced, and keeps what is typed', async ({ page, site }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await kept(page);
    await wizard.choose('CreateTrainingJob');
    await wizard.step('Data & images');
    await wizard.write('Training input', ['s3://acme-ml/train/']);
    await expect(offer(page)).toBeHidden();

    const before = await release(page);
    await site.publish();
    await askForNewer(page);
    await expect(offer(page)).toBeVisible();
    await page.evaluate(AXE);
    expect(await violations(page)).toStrictEqual([]);
    // Its own parts are gone from the host.
    await wizard.tab('Explain');
    await expect(wizard.preview.getByRole('table')).toBeVisible();
    await wizard.settled();
    await page.reload();
    expect(await release(page)).toBe(before);

    await offer(page).getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => release(page)).not.toBe(before);
    await expect(page.getByRole('textbox', { name: 'Training input 1' })).toHaveValue('s3://acme-ml/train/');
    await expect(offer(page)).toBeHidden();
    await expect.poll(() => caches(page)).toBe(1);
  });

  test('leaves another tab and its parts alone', async ({ page, context, site }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await kept(page);
    const second = await context.newPage();
    await wizardPage(second).open();
    await kept(second);
    const before = await release(page);

    await site.publish();
    await askForNewer(page);
    await offer(page).getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => release(page)).not.toBe(before);
    await expect(offer(second)).toBeVisible();
    expect(await release(second)).toBe(before);
    expect(await caches(second)).toBe(2);
    await wizardPage(second).choose('CreateTrainingJob');
    await wizardPage(second).tab('Explain');
    await expect(wizardPage(second).preview.getByRole('table')).toBeVisible();

    await offer(second).getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => release(second)).not.toBe(before);
    await second.close();
    await page.reload();
    await expect.poll(() => caches(page)).toBe(1);
  });

  test.describe('that is half there', () => {
    test.use({ tolerated: /integrity|Failed to find a valid digest/ });

    test('changes nothing', async ({ page, site }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await kept(page);
      const before = await release(page);
      await site.publish();
      await site.replace('index.html', '<!doctype html><title>Another release</title>');
      await askForNewer(page);
      await expect
        .poll(() =>
          page.evaluate(async () => {
            const { installing, waiting } = await navigator.serviceWorker.ready;
            return installing ?? waiting;
          }),
        )
        .toBeNull();
      await page.reload();
      expect(await release(page)).toBe(before);
    });
  });
});

test('the script of docs/hosting.md takes everything back', async ({ page, site }) => {
  const hosting = await readFile(new URL('../docs/hosting.md', import.meta.url), 'utf8');
  const script = /```js\n(?<script>.*?)```/s.exec(hosting)?.groups?.['script'] ?? '';
  const wizard = wizardPage(page);
  await wizard.open();
  await kept(page);
  await site.replace(SERVICE_WORKER, script);
  await askForNewer(page);
  await expect.poll(() => caches(page)).toBe(0);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

test('can be installed', async ({ playwright, site }) => {
  const executablePath = await findWholeBrowser();
  test.skip(executablePath === null, 'Only a whole browser says so.');
  const browser = await playwright.chromium.launch({
    args: LAUNCH_ARGS,
    executablePath: executablePath ?? '',
  });
  const page = await browser.newPage();
  await page.goto(site.url);
  await kept(page);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The tests' own window is a private one, which installs nothing.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toStrictEqual(['in-incognito']);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toStrictEqual([]);
  await browser.close();
});

test.describe('the page itself', () => {
  test.use({ tolerated: /connect-src 'none'|Fetch API cannot load|policy violation: connect-src/ });

  test('may fetch nothing', async ({ page }) => {
    await wizardPage(page).open();
    const fetched = page.evaluate(() => fetch('./favicon.svg').then(({ status }) => status));
    await expect(fetched).rejects.toThrow('Failed to fetch');
  });
});
