import { failure, success, type Result } from '../../policy';
import type { Imported } from '../imported';
import { factsIn } from './facts-in';
import { importDenied } from './import-denied';

/** Words that a refusal of AWS holds, and little else does. In small letters. */
const SIGNS = [
  'is not authorized to perform',
  'accessdenied',
  'access denied',
  'does not grant ecr:',
  'could not access model data at',
  'could not assume role',
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
  return firstSign(text) !== -1;
}

/** Reads a refusal of AWS, alone or inside a log or a traceback. */
export function readDenied(text: string): Result<Imported> {
  const at = Math.max(0, firstSign(text));
  const message = text.slice(Math.max(0, at - LONGEST_MESSAGE), at + LONGEST_MESSAGE);
  const facts = factsIn(unescaped(message));
  return facts === null
    ? failure(
        'not-a-refusal',
        'Something was refused here, but not in a form of AWS’s. A message says “User: arn:… is not authorized to perform: s3:GetObject on resource: arn:…”.',
      )
    : success(importDenied(facts, message));
}

function firstSign(text: string): number {
  const small = text.toLowerCase();
  const found = SIGNS.map((sign) => small.indexOf(sign)).filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** Logs often hold a message as JSON text. */
function unescaped(message: string): string {
  return message.replaceAll('\\"', '"').replaceAll('\\n', '\n');
}
