import type { Level } from '../policy';

/** What the levels are called on screen. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  guide: 'AWS guide',
  recommended: 'Recommended',
  'least-privilege': 'Least privilege',
};

/** What each level does, for whoever chooses one. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  guide: 'AWS’s guide to the letter, known mistakes included.',
  recommended: 'AWS’s guide, corrected, and limited wherever that cannot make a job fail.',
  'least-privilege':
    'Recommended, plus limits that depend on your setup: metrics, use of keys, trust, listing. Test before you rely on it.',
};
