import { describe, expect, test } from 'vitest';
import { AMENDMENT_IDS, REVISION, changesSince, isAmendmentOn, setAmendment, type RoleSpec } from '../policy';
import { LINKS_V1 } from './fixtures/frozen-rows';
import { granted } from './fixtures/granted';
import { decodeShare, encodeShare, readDraft, writeDraft } from './index';

function oldSpec(name: string): RoleSpec {
  const read = decodeShare(LINKS_V1.find((row) => row.name === name)?.link ?? '');
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** Of the five operations that there were, so that every amendment of today concerns one of them or none does. */
const OLD = oldSpec('the example “pipeline”');

function sharedAndKept(spec: RoleSpec): RoleSpec {
  const link = decodeShare(encodeShare(spec));
  const draft = link.ok ? readDraft(writeDraft(link.value, 'review')) : link;
  if (!draft.ok) throw new Error(draft.problem.message);
  return draft.value.spec;
}

describe('a role made before today’s catalogue', () => {
  test('stays of its day, however often it is shared', () => {
    const again = sharedAndKept(sharedAndKept(OLD));
    expect(again).toStrictEqual(OLD);
    expect(again.revision).toBe(1);
    expect(changesSince(again)).toStrictEqual(changesSince(OLD));
    expect(changesSince(OLD).length).toBeGreaterThan(0);
  });

  test('is another one once it took today’s catalogue', () => {
    const { revision: _before, ...taken } = OLD;
    expect(sharedAndKept(taken)).toStrictEqual(taken);
    expect(sharedAndKept({ ...OLD, revision: REVISION })).toStrictEqual(taken);
    expect(encodeShare(taken)).not.toBe(encodeShare(OLD));
    expect(granted(sharedAndKept(taken))).not.toStrictEqual(granted(OLD));
  });

  test.each(AMENDMENT_IDS)('keeps %s, switched by hand', (id) => {
    const switched = setAmendment(OLD, id, !isAmendmentOn(OLD, id));
    const again = sharedAndKept(switched);
    expect(again).toStrictEqual(switched);
    expect(again.revision).toBe(1);
    expect(isAmendmentOn(again, id)).toBe(!isAmendmentOn(OLD, id));
    expect(granted(again)).toStrictEqual(granted(switched));
  });

  test('takes an exception of today without the rest of it', () => {
    const switched = setAmendment(OLD, 'split-read-write', true);
    expect(changesSince(OLD).map(({ id }) => id)).toContain('split-read-write');
    expect(granted(sharedAndKept(switched))).not.toStrictEqual(granted(OLD));
    expect(changesSince(switched).map(({ id }) => id)).not.toContain('split-read-write');
  });
});
