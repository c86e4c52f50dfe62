import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../src/app/theme/palette';
import { STEPS } from '../src/wizard/step-table';

const html = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
const words = html.replaceAll(/\s+/g, ' ');

/** What stands in index.html until the script has run is a copy, and must not differ from what comes. */
describe('the page before its script', () => {
  test.each([STEPS[0].heading, STEPS[0].lead])('says “%s”', (text) => {
    expect(words.includes(text)).toBe(true);
  });

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('has the %s colours', (_scheme, { background, text, primary, divider }) => {
    const used = [background.default, background.paper, text.primary, text.secondary, primary.main, divider];
    for (const colour of used) expect(html.includes(`: ${colour};`)).toBe(true);
  });

  test('runs no script of its own', () => {
    expect(html.match(/<script\b[^>]*>/g)).toStrictEqual(['<script type="module" src="./src/main.ts">']);
    expect(html).not.toMatch(/\son\w+=/);
  });
});
