import type * as ShareModule from '../share';

export type Share = typeof ShareModule;

let loaded: Share | null = null;

/** Links and drafts. The first view does without them, so they come after it. */
export async function loadShare(): Promise<Share> {
  loaded ??= await import('../share');
  return loaded;
}

/** For moments that cannot wait, such as the page going away. */
export function shareIfLoaded(): Share | null {
  return loaded;
}
