import type { Level } from '../policy';

/** What the levels are called on screen. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  guide: 'AWS guide',
  recommended: 'Recommended',
  'least-privilege': 'Least privilege',
};
