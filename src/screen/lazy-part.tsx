import { use, useEffect, useReducer, type ComponentType, type ReactNode } from 'react';

/** How each part that could not be loaded is asked for again. */
const failed = new Set<() => void>();

/** Style sheets that did not come with their part. */
const failedSheets = new Set<HTMLLinkElement>();

if (typeof document !== 'undefined') {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedSheets.add(target);
    },
    { capture: true },
  );
}

/** What waits until parts that could not be loaded are asked for again. */
const waiting = new Set<() => void>();

/**
 * A component whose script is loaded when it is first shown. Unlike with React's `lazy`, one that could not be loaded can
 * be asked for again. Suspends until it is there, and throws where it cannot be loaded.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  let loading: Promise<ComponentType<Props>> | null = null;

  async function begin(): Promise<ComponentType<Props>> {
    try {
      return await load();
    } catch (error) {
      failed.add(() => {
        loading = null;
      });
      throw error;
    }
  }

  return function Part(props: Props) {
    loading ??= begin();
    const Loaded = use(loading);
    return <Loaded {...props} />;
  };
}

/** Asks again for what could not be loaded. */
export function retryParts(): void {
  void retrySheets();
  for (const reset of failed) reset();
  failed.clear();
  for (const again of waiting) again();
}

/**
 * Asks again for style sheets that did not come: the build’s own loader asks for each only once. Settles once each is
 * there, or has failed again.
 */
export async function retrySheets(): Promise<void> {
  const sheets = [...failedSheets];
  failedSheets.clear();
  await Promise.all(sheets.map(askAgain));
}

function askAgain(sheet: HTMLLinkElement): Promise<void> {
  const next = document.createElement('link');
  next.rel = sheet.rel;
  next.href = sheet.href;
  next.crossOrigin = sheet.crossOrigin;
  return new Promise((resolve) => {
    next.addEventListener('load', () => resolve());
    next.addEventListener('error', () => resolve());
    sheet.remove();
    document.head.append(next);
  });
}

/** Calls back when parts are asked for again: on demand, and when the network is back. Returns how to stop that. */
export function onRetry(again: () => void): () => void {
  if (waiting.size === 0) window.addEventListener('online', retryParts);
  waiting.add(again);
  return () => {
    waiting.delete(again);
    if (waiting.size === 0) window.removeEventListener('online', retryParts);
  };
}

/**
 * For an effect that loads a part: a number to depend on, which rises each time parts are asked for again while this
 * one has failed.
 */
export function useRetries(hasFailed: boolean): number {
  const [retries, again] = useReducer((before: number) => before + 1, 0);
  useEffect(() => (hasFailed ? onRetry(again) : undefined), [hasFailed]);
  return retries;
}
