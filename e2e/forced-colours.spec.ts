import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test';
import { wizardPage } from './wizard-page';

/** What tells a control from its neighbours where the system chooses the colours. */
const TELLING = ['color', 'backgroundColor', 'borderTopColor', 'borderTopWidth'] as const;

/** The look of an element: its own colours and frame. */
function lookOf(element: Locator): Promise<Record<string, string>> {
  return element.evaluate((node, names) => {
    const style = getComputedStyle(node);
    return Object.fromEntries(names.map((name) => [name, style[name]]));
  }, TELLING);
}

/** A colour of the system as the page gives it. */
function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.createElement('span');
    probe.style.color = colour;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

    test('what is chosen, done or to be pressed first is filled', async ({ page }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await wizard.example('Train a model');
      await wizard.step('Use');
      const steps = page.getByRole('navigation', { name: 'Steps' });
      const mark = (name: string) => steps.getByRole('button', { name }).locator('[aria-hidden=true]');
      const level = (name: string) => wizard.preview.getByText(name, { exact: true });
      const filled = {
        backgroundColor: await systemColour(page, 'Highlight'),
        color: await systemColour(page, 'HighlightText'),
      };
      const cases = [
        {
          what: 'the primary button',
          chosen: page.getByRole('button', { name: /^Next/ }),
          other: page.getByRole('button', { name: 'Share link' }),
        },
        { what: 'the mark of a step that is done', chosen: mark('Trust'), other: mark('Review') },
        { what: 'the level', chosen: level('Recommended'), other: level('AWS guide') },
      ];
      for (const { what, chosen, other } of cases)
        await test.step(what, async () => {
          expect(await lookOf(chosen)).toMatchObject(filled);
          expect((await lookOf(other))['backgroundColor']).not.toBe(filled.backgroundColor);
        });
    });

    test('the tab that is shown has a line below it', async ({ page }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await wizard.tab('Explain');
      const tab = wizard.preview.getByRole('tab', { name: 'Explain' });
      const line = wizard.preview.getByRole('tablist').locator('.. >> .MuiTabs-indicator');
      expect((await lookOf(line))['backgroundColor']).toBe(await systemColour(page, 'Highlight'));
      await expect
        .poll(async () => {
          const [over, under] = [await tab.boundingBox(), await line.boundingBox()];
          return (
            [under?.x, under?.width].map((length) => Math.round(length ?? 0)).join() ===
            [over?.x, over?.width].map((length) => Math.round(length ?? 0)).join()
          );
        })
        .toBe(true);
    });

    test('the size meter has a frame, and is filled as far as the limit is used', async ({ page }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await wizard.example('Train a model');
      const meter = wizard.preview.getByText(/characters$/).locator('+ span');
      const canvas = await systemColour(page, 'Canvas');
      expect(await lookOf(meter)).toMatchObject({
        borderTopWidth: '1px',
        borderTopColor: await systemColour(page, 'CanvasText'),
      });
      const filled = await lookOf(meter.locator('span'));
      expect(filled['backgroundColor']).toBe(await systemColour(page, 'Highlight'));
      expect(filled['backgroundColor']).not.toBe(canvas);
    });

    test('the text is in the system’s colours, and the lines of the focused field are framed', async ({
      page,
    }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await wizard.example('Train a model');
      await wizard.step('Data & images');
      const highlight = await systemColour(page, 'Highlight');
      const editor = wizard.preview.locator('.monaco-editor').first();
      await expect(editor).toBeVisible();
      await wizard.entry('Training input', 1).focus();
      const lit = wizard.preview.locator('.line-lit').first();
      await expect(lit).toHaveCSS('outline-color', highlight);
      await expect(lit).toHaveCSS('outline-style', 'solid');

      await expect(editor).toHaveCSS('background-color', await systemColour(page, 'Canvas'));
      const key = wizard.preview.getByText('"Resource"').first();
      await expect(key).toHaveCSS('color', await systemColour(page, 'CanvasText'));

      await key.click();
      await page.keyboard.press('ControlOrMeta+A');
      // The editor paints without what shines through.
      await expect(wizard.preview.locator('.selected-text').first()).toHaveCSS(
        'background-color',
        highlight.replace(/^rgba(.*), [\d.]+\)$/, 'rgb$1)'),
      );
      await expect(wizard.preview.locator('.inline-selected-text').first()).toHaveCSS(
        'color',
        await systemColour(page, 'HighlightText'),
      );
    });

    test('the bars of a comparison are drawn, each side in its colour', async ({ page }) => {
      const wizard = wizardPage(page);
      await wizard.open();
      await wizard.example('Train a model');
      await wizard.tab('Compare');
      const legend = (side: string) =>
        wizard.preview.getByRole('img').getByText(side, { exact: true }).locator('span span');
      await expect(legend('this role')).toHaveCSS('background-color', await systemColour(page, 'Highlight'));
      await expect(legend('AmazonSageMakerFullAccess')).toHaveCSS(
        'background-color',
        await systemColour(page, 'CanvasText'),
      );
    });
  });
}
