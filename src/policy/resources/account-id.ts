import { failure, success, type Result } from '../result';
import { quoted, readPasted, type PastedProblem } from './pasted-text';

const ACCOUNT_ID = /^\d{12}$/;
const AS_THE_CONSOLE_SHOWS = /^(\d{4})-(\d{4})-(\d{4})$/;

/** Whether a text is an account id: 12 digits. */
export function isAccountId(text: string): boolean {
  return ACCOUNT_ID.test(text);
}

/** Reads an account id: 12 digits, also as the console shows them, `1234-5678-9012`. */
export function parseAccountId(text: string): Result<string, PastedProblem | 'bad-account-id'> {
  const typed = readPasted(text, '123456789012');
  if (!typed.ok) return typed;
  const digits = typed.value.replace(AS_THE_CONSOLE_SHOWS, '$1$2$3');
  if (isAccountId(digits)) return success(digits);
  return failure('bad-account-id', `${quoted(digits)} is not an account id. ${rightAccountId(digits)}`);
}

function rightAccountId(typed: string): string {
  if (!/^\d+$/.test(typed)) return 'It has 12 digits and nothing else, such as 123456789012.';
  const lost = typed.length < 12 ? ' Spreadsheets drop zeros at the beginning: put them back.' : '';
  return `It has 12 digits; this has ${typed.length}.${lost}`;
}
