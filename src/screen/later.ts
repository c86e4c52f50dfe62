import { useEffect, useState } from 'react';
import { useRetries } from './lazy-part';

/** A part of the page that is loaded when it is first needed. */
export interface Later<Module> {
  /** Rejects where the network is gone; the next call tries again. */
  load: () => Promise<Module>;
  /** For moments that cannot wait; null until it has been loaded. */
  ifLoaded: () => Module | null;
}

/** Remembers a part of the page once it has been loaded. */
export function later<Module>(load: () => Promise<Module>): Later<Module> {
  let loaded: Module | null = null;
  let loading: Promise<Module> | null = null;

  async function begin(): Promise<Module> {
    try {
      loaded = await load();
      return loaded;
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  return {
    load() {
      loading ??= begin();
      return loading;
    },
    ifLoaded: () => loaded,
  };
}

/** A part once it is wanted and loaded; null until then. One that has failed is asked for again with all others. */
export function useLater<Module extends object>(part: Later<Module>, isWanted: boolean): Module | null {
  const [loaded, setLoaded] = useState(part.ifLoaded);
  const [hasFailed, setFailed] = useState(false);
  const retries = useRetries(hasFailed && loaded === null);

  useEffect(() => {
    if (!isWanted || loaded !== null) return undefined;
    let isOld = false;
    async function load(): Promise<void> {
      try {
        const module = await part.load();
        if (!isOld) setLoaded(() => module);
      } catch {
        if (!isOld) setFailed(true);
      }
    }
    void load();
    return () => {
      isOld = true;
    };
  }, [part, isWanted, loaded, retries]);

  return loaded;
}
