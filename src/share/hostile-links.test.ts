import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildRolePolicies, parseRoleSpec, type Result, type RoleSpec } from '../policy';
import { LINKS_V1, LINKS_V2, LINKS_V3 } from './fixtures/frozen-rows';
import { linkOfBytes } from './fixtures/link-holding';
import { mutated, seededDice, type Dice } from './fixtures/mutations';
import { prototypeNames } from './fixtures/prototypes';
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
import { NEWEST, READERS, writeNewest } from './versions/versions';

const LINK_PROBLEMS = ['not-a-link', 'newer-version', 'damaged', 'too-large'];
const DRAFT_PROBLEMS = ['newer-version', 'damaged'];

/** What is wrong with an answer, or null: it is a problem with a name and a reason, or a whole spec that can be shared. */
function complaint(read: Result<RoleSpec>, problems: readonly string[]): string | null {
  if (!read.ok) {
    const { code, message } = read.problem;
    return problems.includes(code) && message !== '' ? null : `a problem called ${code}`;
  }
  const whole = parseRoleSpec(read.value);
  if (!whole.ok) return whole.problem.message;
  const written = JSON.stringify(writeNewest(read.value));
  const again = READERS[NEWEST]?.(JSON.parse(written));
  return again?.ok === true && JSON.stringify(writeNewest(again.value)) === written
    ? null
    : 'another role when shared';
}

/** Rows that are quickly read: what is in the long ones is more of the same. */
const VERSIONS = [LINKS_V1, LINKS_V2, LINKS_V3].map((links, index) =>
  links
    .filter(({ link }) => link.length < 1_200)
    .map(({ link, written }) => {
      const json = JSON.stringify(written);
      return { version: index + 1, link, written, json, packed: deflateRawSync(json).toString('latin1') };
    }),
);
type Row = (typeof VERSIONS)[number][number];

/** Every version as often as any other. */
function rowAt(round: number): Row {
  const rows = VERSIONS[round % VERSIONS.length] ?? [];
  const row = rows[Math.floor(round / VERSIONS.length) % rows.length];
  if (row === undefined) throw new Error('A version has no rows.');
  return row;
}

/** Lightly packed: it is done very often. */
function linkHolding(json: string, version: number): string {
  return linkOfBytes(new Uint8Array(deflateRawSync(json, { level: 1 })), version);
}

/** Faults in the address, in the packed bytes, and in what they hold: each gets past what stops the one before. */
const LAYERS: readonly { layer: string; rounds: number; spoilt: (row: Row, dice: Dice) => string }[] = [
  { layer: 'the address', rounds: 40_000, spoilt: ({ link }, dice) => mutated(link, dice) },
  {
    layer: 'the packed bytes',
    rounds: 30_000,
    spoilt: ({ packed, version }, dice) =>
      linkOfBytes(new Uint8Array(Buffer.from(mutated(packed, dice), 'latin1')), version),
  },
  {
    layer: 'the JSON',
    rounds: 20_000,
    spoilt: ({ json, version }, dice) => linkHolding(mutated(json, dice), version),
  },
  {
    layer: 'the fields',
    rounds: 20_000,
    spoilt: ({ written, version }, dice) => linkHolding(JSON.stringify(spoiltValue(written, dice)), version),
  },
];

describe('110,000 links with faults', () => {
  test.each(LAYERS)('$rounds in $layer: a problem or a whole spec', ({ rounds, spoilt }) => {
    const before = prototypeNames();
    const dice = seededDice(2026);
    const wrong: string[] = [];
    let opened = 0;
    for (let round = 0; round < rounds; round++) {
      const fragment = spoilt(rowAt(round), dice);
      const read = decodeShare(fragment);
      const complaints = complaint(read, LINK_PROBLEMS);
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
    const { written, version } = rowAt(round);
    const draft = { version, step: 'data', spec: written };
    const text =
      round % 2 === 0 ? JSON.stringify(spoiltValue(draft, dice)) : mutated(JSON.stringify(draft), dice);
    const read = readDraft(text);
    const complaints = complaint(read.ok ? { ok: true, value: read.value.spec } : read, DRAFT_PROBLEMS);
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
