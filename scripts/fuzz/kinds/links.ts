import { z } from 'zod';
import { Dice } from '../../../src/policy/fixtures/dice';
import { hostileSpec } from '../../../src/policy/fixtures/hostile-specs';
import { decodeShare, encodeShare, madeOfShare, stepOfShare } from '../../../src/share';
import { readBase64Url } from '../../../src/share/base64url';
import { LINK_LAYERS, rowAt } from '../../../src/share/fixtures/faulty-links';
import { linkHolding } from '../../../src/share/fixtures/link-holding';
import { mutated, seededDice } from '../../../src/share/fixtures/mutations';
import { LINK_PROBLEMS, readComplaint } from '../../../src/share/fixtures/read-complaint';
import { readBody, readHead } from '../../../src/share/fragment';
import { unpackText } from '../../../src/share/packed-text';
import { roleFault } from '../checked-roles';
import { fromSeed } from '../from-seed';
import { kindOf } from '../kind';
import { smallerText } from '../smaller';

/** A link of before with faults in one of its layers, or one of today to a role of odd texts, with or without faults. */
function linkOf(seed: number): string {
  const dice = seededDice(seed);
  const layer = LINK_LAYERS[dice(LINK_LAYERS.length + 1)];
  if (layer !== undefined) return layer.spoilt(rowAt(dice(100_000)), dice);
  const link = encodeShare(hostileSpec(new Dice(seed)), 'data', '2026-11-27');
  return dice(4) === 0 ? mutated(link, dice) : link;
}

/** The text in a link, or null where it cannot be unpacked. */
function textIn(link: string): { version: number; text: string } | null {
  const head = readHead(link);
  const body = head === null ? null : readBody(link, head);
  const packed = body === null ? null : readBase64Url(body);
  const text = packed === null ? null : unpackText(packed);
  return head !== null && text?.ok === true ? { version: head.version, text: text.value } : null;
}

/** First what is in it is made smaller, then the link itself. */
function* smallerLink(link: string): Generator<string> {
  const held = textIn(link);
  if (held !== null) {
    for (const text of smallerText(held.text)) {
      const smaller = linkHolding(text, held.version);
      if (smaller.length < link.length) yield smaller;
    }
  }
  yield* smallerText(link);
}

/** Fragments of addresses. */
export const links = kindOf(z.string(), fromSeed({ make: linkOf, smaller: smallerLink }), {
  opens: (link) => readComplaint(decodeShare(link), LINK_PROBLEMS),
  step: (link) => {
    const step = stepOfShare(link);
    return step === null || /^[a-z]{1,20}$/.test(step) ? null : `no name of a step — ${step}`;
  },
  day: (link) => {
    const made = madeOfShare(link);
    return made === null || /^\d{4}-\d{2}-\d{2}$/.test(made) ? null : `no day — ${made}`;
  },
  role: (link) => {
    const read = decodeShare(link);
    return read.ok ? roleFault(read.value) : null;
  },
});
