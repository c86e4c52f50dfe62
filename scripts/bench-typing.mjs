// From a keystroke to the repainted policy, in a real browser on the built site. Prints a table and asserts
// nothing. Needs dist/ and a browser.
import { chromium } from '@playwright/test';
import { LAUNCH_ARGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ changed: number; painted: number }} Timing milliseconds after the key went down */

const RUNS = [
  { addresses: 10, slowdown: 1 },
  { addresses: 1000, slowdown: 1 },
  { addresses: 10, slowdown: 4 },
  { addresses: 1000, slowdown: 4 },
];

/** Ten characters to and fro, so that the text stays as long as it was. */
const KEYS = [...'abcdefghij'.split(''), ...Array.from({ length: 10 }, () => 'Backspace')];
const KEYSTROKES = 100;

/** A quick typist's pause between keys; what one key caused is done before the next. Milliseconds. */
const PAUSE = 120;

/** How the page is found and worked: everything here that knows its words. */
const onPage = {
  examples: (/** @type {Page} */ page) => page.getByRole('button', { name: 'Examples' }),
  example: (/** @type {Page} */ page) => page.getByRole('menuitem', { name: /^Train a model/ }),
  dataStep: (/** @type {Page} */ page) => page.getByRole('button', { name: /Data & images/ }).first(),
  pasteMany: (/** @type {Page} */ page) => page.getByRole('button', { name: /^Paste many/ }).first(),
  pasteArea: (/** @type {Page} */ page) => page.getByRole('dialog').getByRole('textbox'),
  pasteAdd: (/** @type {Page} */ page) => page.getByRole('dialog').getByRole('button', { name: 'Add' }),
  firstInput: (/** @type {Page} */ page) => page.locator('[data-field="s3.inputs.0"]'),
  preview: (/** @type {Page} */ page) => page.getByRole('region', { name: 'Policy preview' }),
  editor: '.view-lines',
};

/**
 * Runs in the page before its own scripts: notes when each key went down, when the policy's text next
 * differed, and when that was on the screen.
 *
 * @param {string} editor selector of the element that holds the visible lines
 */
function installClock(editor) {
  const frame = window.requestAnimationFrame.bind(window);
  let rendering = false;
  // Whether a change comes within a frame decides which paint shows it: this one, or the next.
  window.requestAnimationFrame = (callback) =>
    frame((time) => {
      rendering = true;
      try {
        callback(time);
      } finally {
        queueMicrotask(() => {
          rendering = false;
        });
      }
    });

  /** @type {Timing[]} */
  const timings = [];
  /** @type {{ down: number; text: string } | null} */
  let waiting = null;
  const visibleText = () => document.querySelector(editor)?.textContent ?? '';

  /**
   * A message posted within a frame arrives after that frame's paint.
   *
   * @param {() => void} done
   */
  function afterThisFrame(done) {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', done, { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  }

  new MutationObserver(() => {
    if (!waiting || visibleText() === waiting.text) return;
    const { down } = waiting;
    const changed = performance.now() - down;
    waiting = null;
    const painted = () => timings.push({ changed, painted: performance.now() - down });
    if (rendering) afterThisFrame(painted);
    else frame(() => afterThisFrame(painted));
  }).observe(document, { subtree: true, childList: true, characterData: true });

  window.addEventListener(
    'keydown',
    (event) => {
      waiting = { down: event.timeStamp, text: visibleText() };
    },
    { capture: true },
  );
  Object.assign(window, { keystrokeTimings: timings });
}

/**
 * @param {Page} page
 * @returns {Promise<Timing[]>}
 */
function readTimings(page) {
  return page.evaluate(() => Reflect.get(window, 'keystrokeTimings'));
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {(typeof RUNS)[number]} run
 */
async function measure(browser, url, { addresses, slowdown }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(installClock, onPage.editor);
  await page.goto(url);

  await onPage.examples(page).click();
  await onPage.example(page).click();
  await onPage.dataStep(page).click();
  await onPage.pasteMany(page).click();
  const lines = Array.from(
    { length: addresses },
    (_, index) => `s3://other-lake-${index % 7}/part-${index}/`,
  );
  await onPage.pasteArea(page).fill(lines.join('\n'));
  await onPage.pasteAdd(page).click();
  await onPage.preview(page).locator(onPage.editor).waitFor();

  // A bucket: its line in the policy is the first that the field lights, and so is in view.
  await onPage.firstInput(page).fill('s3://acme-first');
  await page.keyboard.press('End');
  await page.waitForTimeout(1000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  const before = (await readTimings(page)).length;
  for (let count = 0; count < KEYSTROKES; count += 1) {
    // One after the other is the point.
    // oxlint-disable no-await-in-loop
    await page.keyboard.press(KEYS[count % KEYS.length] ?? 'a');
    await page.waitForTimeout(PAUSE * slowdown);
    // oxlint-enable no-await-in-loop
  }
  const timings = (await readTimings(page)).slice(before);
  await page.close();
  return timings;
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return Number(
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1),
  );
}

const executablePath = await findBrowser();
const site = await serve({ port: 0 });
const browser = await chromium.launch({
  args: LAUNCH_ARGS,
  ...(executablePath === null ? {} : { executablePath }),
});
const table = [];
for (const run of RUNS) {
  // Two at once would disturb each other.
  // oxlint-disable-next-line no-await-in-loop
  const timings = await measure(browser, site.url, run);
  const changed = timings.map((timing) => timing.changed);
  const painted = timings.map((timing) => timing.painted);
  table.push({
    'added addresses': run.addresses,
    processor: run.slowdown === 1 ? 'as it is' : `${run.slowdown}× slower`,
    'keys seen': `${timings.length} of ${KEYSTROKES}`,
    'changed p50': percentile(changed, 0.5),
    'changed p95': percentile(changed, 0.95),
    'painted p50': percentile(painted, 0.5),
    'painted p95': percentile(painted, 0.95),
  });
}
await browser.close();
site.close();

console.log('\nMilliseconds from key down to the policy’s changed text, and to its paint');
console.table(table);
