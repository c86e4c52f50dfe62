import { use, type ComponentType, type ReactNode } from 'react';

/** How each part that could not be loaded is asked for again. */
const failed = new Set<() => void>();

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
  for (const reset of failed) reset();
  failed.clear();
  for (const again of waiting) again();
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
