import { failure, success, type Result } from '../../policy';
import type { Imported } from '../imported';
import { factsIn } from './facts-in';
import { importDenied } from './import-denied';
import { otherRefusals } from './other-refusals';

/** Words that a refusal of AWS holds, and little else does. In small letters. */
const SIGNS = [
  'is not authorized to perform',
  'accessdenied',
  'access denied',
  'does not grant ecr:',
  'could not access model data at',
  'could not assume role',
  'execution role arn is invalid',
  'pull permissions for sagemaker',
  'the ciphertext refers to a customer master key',
  '403 forbidden',
  '(403)',
  'when calling the headobject operation',
  'unauthorizedoperation',
  'not authorized to perform this operation',
] as const;

/** A log is long; a refusal in it is not. Characters. */
const LONGEST_MESSAGE = 4_000;

/** Whether a text holds a refusal of AWS. */
export function looksDenied(text: string): boolean {
  return firstSign(onOneLine(text)) !== -1;
}

/** Reads a refusal of AWS, alone or inside a log or a traceback. */
export function readDenied(text: string): Result<Imported> {
  const line = onOneLine(text);
  const at = Math.max(0, firstSign(line));
  const message = line.slice(Math.max(0, at - LONGEST_MESSAGE), at + LONGEST_MESSAGE);
  const facts = factsIn(message);
  if (facts === null)
    return failure(
      'not-a-refusal',
      'Something was refused here, but not in a form of AWS’s. A message says “User: arn:… is not authorized to perform: s3:GetObject on resource: arn:…”.',
    );
  const imported = importDenied(facts, message);
  return success({ ...imported, notes: [...imported.notes, ...otherRefusals(line, facts)] });
}

function firstSign(text: string): number {
  const small = text.toLowerCase();
  const found = SIGNS.map((sign) => small.indexOf(sign)).filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** What writes a character in the ways that logs and XML do, and the character. */
const WRITTEN_OUT: readonly (readonly [written: string, character: string])[] = [
  ['\\"', '"'],
  ['\\n', ' '],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
];

/** A message as AWS wrote it: logs hold it as JSON or XML, and terminals break its lines. */
function onOneLine(text: string): string {
  return WRITTEN_OUT.reduce((so, [written, character]) => so.replaceAll(written, character), text).replace(
    /\s+/g,
    ' ',
  );
}
