import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

/** The script that looks for violations: to be evaluated once on every page that is opened. */
export const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** Every theme on every kind of device, as Playwright’s settings. */
export const SCREENS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [
    { device: 'desktop', viewport: { width: 1440, height: 900 } },
    { device: 'phone', viewport: { width: 390, height: 844 } },
  ].map(({ device, viewport }) => ({
    name: `${colorScheme}, ${device}`,
    isPhone: device === 'phone',
    use: { colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' as const } },
  })),
);
