import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ORDINARY } from '../src/policy/fixtures/unusual-cases';
import type { RoleSpec } from '../src/policy';
import { encodeShare } from '../src/share';
import { AXE, SCREENS, violations } from './axe';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

/** Opens the role on Review, and gives the part that answers questions about it. */
async function openChecks(page: Page, spec: RoleSpec) {
  await page.goto(`./${encodeShare(spec)}`);
  const region = page.getByRole('region', { name: 'Could this role do that?' });
  await expect(region.getByRole('listitem').first()).toBeVisible();
  return region;
}

test('every check that the form implies is listed, and each leads to its field', async ({ page }) => {
  const region = await openChecks(page, ORDINARY);
  const checks = region.getByRole('list', { name: 'Checks of access' });
  for (const words of ['Read the', 'Write to the', 'Overwrite the', 'Delete the', 'Pass another role'])
    await expect(checks.getByRole('listitem').filter({ hasText: words }).first()).toContainText(
      /Pass|Overwrite|Delete/.test(words) ? 'denied' : 'allowed',
    );
  await checks
    .getByRole('button', { name: /^Overwrite the input/ })
    .first()
    .click();
  await expect(wizardPage(page).entry('Training input', 1)).toBeFocused();
});

test('a question that is typed is answered, statement by statement', async ({ page }) => {
  const region = await openChecks(page, ORDINARY);
  await region.getByLabel('Action').fill('s3:GetObject');
  await region.getByLabel('Resource').fill('arn:aws:s3:::acme-ml-data/train/2026/part-0.csv');
  await expect(region.getByRole('status')).toContainText('Allowed');
  await expect(region.getByRole('status')).toContainText('ReadInput');

  await region.getByLabel('Action').fill('s3:PutObject');
  await expect(region.getByRole('status')).toContainText('Denied');
  await expect(region.getByRole('status')).toContainText('it would have to name arn:aws:s3:::acme-ml-data');
});

test('why a check is denied is told condition by condition', async ({ page }) => {
  const region = await openChecks(page, { ...ORDINARY, level: 'least-privilege' });
  await region
    .getByRole('button', { name: 'Why: SageMaker assumes the role for a job of another account' })
    .click();
  await expect(region.getByRole('heading', { name: 'Ask the role' })).toBeFocused();
  const answer = region.getByRole('status');
  await expect(answer).toContainText('Denied');
  await expect(answer.getByRole('row', { name: /aws:SourceAccount/ })).toContainText('not met');
});

test('the picture is saved as a file that needs nothing else', async ({ page }) => {
  await openChecks(page, ORDINARY);
  await expect(page.getByRole('img', { name: /and what it reaches$/ })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download SVG' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('acme-training.svg');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('acme-ml-data');
  expect(text).not.toMatch(/var\(|href=/);
});

for (const screen of SCREENS) {
  test.describe(screen.name, () => {
    test.use(screen.use);

    test('axe finds nothing', async ({ page }) => {
      const region = await openChecks(page, ORDINARY);
      await region.getByLabel('Action').fill('s3:PutObject');
      await page.evaluate(AXE);
      expect(await violations(page)).toStrictEqual([]);
    });
  });
}
