import { createScanner, type SyntaxKind } from 'jsonc-parser';
import { failure, type Result } from '../policy';
import { looksDenied, readDenied } from './errors/read-denied';
import type { Imported } from './imported';
import { cdkAdvice } from './infrastructure/cdk-code';
import { interpretDocument } from './interpret-document';
import type { Document } from './languages/document';
import { likePython, telltaleLines } from './languages/evidence';
import { foreignCode } from './languages/foreign-code';
import { candidatesFor, type Beside, type Candidate, type LanguageRow } from './languages/languages';
import { readJson } from './languages/read-json';
import { readPython } from './languages/read-python';
import { nextStep } from './next-step';

/** From here on the evidence is enough to tell a fault in a language’s own words. */
const SURE = 0.15;

/** From here on a text that was read in a language is in no other. */
const CERTAIN = 0.5;

/** Reads a text that is in one language as a whole: a document, a script, or a message. */
export function importDocument(text: string, beside: Beside): Result<Imported> {
  const advice = cdkAdvice(text);
  if (advice !== null) return failure('cdk', advice);
  return /^[[{/"]/.test(text) ? importBracketed(text, beside) : importPlain(text, beside);
}

/** JSON or a Python literal: both begin alike. So does a script with a text at its top. */
function importBracketed(text: string, beside: Beside): Result<Imported> {
  const json = readJson(text);
  if (json.ok) return orRefusal(meaningOf(json), text);
  if (text.startsWith('"""') || likePython(telltaleLines(text)) >= CERTAIN) return importPlain(text, beside);
  const rather = isRatherPython(text);
  const python = rather || json.problem.code !== 'bad-json-text' ? readPython(text) : json;
  const meaning = meaningOf(python);
  return orRefusal(meaning.ok || rather ? meaning : json, text);
}

function importPlain(text: string, beside: Beside): Result<Imported> {
  const candidates = candidatesFor(text);
  let first: { readonly meaning: Result<Imported>; readonly row: LanguageRow } | null = null;
  let isRead = false;
  for (const { row, weight } of candidates) {
    const document = row.read(text, beside);
    const meaning = meaningOf(document);
    if (meaning.ok) return meaning;
    // What could be read as a whole says more than what could not.
    if (first === null || (document.ok && weight >= SURE && !isRead)) first = { meaning, row };
    isRead ||= document.ok;
    if (document.ok && weight >= CERTAIN) break;
  }
  // Only now: a describe output may quote the refusal that its job failed with.
  if (looksDenied(text)) return readDenied(text);
  return faultOf(candidates, first, text);
}

/** What is wrong, in the words of the language that the text is in. */
function faultOf(
  [likeliest]: readonly Candidate[],
  told: { readonly meaning: Result<Imported>; readonly row: LanguageRow } | null,
  text: string,
): Result<Imported> {
  const foreign = foreignCode(telltaleLines(text));
  // A place in a file of Terraform says more than that it is one.
  const isTerraform = told?.row.name === 'Terraform' && (foreign?.includes('Terraform') ?? true);
  if (isTerraform && !told.meaning.ok && told.meaning.problem.code === 'bad-hcl') return told.meaning;
  if (foreign !== null) return failure('other-language', foreign);
  if (likeliest === undefined || likeliest.weight < SURE || told === null || told.meaning.ok)
    return failure('not-understood', nextStep(text, 'We can’t tell what this is.'));
  const { code, message } = told.meaning.problem;
  return code === 'no-request' ? failure(code, nextStep(text, message, told.row.name)) : told.meaning;
}

function orRefusal(meaning: Result<Imported>, text: string): Result<Imported> {
  if (meaning.ok) return meaning;
  if (looksDenied(text)) return readDenied(text);
  const { code, message } = meaning.problem;
  return code === 'no-request' ? failure(code, nextStep(text, message)) : meaning;
}

function meaningOf(document: Result<Document>): Result<Imported> {
  return document.ok ? interpretDocument(document.value) : document;
}

/** Tokens of jsonc-parser, whose names its types alone hold. */
const UNKNOWN: SyntaxKind.Unknown = 16;
const END: SyntaxKind.EOF = 17;

/** Whether what JSON does not know here is a word of Python, outside of every string. */
function isRatherPython(text: string): boolean {
  const scanner = createScanner(text, true);
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === UNKNOWN)
      return /^(?:True|False|None|#.*|[rbfu]{0,2}['"].*)$/is.test(scanner.getTokenValue());
  }
  return false;
}
