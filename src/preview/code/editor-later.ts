import type { ComponentType } from 'react';
import { later, retrySheets } from '../../screen';
import type { CodeViewProps } from './code-props';

/** What a person does first. Until then the plain text will do. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** A browser that is never idle loads the editor all the same. Milliseconds. */
const NO_LATER = 2_000;

/**
 * The editor’s view of a text, loaded after the first sign of life, once the browser is idle. The editor is large: who
 * will show a text asks for it as soon as that is known.
 */
export const editorLater = later<ComponentType<CodeViewProps>>(async () => {
  await signOfLife();
  await idle();
  await retrySheets();
  return (await import('./code-view')).CodeView;
});

function signOfLife(): Promise<void> {
  // Someone who got here by clicks and keys need not give another sign.
  if (navigator.userActivation?.hasBeenActive) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = new AbortController();
    function wake() {
      stop.abort();
      resolve();
    }
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, wake, { passive: true, signal: stop.signal });
  });
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no `requestIdleCallback`.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: NO_LATER });
    else setTimeout(resolve, 0);
  });
}
