import { failure, success, type Result } from '../../policy';
import type { Imported } from '../imported';
import type { DeniedFacts } from './access-denied';
import { factsIn } from './facts-in';
import { importDenied } from './import-denied';
import { otherRefusals } from './other-refusals';
import { hasSign, signsIn } from './signs';

/** A log is long; a refusal in it is not. Characters on either side of a sign. */
const LONGEST_MESSAGE = 4_000;

/** Lines. What is longer and cannot be read as a refusal is code, or a page, that speaks of one. */
const SHORT = 5;

/** Whether a text holds a refusal of AWS, or a fault that looks like one. */
export function looksDenied(text: string): boolean {
  const line = onOneLine(text);
  if (!hasSign(text, line)) return false;
  return text.trim().split('\n', SHORT + 1).length <= SHORT || firstRefusal(line) !== null;
}

/** Reads a refusal of AWS, alone or inside a log or a traceback. */
export function readDenied(text: string): Result<Imported> {
  const line = onOneLine(text);
  const found = firstRefusal(line);
  if (found === null)
    return failure(
      'not-a-refusal',
      'Something was refused here, but not in a form of AWS’s. A message says “User: arn:… is not authorized to perform: s3:GetObject on resource: arn:…”.',
    );
  const { facts, message } = found;
  const imported = importDenied(facts, message);
  return success({ ...imported, notes: [...imported.notes, ...otherRefusals(line, facts)] });
}

/** The first that can be read; one that names an action before one that names none. */
function firstRefusal(line: string): { facts: DeniedFacts; message: string } | null {
  let unnamed: { facts: DeniedFacts; message: string } | null = null;
  // A text without any sign may be all of a message.
  for (const at of [...signsIn(line), 0]) {
    const message = line.slice(Math.max(0, at - LONGEST_MESSAGE), at + LONGEST_MESSAGE);
    const facts = factsIn(message);
    if (facts === null) continue;
    if (facts.actions.length > 0 || facts.cause !== 'unknown') return { facts, message };
    unnamed ??= { facts, message };
  }
  return unnamed;
}

/** What writes a character in the ways that logs and XML do, and the character. */
const WRITTEN_OUT: readonly (readonly [written: string, character: string])[] = [
  ['\\"', '"'],
  ['\\n', ' '],
  ['\\t', ' '],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
];

/** What frames the lines of a message: Terraform’s bars, and pytest’s margin. */
const FRAMES = /^[ \t]*(?:[│╷╵|]|E {3})[ \t]?/gm;

/** A message as AWS wrote it: logs hold it as JSON or XML, and terminals break its lines. */
function onOneLine(text: string): string {
  const unframed = text.replaceAll(FRAMES, ' ');
  return WRITTEN_OUT.reduce(
    (so, [written, character]) => so.replaceAll(written, character),
    unframed,
  ).replaceAll(/\s+/g, ' ');
}
