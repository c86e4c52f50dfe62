import { expect } from '@playwright/test';
import { named, selected, type Wanted } from './find';
import type { Hands } from './hands';

/** What the tests look for, in the words of the page. */
export const button = (name: string | RegExp): Wanted => named('button', name);
export const field = (name: string): Wanted => named('textbox', name);
export const heading = (name: string | RegExp): Wanted => named('heading', name);

const PREVIEW = '[aria-label="Policy preview"]';

/** The part of the page that shows the policies. */
export const preview = {
  code: selected(`${PREVIEW} .view-lines`),
  tab: (name: string): Wanted => named('tab', name, PREVIEW),
  format: selected(`${PREVIEW} select`),
  /** The code in a format, by the format’s label. */
  shownAs: (label: string): Wanted => selected(`${PREVIEW} [aria-label="${label}"]`),
  download: named('button', /^Download/, PREVIEW),
};

export const dialog = selected('[role="dialog"]');
export const REVIEW = heading('Is this the role you want?');

const NOTHING_YET = 'nothing copied yet';

/** Presses Copy, again where the page moved under the pointer, and gives what is then pasted elsewhere. */
export async function copied(hands: Hands): Promise<string> {
  await hands.copyElsewhere(NOTHING_YET);
  let text = NOTHING_YET;
  await expect(async () => {
    await hands.click(named('button', /^Cop(?:y|ied)/, PREVIEW));
    text = await hands.clipboard();
    expect(text).not.toBe(NOTHING_YET);
  }).toPass({ timeout: 60_000 });
  return text;
}

/** Both policies, as they are copied. */
export async function policies(hands: Hands): Promise<{ permissions: string; trust: string }> {
  await hands.click(preview.tab('Permissions policy'));
  const permissions = await copied(hands);
  await hands.click(preview.tab('Trust policy'));
  await hands.see(preview.code, { text: expect.stringContaining('sts:AssumeRole') });
  return { permissions, trust: await copied(hands) };
}
