import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { STEP_NAMES, wizardPage } from './wizard-page';

/** A window of 1280 × 1024 at 400 % zoom. */
const ZOOMED = { width: 320, height: 256 };

test.use({ viewport: ZOOMED });

interface Seen {
  /** What runs off the side of the window, and is not in a part that scrolls sideways by itself. */
  tooWide: string[];
  /** What keeps its place while the rest scrolls, and takes more than half of the height. */
  tooHigh: string[];
}

/** What is wrong with the page as it lies in the window. */
function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const name = (element: Element) => `${element.tagName} ${element.textContent.trim().slice(0, 30)}`;
    const shown = [...document.querySelectorAll('body, body *')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    const isClipped = (element: Element): boolean => {
      for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    const isOver = (element: Element) => element.closest('.MuiModal-root') !== null;
    return {
      tooWide: shown
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !isClipped(element))
        .map((element) => name(element)),
      tooHigh: shown
        .filter((element) => {
          const { position } = getComputedStyle(element);
          // A dialog takes the whole window on purpose; what is in it counts.
          const isKept = position === 'sticky' || (position === 'fixed' && !isOver(element));
          return isKept && element.getBoundingClientRect().height > innerHeight / 2;
        })
        .map((element) => name(element)),
    };
  });
}

/** How much of the window’s height shows a part of the page, down the middle. From 0 to 1. */
function shareOf(page: Page, selector: string): Promise<number> {
  return page.evaluate((part) => {
    const points = Array.from({ length: innerHeight / 4 }, (_, at) => at * 4 + 2);
    const inside = points.filter((y) => document.elementFromPoint(innerWidth / 2, y)?.closest(part) != null);
    return inside.length / points.length;
  }, selector);
}

/** How far down the lower edge of an element is. Pixels from the top of the window. */
async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return box === null ? 0 : box.y + box.height;
}

test('at 400 % the form has the window, and the header and the status scroll away', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: /^Train a model/ }).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  for (const step of STEP_NAMES)
    await test.step(step, async () => {
      await wizard.step(step);
      await expect(wizard.heading()).toBeVisible();
      await page.mouse.move(160, 128);
      await page.mouse.wheel(0, 160);
      await expect.poll(() => shareOf(page, '#wizard')).toBeGreaterThan(0.5);
      expect(await bottomOf(page, 'header')).toBeLessThanOrEqual(0);
      await expect(page.getByRole('button', { name: /View policy/ })).not.toBeInViewport();
      expect(await look(page)).toStrictEqual({ tooWide: [], tooHigh: [] });
    });
});

test('at 400 % every tab of the policy can be read', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: /^Train a model/ }).click();
  await page.getByRole('button', { name: /View policy/ }).click();
  const panel = wizard.preview.getByRole('tabpanel');
  const tabs = ['Trust policy', 'Explain', 'Compare', 'Also needed', 'Permissions policy'] as const;
  for (const tab of tabs)
    await test.step(tab, async () => {
      await wizard.tab(tab);
      await expect(panel).toContainText(/Sid|Service|s3/);
      await panel.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await expect.poll(() => shareOf(page, '[role=tabpanel]')).toBeGreaterThan(0.5);
      expect(await look(page)).toStrictEqual({ tooWide: [], tooHigh: [] });
    });
});

test('at 400 % the buttons of a dialog scroll with it', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  const imported = await wizard.paste(
    '{ "ModelName": "churn", "PrimaryContainer": { "ModelDataUrl": "s3://acme/m.tar.gz" } }',
  );
  await expect(imported).toContainText('Understood: CreateModel request');
  await imported.getByRole('textbox').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  expect(await shareOf(page, '.MuiDialogContent-root')).toBeGreaterThan(0.5);
  expect(await look(page)).toStrictEqual({ tooWide: [], tooHigh: [] });
  await imported.getByRole('button', { name: 'Use this' }).click();
  await expect(imported).toBeHidden();

  const shared = await wizard.share();
  const link = shared.getByRole('textbox', { name: 'Link', exact: true });
  await link.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  expect(await shareOf(page, '.MuiDialogContent-root')).toBeGreaterThan(0.5);
  expect(await look(page)).toStrictEqual({ tooWide: [], tooHigh: [] });
});

test('Review is left for a field, and come back to where it was', async ({ page }) => {
  const wizard = wizardPage(page);
  await wizard.open();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: /^Train a model/ }).click();
  const reads = page.getByRole('button', { name: 's3://acme-ml/churn/train/*' }).first();
  await reads.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await reads.click();
  await expect(wizard.entry('Training input', 1)).toBeFocused();
  await page.getByRole('button', { name: 'Back to Review' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});
