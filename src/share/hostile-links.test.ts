import { describe, expect, test } from 'vitest';
import { buildRolePolicies } from '../policy';
import { LINK_LAYERS, faultyDraft, rowAt } from './fixtures/faulty-links';
import { seededDice } from './fixtures/mutations';
import { prototypeNames } from './fixtures/prototypes';
import { DRAFT_PROBLEMS, LINK_PROBLEMS, readComplaint } from './fixtures/read-complaint';
import { spoiltValue } from './fixtures/spoilt-values';
import {
  decodeShare,
  identityLeft,
  madeOfShare,
  readDraft,
  stepOfShare,
  summaryOf,
  writeDraft,
} from './index';
import { READERS } from './versions/versions';

describe('110,000 links with faults', () => {
  test.each(LINK_LAYERS)('$rounds in $layer: a problem or a whole spec', ({ rounds, spoilt }) => {
    const before = prototypeNames();
    const dice = seededDice(2026);
    const wrong: string[] = [];
    let opened = 0;
    for (let round = 0; round < rounds; round++) {
      const fragment = spoilt(rowAt(round), dice);
      const read = decodeShare(fragment);
      const complaints = readComplaint(read, LINK_PROBLEMS);
      opened += read.ok ? 1 : 0;
      const step = stepOfShare(fragment);
      if (complaints !== null) wrong.push(`${complaints}: ${fragment}`);
      const made = madeOfShare(fragment);
      if (made !== null && !/^\d{4}-\d{2}-\d{2}$/.test(made)) wrong.push(`made ${made}: ${fragment}`);
      if (step !== null && !/^[a-z]{1,20}$/.test(step)) wrong.push(`step ${step}: ${fragment}`);
    }
    expect(wrong).toStrictEqual([]);
    // That the faults are neither all fatal nor all harmless.
    expect(opened).toBeGreaterThan(rounds / 1_000);
    expect(opened).toBeLessThan(rounds / 2);
    expect(prototypeNames()).toBe(before);
  });
});

test('20,000 drafts with faults: a problem or a whole spec', () => {
  const before = prototypeNames();
  const dice = seededDice(7);
  const wrong: string[] = [];
  for (let round = 0; round < 20_000; round++) {
    const text = faultyDraft(rowAt(round), round % 2 === 0, dice);
    const read = readDraft(text);
    const complaints = readComplaint(read.ok ? { ok: true, value: read.value.spec } : read, DRAFT_PROBLEMS);
    if (complaints !== null) wrong.push(`${complaints}: ${text}`);
  }
  expect(wrong).toStrictEqual([]);
  expect(prototypeNames()).toBe(before);
});

test('what opens of 15,000 specs with faults can be built, summed up and kept', () => {
  const before = prototypeNames();
  const dice = seededDice(11);
  const opened = [0, 0, 0];
  for (let round = 0; round < 15_000; round++) {
    const { written, version } = rowAt(round);
    const read = READERS[version]?.(JSON.parse(JSON.stringify(spoiltValue(written, dice))));
    if (read?.ok !== true) continue;
    opened[version - 1] = (opened[version - 1] ?? 0) + 1;
    const { trust, permissions } = buildRolePolicies(read.value);
    expect(JSON.stringify([trust, permissions])).not.toContain('polluted');
    expect(summaryOf(read.value).apis).toStrictEqual(read.value.apis);
    expect(identityLeft(read.value).every(({ accountIds }) => accountIds.length > 0)).toBe(true);
    expect(readDraft(writeDraft(read.value, ''))).toMatchObject({ ok: true });
  }
  expect(Math.min(...opened)).toBeGreaterThan(100);
  expect(prototypeNames()).toBe(before);
});
