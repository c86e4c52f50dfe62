import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, parseRoleSpec, type Result } from '../policy';
import { linkHolding, linkOfBytes } from './fixtures/link-holding';
import { LINKS_V1 } from './fixtures/links-v1';
import { mutated, seededDice, type Dice } from './fixtures/mutations';
import { LONGEST_FRAGMENT, decodeShare, readDraft, stepOfShare, writeDraft } from './index';
import { LARGEST_JSON } from './limits';
import { packText, unpackText } from './packed-text';

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];

function fingerprint(): string {
  return PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n');
}

const PROBLEMS = new Set(['not-a-link', 'newer-version', 'damaged', 'too-large']);

/** What is wrong with an answer, or null: it is a problem with a name and a reason, or a whole spec. */
function complaint(read: Result<unknown>, specOf: (value: unknown) => unknown): string | null {
  if (!read.ok)
    return PROBLEMS.has(read.problem.code) && read.problem.message !== '' ? null : read.problem.code;
  return parseRoleSpec(specOf(read.value)).ok ? null : JSON.stringify(read.value);
}

function asLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

const SPECS = LINKS_V1.map(({ spec }) => JSON.stringify(spec));

/** Faults in the address, in the packed bytes, and in what they hold: each gets past what stops the one before. */
const LAYERS: readonly { layer: string; rounds: number; spoilt: (at: number, dice: Dice) => string }[] = [
  { layer: 'the address', rounds: 50_000, spoilt: (at, dice) => mutated(LINKS_V1[at]?.link ?? '', dice) },
  {
    layer: 'the packed bytes',
    rounds: 30_000,
    spoilt: (at, dice) => {
      const spoilt = mutated(asLatin1(packText(SPECS[at] ?? '')), dice);
      return linkOfBytes(Uint8Array.from(spoilt, (sign) => sign.charCodeAt(0)));
    },
  },
  { layer: 'the JSON', rounds: 20_000, spoilt: (at, dice) => linkHolding(mutated(SPECS[at] ?? '', dice)) },
];

describe('100,000 links with faults', () => {
  test.each(LAYERS)(
    '$rounds in $layer: a problem or a whole spec',
    ({ rounds, spoilt }) => {
      const before = fingerprint();
      const dice = seededDice(2026);
      const wrong: string[] = [];
      let opened = 0;
      for (let round = 0; round < rounds; round++) {
        const fragment = spoilt(round % LINKS_V1.length, dice);
        const read = decodeShare(fragment);
        const complaints = complaint(read, (value) => value);
        opened += read.ok ? 1 : 0;
        const step = stepOfShare(fragment);
        if (complaints !== null) wrong.push(`${complaints}: ${fragment}`);
        if (step !== null && !/^[a-z]{1,20}$/.test(step)) wrong.push(`step ${step}: ${fragment}`);
      }
      expect(wrong).toStrictEqual([]);
      // That the faults are neither all fatal nor all harmless.
      expect(opened).toBeGreaterThan(rounds / 1_000);
      expect(opened).toBeLessThan(rounds / 2);
      expect(fingerprint()).toBe(before);
    },
    60_000,
  );

  test('and 20,000 drafts', () => {
    const before = fingerprint();
    const dice = seededDice(7);
    const drafts = LINKS_V1.map(({ spec, step }) => writeDraft(spec, step));
    for (let round = 0; round < 20_000; round++) {
      const text = mutated(drafts[round % drafts.length] ?? '', dice);
      const read = readDraft(text);
      expect(complaint(read, () => (read.ok ? read.value.spec : null))).toBeNull();
    }
    expect(fingerprint()).toBe(before);
  }, 60_000);
});

describe('a link that is a bomb', () => {
  /** A gigabyte of spaces is a megabyte when packed, of which a link can hold the beginning. */
  const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(140_000_000, 32), { level: 9 }));

  test('fits into a link, and is refused', () => {
    expect(linkOfBytes(bomb).length).toBeLessThan(LONGEST_FRAGMENT);
    expect(decodeShare(linkOfBytes(bomb))).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  test('is left as soon as it has unfolded to too much', () => {
    const before = process.memoryUsage();
    const read = unpackText(bomb);
    const after = process.memoryUsage();
    expect(read.ok).toBe(false);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(20 * LARGEST_JSON);
  });

  test('is not unfolded at all where it is longer than a link', () => {
    const whole = `#v1.review.${'7cEBAQAAAICQ'.repeat(100_000)}`;
    expect(decodeShare(whole)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  test('a text of the largest size opens, and one byte more does not', () => {
    const json = JSON.stringify(emptyRoleSpec());
    expect(decodeShare(linkHolding(json.padEnd(LARGEST_JSON)))).toMatchObject({ ok: true });
    expect(decodeShare(linkHolding(json.padEnd(LARGEST_JSON + 1)))).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
  });

  test('a list within a list within a list', () => {
    expect(decodeShare(linkHolding('['.repeat(1_000_000)))).toMatchObject({ ok: false });
    expect(readDraft('{"a":'.repeat(1_000_000))).toMatchObject({ ok: false });
  });
});

describe('a link that reaches for a prototype', () => {
  test.each([
    '{"version":1,"__proto__":{"vpc":true,"polluted":1}}',
    '{"version":1,"constructor":{"prototype":{"polluted":1}}}',
    '{"version":1,"account":{"__proto__":{"polluted":1}},"s3":{"__proto__":{"polluted":1}}}',
    '{"version":1,"amendments":{"__proto__":{"list-prefix":true,"polluted":1}}}',
  ])('%s', (text) => {
    const before = fingerprint();
    expect(decodeShare(linkHolding(text))).toStrictEqual({ ok: true, value: emptyRoleSpec() });
    expect(readDraft(`{"version":1,"spec":${text}}`)).toMatchObject({ ok: true });
    expect(fingerprint()).toBe(before);
    expect({}).not.toHaveProperty('polluted');
  });
});
