import { writeFile } from 'node:fs/promises';
import { test as base, expect, type TestInfo } from '@playwright/test';
import { startFirefox } from './firefox';
import { handsOn, type Hands } from './hands';
import type { Session } from './session';
import type { SiteCopy } from '../site-copy';
import { serveWatched } from './site';
import { startWebKit } from './webkit';

export { expect };

const DRIVERS: Readonly<Record<string, () => Promise<Session>>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};

/** Starts the browser of the project. On a busy machine one does not always come; it is asked once more. */
async function start({ project }: TestInfo): Promise<Session> {
  const driver = DRIVERS[project.name];
  if (driver === undefined) throw new Error(`Nothing drives ${project.name}`);
  return driver().catch(driver);
}

interface ForOneTest {
  /** Opens the page, or a link to it, in a browser that has never been there. */
  newPerson: (url?: string) => Promise<Hands>;
}

interface ForAllTests {
  site: SiteCopy;
}

/**
 * Playwright’s `test` without its browsers. Every test fails when the page breaks its content security policy or
 * Trusted Types, logs an error, throws or asks for a file that is not there.
 */
export const test = base.extend<ForOneTest, ForAllTests>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads off the pattern what a fixture needs
    async ({}, provide) => {
      const site = await serveWatched();
      await provide(site);
      await site.remove();
    },
    { scope: 'worker' },
  ],
  newPerson: async ({ site }, provide, testInfo) => {
    const sessions: Session[] = [];
    try {
      await provide(async (url = site.url) => {
        const session = await start(testInfo);
        sessions.push(session);
        const hands = handsOn(session);
        await hands.open(url);
        return hands;
      });
      if (testInfo.status !== testInfo.expectedStatus) await keepPictures(sessions, testInfo);
      const trouble = await Promise.all(sessions.map((session) => handsOn(session).trouble()));
      expect(trouble.flat(), 'violations and errors').toEqual([]);
    } finally {
      await Promise.all(sessions.map((session) => session.end()));
    }
  },
});

/** Puts what is on the screens beside the report of the test. */
async function keepPictures(sessions: readonly Session[], testInfo: TestInfo): Promise<void> {
  for (const [index, session] of sessions.entries()) {
    const picture = await session.picture().catch(() => '');
    const path = testInfo.outputPath(`screen-${index + 1}.png`);
    await writeFile(path, picture, 'base64');
    testInfo.attachments.push({ name: `screen ${index + 1}`, path, contentType: 'image/png' });
  }
}
