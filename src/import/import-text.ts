import { createScanner, type SyntaxKind } from 'jsonc-parser';
import { failure, type Result } from '../policy';
import { looksDenied, readDenied } from './errors/read-denied';
import type { Document } from './languages/document';
import { isCommand, readCommand } from './languages/read-command';
import { readJson } from './languages/read-json';
import { readPython } from './languages/read-python';
import { readYaml } from './languages/read-yaml';
import type { Imported } from './imported';
import { interpretDocument } from './interpret-document';

/** Beyond any request, template or log that somebody pastes. Characters. */
const LONGEST = 20_000_000;

const WANTED =
  'Paste a request or a describe output of a SageMaker operation (JSON, YAML or Python), a CloudFormation template, a pipeline definition, an AccessDenied message, or a permissions policy.';

/**
 * Works out what a paste is, and reads it. Never throws; what cannot be understood is a sentence that says
 * why and what would be. Nothing that is pasted is run, and no pasted name becomes a property.
 */
export function importText(text: string): Result<Imported> {
  if (text.length > LONGEST)
    return failure('too-long', 'This is too long to be a request. Paste less of it.');
  const pasted = unwrapped(text);
  if (pasted === '') return failure('empty', `There is nothing in it yet. ${WANTED}`);
  if (isCommand(pasted)) return meaningOf(readCommand(pasted));
  return /^[[{/"]/.test(pasted) ? importBracketed(pasted) : importPlain(pasted);
}

/** JSON or a Python literal: both begin alike. */
function importBracketed(text: string): Result<Imported> {
  const json = readJson(text);
  if (json.ok) {
    const meaning = meaningOf(json);
    return meaning.ok || !looksDenied(text) ? meaning : readDenied(text);
  }
  const rather = isRatherPython(text);
  const python = rather || json.problem.code !== 'bad-json-text' ? readPython(text) : json;
  const meaning = meaningOf(python);
  if (meaning.ok) return meaning;
  if (looksDenied(text)) return readDenied(text);
  return rather ? meaning : json;
}

/** A script, a message, or YAML. */
function importPlain(text: string): Result<Imported> {
  const python = readPython(text);
  if (python.ok) {
    const meaning = meaningOf(python);
    if (meaning.ok) return meaning;
  }
  const yaml = readYaml(text);
  if (yaml.ok) {
    const meaning = meaningOf(yaml);
    if (meaning.ok) return meaning;
  }
  // Only now: a describe output may quote the refusal that its job failed with.
  if (looksDenied(text)) return readDenied(text);
  // What separates a name from its value shows which language was meant.
  if (/\b(?:create|update)_[a-z_]+\s*\(/.test(text) && !python.ok) return python;
  if (!yaml.ok && /^\s*[\w-]+:(?:\s|$)/m.test(text)) return yaml;
  return failure('not-understood', `We can’t tell what this is. ${WANTED}`);
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

/** Without a byte order mark, blanks around, and the fence of Markdown. */
function unwrapped(text: string): string {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const fenced = /^```[^\n]*\n([\s\S]*?)\n?```$/.exec(trimmed);
  return (fenced?.[1] ?? trimmed).trim();
}
