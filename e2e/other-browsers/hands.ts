import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findOnPage, selected, type Found, type Wanted } from './find';
import { pressed, typed, withControl, type Key } from './keyboard';
import { inPage, type InputSource, type Session } from './session';
import { takeTrouble } from './site';

/** How often the page is looked at until it is as it should be. Milliseconds. */
const EVERY = [100];

/** A field of the tests’ own, where the clipboard is filled and read. */
const SCRATCH = 'scratch';

/** What a person can do in a browser, whichever it is. Everything waits until it can be done. */
export function handsOn(session: Session) {
  const look = (wanted: Wanted): Promise<Found | null> => inPage(session, findOnPage, wanted);

  const hands = {
    open: (url: string) => session.navigate(url),
    look,
    /** Waits until an element is there, and is as it should be. */
    see: async (wanted: Wanted, expected: Partial<Record<keyof Found, unknown>> = {}): Promise<void> => {
      await expect
        .poll(() => look(wanted), { message: titleOf(wanted), intervals: EVERY })
        .toMatchObject(expected);
    },
    seeGone: (wanted: Wanted) =>
      expect.poll(() => look(wanted), { message: titleOf(wanted), intervals: EVERY }).toBeNull(),
    /** Clicks with the pointer once the element can be reached and has come to rest. */
    click: async (wanted: Wanted): Promise<void> => {
      let found: Found | null = null;
      await expect(async () => {
        const before = found;
        found = await look(wanted);
        expect(found, titleOf(wanted)).toMatchObject({ isReachable: true });
        expect({ x: found?.x, y: found?.y }).toEqual({ x: before?.x, y: before?.y });
      }).toPass({ intervals: EVERY, timeout: 60_000 });
      const { x = 0, y = 0 } = found ?? {};
      await session.act([clicked(x, y)]);
    },
    press: (key: Key) => session.act([pressed(key)]),
    /** Types where the focus is, key by key. */
    type: (text: string) => session.act([typed(text)]),
    withControl: (sign: string) => session.act([withControl(sign)]),
    /** Clicks into a field and types in it. */
    write: async (wanted: Wanted, text: string): Promise<void> => {
      await hands.click(wanted);
      await hands.type(text);
      await hands.see(wanted, { value: text });
    },
    /** Chooses from a list by the keyboard. One letter: on a busy machine a second one may come too late to count. */
    choose: async ({ selector }: Wanted, firstLetter: string): Promise<void> => {
      await inPage(session, focusOn, selector);
      await hands.type(firstLetter);
    },
    /** Clicks into a field and pastes what is in the clipboard. */
    paste: async (wanted: Wanted): Promise<void> => {
      await hands.click(wanted);
      await hands.withControl('v');
    },
    /** Puts a text into the clipboard, as if it had been copied elsewhere. */
    copyElsewhere: async (text: string): Promise<void> => {
      await inPage(session, addScratch, SCRATCH, text);
      await hands.withControl('c');
      await inPage(session, removeScratch, SCRATCH);
    },
    /** What is in the clipboard, as it would be pasted elsewhere. */
    clipboard: async (): Promise<string> => {
      await inPage(session, addScratch, SCRATCH, '');
      await hands.withControl('v');
      const pasted = await look(selected(`#${SCRATCH}`));
      await inPage(session, removeScratch, SCRATCH);
      return pasted?.value ?? '';
    },
    /** Waits until a file has come with a text. */
    seeDownload: async (name: string, text: string): Promise<void> => {
      await expect
        .poll(() => readFile(join(session.downloads, name), 'utf8').catch(() => null), { intervals: EVERY })
        .toBe(text);
    },
    /** Does in the page what no person can. */
    run: (action: () => void) => inPage(session, action),
    /** Waits until the browser has kept the site. */
    seeKept: () =>
      expect
        .poll(() => inPage(session, isKept), { message: 'the site is kept', intervals: EVERY })
        .toBe(true),
    /** What must never happen, as far as it has happened since this was last asked. */
    trouble: () => inPage(session, takeTrouble),
  };
  return hands;
}

export type Hands = ReturnType<typeof handsOn>;

function titleOf({ selector, name }: Wanted): string {
  return name === null ? selector : `${name} (${selector})`;
}

function clicked(x: number, y: number): InputSource {
  return {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  };
}

/** Runs in the page: a click would open the list of a choice, and no protocol can reach into that. */
function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Runs in the page: a field over it, with the focus and its text selected. */
function addScratch(id: string, text: string): void {
  const field = document.createElement('textarea');
  field.id = id;
  field.value = text;
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9999;';
  document.body.append(field);
  field.select();
}

/** Runs in the page. */
function isKept(): boolean {
  return navigator.serviceWorker.controller?.state === 'activated';
}

/** Runs in the page. */
function removeScratch(id: string): void {
  document.querySelector(`#${id}`)?.remove();
}
