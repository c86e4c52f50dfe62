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
  return {
    async load() {
      loaded ??= await load();
      return loaded;
    },
    ifLoaded: () => loaded,
  };
}
