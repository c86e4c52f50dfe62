import type { Page } from '@playwright/test';
import { AXE, violations } from './axe';
import { smallTargets } from './small-targets';
import { expect, test } from './test';
import { TOURS } from './tours';

/** Collects what is wrong, state by state: what axe finds in each theme, and what is too small to be pressed. */
function looksAt(page: Page) {
  const wrong: Record<string, string[]> = {};
  return {
    wrong,
    look: async (state: string) => {
      const found = (await smallTargets(page)).map((line) => `too small: ${line}`);
      for (const colorScheme of ['dark', 'light'] as const) {
        // The page follows the system: nothing has to be loaded anew.
        await page.emulateMedia({ colorScheme });
        await expect(page.locator(`[data-color-scheme=${colorScheme}]`)).toHaveCount(1);
        found.push(...(await violations(page)).map((line) => `${colorScheme}: ${line}`));
      }
      if (found.length > 0) wrong[state] = found;
    },
  };
}

for (const { device, viewport } of [
  { device: 'desktop', viewport: { width: 1440, height: 900 } },
  { device: 'phone', viewport: { width: 390, height: 844 } },
])
  test.describe(device, () => {
    test.use({ viewport });

    for (const [name, tour] of Object.entries(TOURS))
      test(`${name}: nothing that axe finds, and every target is large enough`, async ({ page }) => {
        await page.addInitScript(AXE);
        const { look, wrong } = looksAt(page);
        await tour({ page, isPhone: device === 'phone', look });
        expect(wrong).toStrictEqual({});
      });
  });

/** That the measure would notice: each row is a page, and what is too small on it. */
const CASES = [
  { html: '<button style="width: 24px; height: 24px">ok</button>', small: [] },
  { html: '<button style="width: 30px; height: 20px">low</button>', small: ['button “low”: 30 × 20'] },
  {
    html: '<button style="width: 20px; height: 30px" aria-label="thin">x</button>',
    small: ['button “thin”: 20 × 30'],
  },
  { html: '<p>Words with <a href="#a">a link</a> in them.</p>', small: [] },
  {
    html: '<p style="font: 12px/1 sans-serif"><a href="#a" style="display: block">alone</a></p>',
    small: [/^a “alone”/],
  },
  {
    html: '<label style="display: block; height: 30px"><input type="checkbox">in its label</label>',
    small: [],
  },
  { html: '<div style="visibility: hidden"><button style="height: 9px">unseen</button></div>', small: [] },
] as const;

test('what is too small is measured', async ({ page }) => {
  for (const { html, small } of CASES) {
    await page.setContent(html);
    expect(await smallTargets(page)).toStrictEqual(small.map((line) => expect.stringMatching(line)));
  }
});
