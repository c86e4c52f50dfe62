// How long a shared link takes on a slow network until its role is there to be checked, and until the editor shows
// the policy, for someone who moves the pointer meanwhile. In a real browser on the built site. Needs dist/ and a browser.
import { middle } from './bench-first-view.mjs';

/** @import { Browser, Page } from '@playwright/test' */

/** A phone's network as Lighthouse shapes it: 1.6 Mbit/s of which a tenth is lost, and 150 ms for an answer. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

const SAMPLES = 7;
const VIEWPORT = { width: 1440, height: 900 };

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
 * @returns {Promise<Record<string, number>>}
 */
async function open(browser, link) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript(installClock, { review: onPage.review, editor: onPage.editor });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await page.goto(link, { waitUntil: 'commit' });
  /** @type {Record<string, number>} */
  let seen = {};
  for (let x = 0; seen['editor'] === undefined; x = (x + 1) % VIEWPORT.width) {
    // One after the other is the point.
    // oxlint-disable no-await-in-loop
    await page.mouse.move(x, VIEWPORT.height / 3);
    await page.waitForTimeout(PAUSE);
    seen = await page.evaluate(() => Reflect.get(window, 'firstSeen') ?? {});
    // oxlint-enable no-await-in-loop
  }
  await page.close();
  return seen;
}

/**
 * The middle of some visits, each with an empty cache.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureSharedLink(browser, url) {
  const link = await makeLink(browser, url);
  /** @type {Record<string, number>[]} */
  const visits = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    // Two at once would disturb each other.
    // oxlint-disable-next-line no-await-in-loop
    visits.push(await open(browser, link));
  }
  return [
    {
      'review ms': middle(visits.map(({ review }) => review ?? Number.NaN)),
      'editor ms': middle(visits.map(({ editor }) => editor ?? Number.NaN)),
    },
  ];
}
