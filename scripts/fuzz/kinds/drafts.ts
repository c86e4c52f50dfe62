import { z } from 'zod';
import { Dice } from '../../../src/policy/fixtures/dice';
import { hostileSpec } from '../../../src/policy/fixtures/hostile-specs';
import { readDraft, writeDraft } from '../../../src/share';
import { faultyDraft, rowAt } from '../../../src/share/fixtures/faulty-links';
import { DRAFTS } from '../../../src/share/fixtures/frozen-rows';
import { mutated, seededDice } from '../../../src/share/fixtures/mutations';
import { DRAFT_PROBLEMS, readComplaint } from '../../../src/share/fixtures/read-complaint';
import { roleFault } from '../checked-roles';
import { fromSeed } from '../from-seed';
import { kindOf } from '../kind';
import { smallerText } from '../smaller';

/** A draft of before with faults in its fields or its text, or one of today with odd texts. */
function draftOf(seed: number): string {
  const dice = seededDice(seed);
  const how = dice(4);
  if (how < 2) return faultyDraft(rowAt(dice(100_000)), how === 0, dice);
  if (how === 2) return mutated(DRAFTS[dice(DRAFTS.length)]?.text ?? '', dice);
  return writeDraft(hostileSpec(new Dice(seed)), 'data');
}

/** What the browser's storage may hold. */
export const drafts = kindOf(z.string(), fromSeed({ make: draftOf, smaller: smallerText }), {
  opens: (text) => {
    const read = readDraft(text);
    return readComplaint(read.ok ? { ok: true, value: read.value.spec } : read, DRAFT_PROBLEMS);
  },
  step: (text) => {
    const read = readDraft(text);
    if (!read.ok || read.value.step === null || /^[a-z]{1,20}$/.test(read.value.step)) return null;
    return `no name of a step — ${read.value.step}`;
  },
  role: (text) => {
    const read = readDraft(text);
    return read.ok ? roleFault(read.value.spec) : null;
  },
});
