// Inputs that once had a fault, one per file: an ordinary test tries them all.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { sha256 } from '../same-bytes.mjs';
import { KIND_IDS } from './kind-ids.mjs';

/** @import { KindId } from './kind-ids.mjs' */

export const FIXTURES = new URL('fixtures/', import.meta.url);

const fixtureSchema = z.strictObject({
  kind: z.enum(KIND_IDS),
  /** What was wrong, as the fuzzer said it. */
  fault: z.string(),
  input: z.json(),
});

/** Every fixture there is, with the name of its file. */
export function readFixtures() {
  return readdirSync(FIXTURES)
    .toSorted()
    .map((file) => ({
      file,
      ...fixtureSchema.parse(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8'))),
    }));
}

/**
 * Writes an input down. The same input has the same file.
 *
 * @param {KindId} kind
 * @param {{ fault: string; input: unknown }} found
 * @returns {string} the file's name
 */
export function writeFixture(kind, { fault, input }) {
  const name = sha256(JSON.stringify(input)).slice(0, 8);
  const file = `${kind}-${name}.json`;
  mkdirSync(FIXTURES, { recursive: true });
  writeFileSync(new URL(file, FIXTURES), `${JSON.stringify({ kind, fault, input }, null, 2)}\n`);
  return file;
}
