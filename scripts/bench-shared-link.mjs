// How long a shared link takes on a slow network until its role is there to be checked and, where there is room for
// the policy, until the editor shows it to someone who moves the pointer meanwhile. In a real browser on the built site.
// Needs dist/ and a browser.
import { middle } from './bench-first-view.mjs';

/** @import { Browser, Page } from '@playwright/test' */

/** 1.44 Mbit/s, and 150 ms until an answer begins. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.44e6 / 8,
  uploadThroughput: 675e3 / 8,
};

const SAMPLES = 7;

/** What is waited for on each screen: on a phone the policy opens over the page, and the editor with it. */
const SCREENS = [
  { screen: 'phone', viewport: { width: 412, height: 823 }, awaited: ['review'] },
  { screen: 'desktop', viewport: { width: 1440, height: 900 }, awaited: ['review', 'editor'] },
];

/** What has not come by then does not come. Milliseconds. */
const DEADLINE = 60_000;

/** From one movement of the pointer to the next. Milliseconds. */
const PAUSE = 25;

/** How the page is found and worked: everything here that knows its words. */
const onPage = {
  examples: (/** @type {Page} */ page) => page.getByRole('button', { name: 'Examples' }),
  example: (/** @type {Page} */ page) => page.getByRole('menuitem', { name: /^Train a model/ }),
  review: '[aria-label="Checks of access"]',
  editor: '.monaco-editor .view-line span',
};

/**
 * Runs in the page before its own scripts: notes when each was first there, in milliseconds.
 *
 * @param {Record<string, string>} selectors
 */
function installClock(selectors) {
  /** @type {Record<string, number>} */
  const seen = {};
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(selectors)) {
      if (seen[name] === undefined && document.querySelector(selector)) seen[name] = performance.now();
    }
  }).observe(document, { subtree: true, childList: true });
  Object.assign(window, { firstSeen: seen });
}

/**
 * @param {Browser} browser
 * @param {string} url
 */
async function makeLink(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await onPage.examples(page).click();
  await onPage.example(page).click();
  await page.waitForURL(/#v/);
  const link = page.url();
  await page.close();
  return link;
}

/**
 * @param {Browser} browser
 * @param {string} link
 * @param {(typeof SCREENS)[number]} screen
 * @returns {Promise<Record<string, number>>} milliseconds
 */
async function open(browser, link, { viewport, awaited }) {
  const page = await browser.newPage({ viewport });
  await page.addInitScript(installClock, { review: onPage.review, editor: onPage.editor });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await page.goto(link, { waitUntil: 'commit' });
  const end = performance.now() + DEADLINE;
  /** @type {Record<string, number>} */
  let seen = {};
  for (let x = 0; awaited.some((name) => seen[name] === undefined); x = (x + 1) % viewport.width) {
    if (performance.now() > end) throw new Error(`Not all came of: ${awaited.join(', ')}`);
    // One after the other is the point.
    // oxlint-disable no-await-in-loop
    await page.mouse.move(x, viewport.height / 3);
    await page.waitForTimeout(PAUSE);
    seen = await page.evaluate(() => Reflect.get(window, 'firstSeen') ?? {});
    // oxlint-enable no-await-in-loop
  }
  await page.close();
  return seen;
}

/**
 * The middle of some visits, each with an empty cache, for each screen.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureSharedLink(browser, url) {
  const link = await makeLink(browser, url);
  const table = [];
  for (const screen of SCREENS) {
    /** @type {Record<string, number>[]} */
    const visits = [];
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      // Two at once would disturb each other.
      // oxlint-disable-next-line no-await-in-loop
      visits.push(await open(browser, link, screen));
    }
    const times = screen.awaited.map((name) => [
      `${name} ms`,
      middle(visits.map((seen) => seen[name] ?? Number.NaN)),
    ]);
    table.push({ screen: screen.screen, ...Object.fromEntries(times) });
  }
  return table;
}
