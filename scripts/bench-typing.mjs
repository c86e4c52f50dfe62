// From a keystroke to the repainted policy, and what a keystroke leaves in memory, in a real browser on the built
// site. Needs dist/ and a browser.

/** @import { Browser, Page } from '@playwright/test' */
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

const VIEWPORT = { width: 1440, height: 900 };

/** A quick typist's pause between keys; what one key caused is done before the next. Milliseconds. */
const PAUSE = 120;

/**
 * Memory is looked at over more keys, one after the other, once the browser has compiled what it will and its own undo
 * of the field is full.
 */
const KEYS_BEFORE_HEAP = 2_000;
const KEYS_FOR_HEAP = 1_000;

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
 * Fills in a number of addresses, and leaves the focus in the first of them.
 *
 * @param {Page} page
 * @param {string} url
 * @param {number} addresses
 */
async function openForm(page, url, addresses) {
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
}

/**
 * @param {Page} page
 * @param {number} keystrokes
 * @param {number} pause milliseconds between two keys
 */
async function type(page, keystrokes, pause) {
  for (let count = 0; count < keystrokes; count += 1) {
    // One after the other is the point.
    // oxlint-disable no-await-in-loop
    await page.keyboard.press(KEYS[count % KEYS.length] ?? 'a');
    await page.waitForTimeout(pause);
    // oxlint-enable no-await-in-loop
  }
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {(typeof RUNS)[number]} run
 */
async function measureRun(browser, url, { addresses, slowdown }) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript(installClock, onPage.editor);
  await openForm(page, url, addresses);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  const before = (await readTimings(page)).length;
  await type(page, KEYSTROKES, PAUSE * slowdown);
  const timings = (await readTimings(page)).slice(before);
  await page.close();
  const changed = timings.map((timing) => timing.changed);
  const painted = timings.map((timing) => timing.painted);
  return {
    addresses,
    slowdown,
    'keys seen': `${timings.length} of ${KEYSTROKES}`,
    'changed p50 ms': percentile(changed, 0.5),
    'changed p95 ms': percentile(changed, 0.95),
    'painted p50 ms': percentile(painted, 0.5),
    'painted p95 ms': percentile(painted, 0.95),
  };
}

/**
 * What one key leaves in memory once all that can go has gone.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {number} addresses
 */
async function measureHeap(browser, url, addresses) {
  // Without the clock, which keeps something of each key itself.
  const page = await browser.newPage({ viewport: VIEWPORT });
  await openForm(page, url, addresses);
  const devtools = await page.context().newCDPSession(page);
  async function heap() {
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize;
  }
  await type(page, KEYS_BEFORE_HEAP, 0);
  const before = await heap();
  await type(page, KEYS_FOR_HEAP, 0);
  const after = await heap();
  await page.close();
  return {
    addresses,
    keys: KEYS_FOR_HEAP,
    'heap before MB': Number((before / 1e6).toFixed(1)),
    'kept per key kB': Number(((after - before) / 1e3 / KEYS_FOR_HEAP).toFixed(2)),
  };
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

/**
 * Milliseconds from key down to the policy's changed text, and to its paint.
 *
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureTyping(browser, url) {
  const table = [];
  for (const run of RUNS) {
    // Two at once would disturb each other.
    // oxlint-disable-next-line no-await-in-loop
    table.push(await measureRun(browser, url, run));
  }
  return table;
}

/**
 * @param {Browser} browser
 * @param {string} url
 */
export async function measureMemory(browser, url) {
  return [await measureHeap(browser, url, 10), await measureHeap(browser, url, 1_000)];
}
