import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './test';
import { wizardPage, type StepName } from './wizard-page';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STEPS: readonly StepName[] = ['API', 'Data & images', 'Network & keys', 'Trust', 'Review'];

/** What axe finds against WCAG 2.2 AA, one line each. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [device, viewport] of [
    ['desktop', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    test.describe(`${colorScheme}, ${device}`, () => {
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });

      test('no step has an accessibility violation, empty or filled', async ({ page }) => {
        const wizard = wizardPage(page);
        await wizard.open();
        await page.evaluate(axe);
        const found: Record<string, string[]> = {};
        for (const filled of [false, true]) {
          if (filled) {
            await wizard.step('API');
            await wizard.choose('CreateTrainingJob');
            await wizard.choose('CreateNotebookInstance');
            await wizard.step('Data & images');
            await wizard.write('Input', ['s3://acme-ml/train/', 's3://My_Bucket/x']);
          }
          for (const step of STEPS) {
            await wizard.step(step);
            found[`${step}${filled ? ', filled' : ''}`] = await violations(page);
          }
        }
        if (device === 'phone') {
          await page.getByRole('button', { name: /View policy/ }).click();
          await expect(wizard.preview).toBeVisible();
        }
        for (const tab of ['Trust policy', 'Explain', 'Also needed', 'Permissions policy'] as const) {
          await wizard.tab(tab);
          if (tab === 'Also needed') await expect(wizard.preview).toContainText('To check by hand');
          found[tab] = await violations(page);
        }
        await wizard.format('terraform');
        await expect(wizard.preview).toContainText('required_providers');
        found['Terraform'] = await violations(page);
        expect(Object.entries(found).filter(([, lines]) => lines.length > 0)).toStrictEqual([]);
      });

      test('no dialog has an accessibility violation', async ({ page }) => {
        const wizard = wizardPage(page);
        await wizard.open();
        await page.evaluate(axe);
        const dialog = await wizard.paste(
          '{ "ModelName": "churn", "PrimaryContainer": { "ModelDataUrl": "s3://acme/m.tar.gz" } }',
        );
        await expect(dialog).toContainText('Understood: CreateModel request');
        // Buttons that have just become usable are still changing colour.
        await expect.poll(() => violations(page)).toStrictEqual([]);
        await dialog.getByRole('button', { name: 'Add to the form' }).click();
        await expect(await wizard.share()).toContainText('In the link');
        await expect.poll(() => violations(page)).toStrictEqual([]);
      });
    });
  }
}
