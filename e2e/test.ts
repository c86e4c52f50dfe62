import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

interface Watch {
  /** Trouble that a test causes on purpose, such as the console's line for a file that it blocks. */
  tolerated: RegExp | null;
  /** Runs by itself around every test. */
  watched: void;
}

/** Everything that must never happen on the page, as one line each, while the context lives. */
async function watchForTrouble(context: BrowserContext, origin: string): Promise<string[]> {
  const trouble: string[] = [];

  await context.exposeFunction('reportViolation', (text: string) => {
    trouble.push(`policy violation: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report !== 'function') return;
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });

  context.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  context.on('weberror', (webError) => trouble.push(`uncaught: ${webError.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOnThePage = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isOnThePage && url.origin !== origin) trouble.push(`request elsewhere: ${request.url()}`);
  });
  return trouble;
}

/**
 * Playwright's `test`, in which every test fails when the page breaks its content security policy or
 * Trusted Types, logs an error, throws, or asks another origin for anything.
 */
export const test = base.extend<Watch>({
  tolerated: [null, { option: true }],
  watched: [
    async ({ context, baseURL, tolerated }, use) => {
      const trouble = await watchForTrouble(context, new URL(baseURL ?? '').origin);
      await use();
      // One more round trip to each page: what it reported last may still be on its way.
      await Promise.allSettled(context.pages().map((page) => page.title()));
      const unexpected = trouble.filter((line) => !tolerated?.test(line));
      expect(unexpected, 'violations, errors and requests elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});
