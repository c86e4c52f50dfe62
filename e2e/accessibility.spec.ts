import type { Page } from '@playwright/test';
import { AXE, SCREENS, violations } from './axe';
import { expect, test } from './test';
import { firstRelease } from './first-release';
import { wizardPage } from './wizard-page';

/** Collects what is wrong, state by state. */
function looksAt(page: Page) {
  const found: Record<string, string[]> = {};
  return {
    look: async (state: string) => {
      found[state] = await violations(page);
    },
    wrong: () => Object.entries(found).filter(([, lines]) => lines.length > 0),
  };
}

for (const { name, isPhone, use } of SCREENS) {
  test.describe(name, () => {
    test.use(use);

    /** The policy, which opens over the page on a phone. */
    async function showPolicy(page: Page): Promise<void> {
      if (isPhone) await page.getByRole('button', { name: /View policy/ }).click();
      await expect(wizardPage(page).preview).toBeVisible();
    }

    test('where the browser neither copies nor stores, nothing is in the way of anybody', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('No room', 'QuotaExceededError');
        };
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
        document.execCommand = () => false;
      });
      const wizard = wizardPage(page);
      await wizard.open();
      await page.evaluate(AXE);
      const { look, wrong } = looksAt(page);
      await wizard.choose('CreateTrainingJob');
      await expect(page.getByText(/This browser stores no drafts/)).toBeVisible();
      await look('the notice that nothing is stored');
      await showPolicy(page);
      await wizard.preview.getByRole('button', { name: /^Copy/ }).click();
      await expect(page.getByRole('dialog', { name: 'Permissions policy' })).toBeVisible();
      await look('the text to copy by hand');
      expect(wrong()).toStrictEqual([]);
    });

    test('the choice of operations and a statement of one’s own have no accessibility violation', async ({
      page,
    }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await page.evaluate(AXE);
      const { look, wrong } = looksAt(page);
      for (const api of ['CreateDomain', 'CreateEndpointConfig', 'CreatePipeline'] as const)
        await wizard.choose(api);
      await wizard.call('CreateTransformJob');
      await look('Use with every group open');
      for (const query of ['model', 'quantum']) {
        await page.getByRole('searchbox').fill(query);
        await look(`Use, searched for ${query}`);
      }

      await wizard.step('Data & images');
      await wizard.otherAccess.getByRole('button', { name: '+ Add statement' }).click();
      await wizard.own('service').fill('dyna');
      await expect(page.getByRole('listbox', { name: /^Suggestions/ })).toBeVisible();
      await look('services offered');
      await wizard.own('service').press('Escape');
      await wizard.own('action 1').fill('dynamodb:Put');
      await expect(page.getByRole('listbox', { name: /^Suggestions/ })).toBeVisible();
      await look('actions offered');
      await wizard.own('action 1').fill('dynamodb:PutItem');
      await wizard.own('resource 1').fill('arn:aws:s3:::acme-ml');
      await wizard.otherAccess.getByRole('button', { name: '+ Add condition' }).click();
      await wizard.own('resource 1').press('Escape');
      await expect(wizard.own('resource 1')).toHaveAttribute('aria-invalid', 'true');
      await look('a statement that does not fit');
      await wizard.own('resource 1').fill('*');
      await wizard.otherAccess.getByRole('button', { name: 'Remove Statement 1: condition 1' }).click();
      await showPolicy(page);
      await wizard.tab('Explain');
      await expect(wizard.preview.getByText('your own', { exact: true })).toBeVisible();
      await look('Explain, with a statement of one’s own');
      expect(wrong()).toStrictEqual([]);
    });

    test('nor has an old link, or what a switch of the level says', async ({ page }) => {
      const wizard = wizardPage(page);
      await page.goto(`./${(await firstRelease('the example “pipeline”')).link}`);
      await page.evaluate(AXE);
      const { look, wrong } = looksAt(page);
      await wizard.step('Review');
      await expect(page.getByRole('region', { name: 'Since this role was made' })).toBeVisible();
      await look('Review of an old link');
      await showPolicy(page);
      await look('the finding of an old link');
      await wizard.level('Least privilege');
      await expect(wizard.preview.getByRole('region', { name: /→/ })).toBeVisible();
      await look('a switch of the level');
      expect(wrong()).toStrictEqual([]);
    });
  });
}
