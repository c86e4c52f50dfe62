import { describe, expect, test } from 'vitest';
import { SLOT_IDS, parseRoleSpec, textsOf } from '../policy';
import type { ImportFixture } from './fixtures/import-fixture';
import { OTHER_REQUESTS } from './fixtures/other-requests';
import { SCRIPTS } from './fixtures/scripts';
import { TEMPLATES } from './fixtures/templates';
import { TRAINING_JOBS } from './fixtures/training-jobs';
import { importText } from './index';

const FIXTURES: readonly ImportFixture[] = [...TRAINING_JOBS, ...OTHER_REQUESTS, ...SCRIPTS, ...TEMPLATES];

function imported(text: string) {
  const result = importText(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe('what a paste becomes', () => {
  test.each(FIXTURES)('$name', ({ text, kind, spec }) => {
    const read = imported(text);
    expect(read.spec).toStrictEqual(spec);
    expect(read.kind).toBe(kind);
    expect(read.apis).toStrictEqual(spec.apis);
  });

  test.each(FIXTURES)('$name: the spec is one that a link can hold', ({ text }) => {
    const { spec } = imported(text);
    expect(parseRoleSpec(spec)).toStrictEqual({ ok: true, value: spec });
  });

  test.each(FIXTURES)('$name: whatever went into a list has its note', ({ text }) => {
    const { spec, notes } = imported(text);
    const read = new Set(notes.filter(({ kind }) => kind === 'read').map(({ value }) => value));
    const texts = SLOT_IDS.flatMap((slot) => textsOf(spec, slot));
    expect(texts.filter((each) => !read.has(each))).toStrictEqual([]);
  });

  test.each(FIXTURES)('$name: all the same behind a byte order mark and blank lines', ({ text, spec }) => {
    expect(imported(`\uFEFF\r\n\n  ${text}\n\n`).spec).toStrictEqual(spec);
  });
});
