import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { KIND_IDS, isKindId } from './kind-ids.mjs';

/** @import { KindId } from './kind-ids.mjs' */
/** @typedef {{ seed: number; count: number; only: readonly KindId[] }} Options */

/** About a minute for all kinds together. */
export const DEFAULT_COUNT = 1_000;

/** Seeds of fast-check are signed numbers of 32 bits. */
const LARGEST_SEED = 2 ** 31 - 1;

/**
 * Reads the arguments of `npm run fuzz`. Throws a sentence that says what they may be.
 *
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, count: { type: 'string' }, only: { type: 'string' } },
  });
  const names = values.only?.split(',') ?? KIND_IDS;
  const unknown = names.filter((name) => !isKindId(name));
  if (unknown.length > 0) {
    throw new Error(`Nothing is called “${unknown.join(', ')}”. --only takes: ${KIND_IDS.join(',')}.`);
  }
  return {
    seed: wholeNumber('seed', values.seed, 0) ?? randomInt(LARGEST_SEED),
    count: wholeNumber('count', values.count, 1) ?? DEFAULT_COUNT,
    only: KIND_IDS.filter((id) => names.includes(id)),
  };
}

/**
 * @param {string} name
 * @param {string | undefined} text
 * @param {number} least
 */
function wholeNumber(name, text, least) {
  if (text === undefined) return null;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= LARGEST_SEED) return number;
  throw new Error(`--${name} is a whole number from ${least} to ${LARGEST_SEED}, not “${text}”.`);
}
