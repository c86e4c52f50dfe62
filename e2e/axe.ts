import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** The script that looks for violations: to be evaluated once on every page that is opened. */
export const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds against WCAG 2.2 AA and as best practice, one line each. `region` wants all content in landmarks, so
 * that one can jump to it; it is left out for menus, as axe does for dialogs: while a menu is open the focus cannot
 * leave it, and the rest of the page is hidden.
 */
export async function violations(page: Page): Promise<string[]> {
  const found = await violationsNow(page);
  // A colour on its way to another is neither: what is wrong must be so at rest as well.
  return found.length === 0 ? found : violationsNow(page);
}

function violationsNow(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(async () => {
    const inMenu = ([target]) => document.querySelector(target)?.closest('.MuiMenu-root') != null;
    const ending = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const results = await axe.run(document, { runOnly: ${JSON.stringify(RULES)} });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => !(id === 'region' && inMenu(target)))
        .map(({ target }) => id + ': ' + target.join(' ')),
    );
  })()`);
}

/** Every theme on every kind of device, as Playwright’s settings. */
export const SCREENS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [
    { device: 'desktop', viewport: { width: 1440, height: 900 } },
    { device: 'phone', viewport: { width: 390, height: 844 } },
  ].map(({ device, viewport }) => ({
    name: `${colorScheme}, ${device}`,
    isPhone: device === 'phone',
    use: { colorScheme, viewport },
  })),
);
