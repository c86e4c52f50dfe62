import { REVISION, REVISIONS, type Level, type Revision } from '../policy';

/** What the levels are called on screen. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  guide: 'AWS guide',
  recommended: 'Recommended',
  'least-privilege': 'Least privilege',
};

/** What each level does, for whoever chooses one. */
const TODAY: Readonly<Record<Level, string>> = {
  guide: 'AWS’s guide to the letter, known mistakes included.',
  recommended: 'AWS’s guide, corrected, and limited wherever that cannot make a job fail.',
  'least-privilege':
    'Recommended, plus limits that depend on your setup: metrics, use of keys, trust, listing. Test before you rely on it.',
};

/** What a level did in an older catalogue, where that was something else. */
const EARLIER: Partial<Readonly<Record<Revision, Partial<Record<Level, string>>>>> = {
  1: {
    recommended: 'AWS’s guide, corrected; it narrows only which role may be passed on.',
    'least-privilege':
      'Recommended, plus limits: reading and writing apart, logs, metrics, use of keys, calls, trust. Test before you rely on it.',
  },
};

/** What a level does in a sentence, in the catalogue that the role was made under; today’s where it is not said. */
export function levelWords(level: Level, revision: Revision = REVISION): string {
  const earlier = EARLIER[revision]?.[level];
  if (earlier === undefined) return TODAY[level];
  const date = REVISIONS.find((each) => each.revision === revision)?.date;
  return `As of ${date}: ${earlier}`;
}
