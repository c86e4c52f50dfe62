import { useEffect, useState, type ComponentType, type RefObject } from 'react';
import type { CodeViewProps } from './code-props';

/** What a person does first. Until then the plain text will do, and nothing competes with the page for loading. */
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** A browser that is never idle loads the editor all the same. Milliseconds. */
const NO_LATER = 2_000;

interface Loaded {
  /** The editor’s view of a text; null until it is loaded, and always where it cannot be. */
  readonly view: ComponentType<CodeViewProps> | null;
  /** Whether it takes over from a plain text that has the focus. */
  readonly focused: boolean;
}

let loaded: ComponentType<CodeViewProps> | null = null;

/** Loads the editor after the first sign of life, once the browser is idle. */
export function useCodeView(box: RefObject<HTMLElement | null>): Loaded {
  const [held, setHeld] = useState<Loaded>(() => ({ view: loaded, focused: false }));

  useEffect(() => {
    if (loaded !== null) return undefined;
    const stop = new AbortController();

    async function load(): Promise<void> {
      try {
        const { CodeView } = await import('./code-view');
        loaded = CodeView;
        if (stop.signal.aborted) return;
        setHeld({ view: CodeView, focused: box.current?.contains(document.activeElement) === true });
      } catch {
        // Blocked or offline: the plain text stays, and everything works on it.
      }
    }

    function wake(): void {
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, wake);
      whenIdle(() => void load());
    }

    // Someone who got here by clicks and keys need not give another sign.
    if (navigator.userActivation?.hasBeenActive) wake();
    else
      for (const sign of SIGNS_OF_LIFE) addEventListener(sign, wake, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [box]);

  return held;
}

function whenIdle(work: () => void): void {
  // Safari has no `requestIdleCallback`.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: NO_LATER });
  else setTimeout(work, 0);
}
