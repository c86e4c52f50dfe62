// When the page is first painted, and for how long it does not answer, in a real browser on the built site. Needs
// dist/ and a browser.

/** @import { Browser } from '@playwright/test' */

const SCREENS = {
  phone: { width: 412, height: 823 },
  desktop: { width: 1440, height: 900 },
};

/** How much slower the processor is made. */
const SLOWDOWNS = [1, 4];

const SAMPLES = 7;

/** A task is long from here on; what goes beyond is blocking time. Milliseconds. */
const LONG = 50;

/** By then the page has come to rest, on a slow processor too. Milliseconds. */
const REST = 4_000;

/** Runs in the page before its own scripts. */
function installObservers() {
  const seen = { first: Number.NaN, largest: Number.NaN, tasks: /** @type {number[]} */ ([]) };
  /**
   * @param {string} type
   * @param {(entry: PerformanceEntry) => void} note
   */
  function observe(type, note) {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  }
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  observe('longtask', ({ duration }) => seen.tasks.push(duration));
  Object.assign(window, { firstView: seen });
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {{ viewport: { width: number; height: number }; slowdown: number }} run
 * @returns {Promise<{ first: number; largest: number; blocking: number }>} milliseconds
 */
async function open(browser, url, { viewport, slowdown }) {
  const page = await browser.newPage({ viewport });
  await page.addInitScript(installObservers);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  await page.waitForTimeout(REST);
  /** @type {{ first: number; largest: number; tasks: number[] }} */
  const { first, largest, tasks } = await page.evaluate(() => Reflect.get(window, 'firstView'));
  await page.close();
  return { first, largest, blocking: tasks.reduce((sum, duration) => sum + duration - LONG, 0) };
}

/**
 * The middle one, in whole milliseconds.
 *
 * @param {readonly number[]} values milliseconds
 */
export function middle(values) {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
}

/**
 * The middle of some visits, each with an empty cache, for each screen and processor.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureFirstView(browser, url) {
  const table = [];
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    for (const slowdown of SLOWDOWNS) {
      const visits = [];
      for (let sample = 0; sample < SAMPLES; sample += 1) {
        // Two at once would disturb each other.
        // oxlint-disable-next-line no-await-in-loop
        visits.push(await open(browser, url, { viewport, slowdown }));
      }
      table.push({
        screen,
        slowdown,
        'first paint ms': middle(visits.map(({ first }) => first)),
        'largest paint ms': middle(visits.map(({ largest }) => largest)),
        'blocking ms': middle(visits.map(({ blocking }) => blocking)),
      });
    }
  }
  return table;
}
