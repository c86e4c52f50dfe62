import type { ComponentType } from 'react';
import { retrySheets } from '../../screen';
import type { CodeViewProps } from './code-props';

type CodeView = ComponentType<CodeViewProps>;

/** What a person does first. Until then the plain text will do. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** A browser that is never idle loads the editor all the same. Milliseconds. */
const NO_LATER = 2_000;

let loading: Promise<CodeView> | null = null;
let loaded: CodeView | null = null;

/** The editor’s view of a text; null until it is loaded, and always where it cannot be. */
export function editorIfLoaded(): CodeView | null {
  return loaded;
}

/**
 * The editor’s view, loaded after the first sign of life, once the browser is idle. The editor is large: who will show
 * a text calls this as soon as that is known. Rejects where it cannot be loaded; the next call tries again.
 */
export function loadEditor(): Promise<CodeView> {
  loading ??= load();
  return loading;
}

async function load(): Promise<CodeView> {
  try {
    await signOfLife();
    await idle();
    await retrySheets();
    const { CodeView } = await import('./code-view');
    loaded = CodeView;
    return CodeView;
  } catch (error) {
    loading = null;
    throw error;
  }
}

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
