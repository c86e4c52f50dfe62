import { describe, expect, test } from 'vitest';
import { AMENDMENTS, LEVELS, REVISION, REVISIONS, type Level, type Revision } from '../policy';
import { levelWords } from './level-names';

/** The amendments that a level holds in a revision, and what they wait for. */
function heldBy(level: Level, revision: Revision) {
  return AMENDMENTS.flatMap(({ id, since: first = 1, levels }) => {
    const held = levels.filter(
      ({ levels: of, since = 1, until = REVISION }) =>
        of.includes(level) && first <= revision && since <= revision && revision <= until,
    );
    return held.map(({ when }) => `${id} ${when ?? ''}`);
  });
}

describe.each(LEVELS)('the level %s', (level) => {
  test('is what it is today where no revision is named', () => {
    expect(levelWords(level)).toBe(levelWords(level, REVISION));
    expect(levelWords(level)).not.toMatch(/^As of/);
  });

  test.each(REVISIONS)('has words of its own in revision $revision, where it held something else', (row) => {
    // The guide is the guide’s: what corrects it is in no level of that name.
    const isOther = JSON.stringify(heldBy(level, row.revision)) !== JSON.stringify(heldBy(level, REVISION));
    expect(levelWords(level, row.revision).startsWith(`As of ${row.date}: `)).toBe(isOther);
  });
});
