import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { z } from 'zod';
import { importText } from '../../../src/import';
import { arbitraryScript } from '../../../src/import/evaluate-python/fixtures/arbitrary-scripts';
import { CONTAINERS } from '../../../src/import/fixtures/containers';
import { randomFrom } from '../../../src/import/fixtures/mutated-texts';
import { PASTES } from '../../../src/import/fixtures/pastes';
import { faultIn } from '../checks';
import { fromSeed } from '../from-seed';
import { IMPORT_CHECKS } from '../import-checks';
import { kindOf } from '../kind';
import { oneOf, spoiltText } from '../spoilt-texts';
import { smallerText } from '../smaller';
import { writtenRequest } from '../written-requests';

/** Every kind of paste as often as any other. */
const KINDS = [...PASTES, CONTAINERS];

/** A text with faults, or a request with odd values, which may be whole. */
function pasteOf(seed: number): string {
  const random = randomFrom(seed);
  const text = () => oneOf(oneOf(KINDS, random) ?? [], random) ?? '';
  const how = random(12);
  if (how === 0) return writtenRequest(random);
  return spoiltText(how === 1 ? writtenRequest(random) : text(), text(), random);
}

/** Scripts of any shape that send a request with what they made. */
const script = arbitraryScript.map(
  (lines) =>
    `import boto3\n${lines}\nboto3.client("sagemaker").create_model(ExecutionRoleArn=a, PrimaryContainer={"ModelDataUrl": x, "Image": b})\n`,
);

const inputs = fc.oneof(
  { weight: 15, arbitrary: fromSeed({ make: pasteOf, smaller: smallerText }) },
  { weight: 1, arbitrary: script },
);

/** What an import says: the functions in it are others each time. */
function said(text: string): unknown {
  return JSON.parse(JSON.stringify(importText(text)));
}

/** Twice takes twice as long. */
const SHORT = 1_000;

/** Texts as they are pasted. */
export const pastes = kindOf(z.string(), inputs, {
  import: (text) => faultIn(IMPORT_CHECKS, { text, result: importText(text) }),
  'the same twice': (text) =>
    text.length > SHORT || isDeepStrictEqual(said(text), said(text)) ? null : 'another import',
});
