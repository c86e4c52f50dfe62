import type { Locator, Page } from '@playwright/test';
import { AXE, SCREENS, violations } from './axe';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const INPUT = '"arn:aws:s3:::amzn-s3-demo-bucket-churn/data/*"';

/**
 * Scrolls the editor until all of a line is in it, and stays: lines that are out of sight are not on the page, and a
 * wheel may turn late.
 */
async function reveal(page: Page, line: Locator): Promise<void> {
  const editor = page.locator('.monaco-editor');
  await editor.hover();
  let last: number | null = null;
  await expect(async () => {
    const around = await editor.boundingBox();
    const at = (await line.count()) === 0 ? null : await line.boundingBox();
    const isAbove = at !== null && around !== null && at.y < around.y;
    const isIn = at !== null && around !== null && !isAbove && at.y + at.height <= around.y + around.height;
    if (!isIn) await page.mouse.wheel(0, isAbove ? -40 : 160);
    const isStill = at !== null && at.y === last;
    last = at?.y ?? null;
    expect(isIn && isStill).toBe(true);
  }).toPass();
}

/**
 * Rests the pointer on something until a card tells of it: a wheel that turns late closes the first, and lines that move
 * late show another.
 */
async function restOn(page: Page, target: Locator, says: string): Promise<void> {
  await expect(async () => {
    await page.mouse.move(0, 0);
    await target.hover();
    await expect(page.getByRole('status', { name: 'About this line' })).toContainText(says, {
      timeout: 2_000,
    });
  }).toPass();
}

/** A training role with one input, looked at in Data & images, and the editor loaded. */
async function trainingRole(page: Page) {
  const wizard = wizardPage(page);
  await wizard.open();
  await wizard.choose('CreateTrainingJob');
  await wizard.step('Data & images');
  await wizard.write('Training input', ['s3://amzn-s3-demo-bucket-churn/data/']);
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  const card = page.getByRole('status', { name: 'About this line' });
  const line = async (text: string): Promise<Locator> => {
    const found = wizard.preview.locator('.view-line').filter({ hasText: text }).first();
    await reveal(page, found);
    return found.getByText(text);
  };
  return { wizard, card, line };
}

test('a line tells of itself when the pointer rests on it', async ({ page }) => {
  const { card, line } = await trainingRole(page);
  await restOn(page, await line('s3:GetObject'), 'Retrieve objects from Amazon S3');
  await expect(card).toContainText('Access level: Read');
  await expect(card).toContainText('CreateTrainingJob');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('what a line tells stays under the pointer, and closes once that leaves', async ({ page }) => {
  const { wizard, card, line } = await trainingRole(page);
  await restOn(page, await line('s3:GetObject'), 'Retrieve objects');
  await card.hover();
  // Longer than it takes to close.
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
  await wizard.heading().hover();
  await expect(card).toHaveCount(0);
});

test('a line tells of itself when the cursor comes to it', async ({ page }) => {
  const { wizard, card, line } = await trainingRole(page);
  await (await line('"Sid"')).click();
  await page.mouse.move(0, 0);
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(card).toContainText('Access level:', { timeout: 1_500 });
  }).toPass({ timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect(wizard.heading()).toContainText('What will the role be used for?');
});

test('Tab leads from a line to the links of its card, and Escape back to the line', async ({ page }) => {
  const { wizard, card, line } = await trainingRole(page);
  await (await line('"Sid"')).click();
  await page.mouse.move(0, 0);
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(card).toContainText('Access level:', { timeout: 1_500 });
  }).toPass({ timeout: 30_000 });

  await page.keyboard.press('Tab');
  await expect(card.getByRole('link').first()).toBeFocused();
  // Longer than it takes to close.
  await page.waitForTimeout(600);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  const text = wizard.preview.locator('.monaco-editor');
  await expect(text.locator(':focus')).toHaveCount(1);

  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(card).toContainText('Access level:', { timeout: 1_500 });
  }).toPass({ timeout: 30_000 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(text.locator(':focus')).toHaveCount(1);
});

test('another format begins at its left edge', async ({ page }) => {
  const { wizard } = await trainingRole(page);
  await wizard.format('terraform');
  const content = page.locator('.monaco-editor .lines-content');
  await expect(async () => {
    await page.locator('.monaco-editor').hover();
    await page.mouse.wheel(200, 0);
    await expect(content).not.toHaveCSS('left', '0px', { timeout: 1_000 });
  }).toPass();
  await wizard.format('cloudformation');
  await expect(content).toHaveCSS('left', '0px');
});

test('a click goes to the field, and the field lights its lines', async ({ page }) => {
  const { wizard, line } = await trainingRole(page);
  await wizard.step('Trust');
  await (await line(INPUT)).click();
  await expect(wizard.entry('Training input', 1)).toBeFocused();
  await expect(page.locator('.line-lit').first()).toBeAttached();
});

test('a click in Review can be come back from, to the same place', async ({ page }) => {
  const { wizard, line } = await trainingRole(page);
  await wizard.step('Review');
  const scrolled = () => page.locator('#wizard').evaluate(({ scrollTop }) => scrollTop);
  await page.locator('#wizard').evaluate((place) => place.scrollTo({ top: 300 }));
  const before = await scrolled();
  await (await line(INPUT)).click();
  await expect(wizard.entry('Training input', 1)).toBeFocused();
  await page.getByRole('button', { name: 'Back to Review' }).click();
  await expect(wizard.heading()).toContainText('Is this the role you want?');
  await expect.poll(scrolled).toBe(before);
  await expect(page.getByRole('button', { name: 'Back to Review' })).toHaveCount(0);
});

test('lines that differ from the guide are marked, and say why', async ({ page }) => {
  const { wizard, card } = await trainingRole(page);
  await wizard.level('AWS guide');
  await expect(page.locator('.monaco-editor .line-amended')).toHaveCount(0);
  await wizard.level('Least privilege');
  await wizard.preview.getByRole('button', { name: 'Dismiss what changed' }).click();
  const mark = page.locator('.monaco-editor .line-amended').first();
  await expect(mark).toBeVisible();
  const { y = 0 } = (await mark.boundingBox()) ?? {};
  const text = wizard.preview.locator('.monaco-editor .view-lines');
  const { x = 0 } = (await text.boundingBox()) ?? {};
  await page.mouse.move(x + 90, y + 8);
  await expect(card).toContainText(/(?:lacks this|than AWS’s guide)\./);
});

test('the hint is shown until it is dismissed, and never again', async ({ page }) => {
  const { wizard } = await trainingRole(page);
  const hint = page.getByRole('note').filter({ hasText: 'Why is a line here?' });
  await hint.getByRole('button', { name: 'Got it' }).click();
  await expect(hint).toHaveCount(0);
  await wizard.settled();
  await page.reload();
  await expect(wizard.preview).toContainText('"Version"');
  await expect(async () => {
    await page.mouse.move(20, 20);
    await page.mouse.move(40, 40);
    await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(hint).toHaveCount(0);
});

test('the table is sorted, filtered and copied', async ({ page }) => {
  const { wizard } = await trainingRole(page);
  await wizard.tab('Explain');
  const table = wizard.preview.getByRole('table');
  const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
  const access = table.getByRole('columnheader', { name: 'Access level' });
  await access.getByRole('button').press('Enter');
  await expect(access).toHaveAttribute('aria-sort', 'ascending');
  await access.getByRole('button').press('Enter');
  await expect(access).toHaveAttribute('aria-sort', 'descending');

  const all = await rows.count();
  const filter = wizard.preview.getByRole('searchbox', { name: 'Filter permissions' });
  await filter.fill('s3 getobject');
  await expect(rows.first()).toContainText('s3:GetObject');
  expect(await rows.count()).toBeLessThan(all);

  await wizard.preview.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(wizard.preview.getByRole('button', { name: /^Copied/ })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('| Action | Access level | Resources | Conditions | Reason | Source | Level |');
  expect(copied).toContain('`s3:GetObject`');
  expect(copied).not.toContain('`ecr:');

  await filter.fill('nothing like it');
  await expect(wizard.preview).toContainText('No permission matches.');
});

test.describe('by touch', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });

  test('a tap tells of the line and leads to its field', async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose('CreateTrainingJob');
    await page.getByRole('button', { name: 'View policy' }).tap();
    await expect(wizard.preview.locator('.monaco-editor .view-line').first()).toBeVisible();
    await wizard.preview.locator('.view-line').getByText('cloudwatch:PutMetricData').tap();
    const card = page.getByRole('status', { name: 'About this line' });
    await expect(card).toContainText('Access level: Write');
    await card.getByRole('button').first().tap();
    await expect(card).toHaveCount(0);
  });

  test('Escape closes the card, and not the policy below it', async ({ page }) => {
    const wizard = wizardPage(page);
    await wizard.open();
    await wizard.choose('CreateTrainingJob');
    await page.getByRole('button', { name: 'View policy' }).tap();
    await expect(wizard.preview.locator('.monaco-editor .view-line').first()).toBeVisible();
    await wizard.preview.locator('.view-line').getByText('cloudwatch:PutMetricData').tap();
    const card = page.getByRole('status', { name: 'About this line' });
    await expect(card).toContainText('Access level: Write');
    await page.keyboard.press('Tab');
    await expect(card.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(wizard.preview).toBeVisible();
  });
});

for (const { name, isPhone, use } of SCREENS) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing in the table and beside a line', async ({ page }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await wizard.choose('CreateTrainingJob');
      if (isPhone) await page.getByRole('button', { name: 'View policy' }).click();
      await expect(wizard.preview.locator('.monaco-editor .view-line').first()).toBeVisible();
      await restOn(
        page,
        wizard.preview.locator('.view-line').getByText('cloudwatch:PutMetricData'),
        'PutMetricData',
      );
      await page.evaluate(AXE);
      expect(await violations(page)).toStrictEqual([]);
      await wizard.tab('Explain');
      await expect(wizard.preview.getByRole('table')).toBeVisible();
      expect(await violations(page)).toStrictEqual([]);
    });
  });
}
