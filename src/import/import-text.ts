import { failure, type Result } from '../policy';
import { addressesOfList, importAddresses } from './containers/address-list';
import { importEmbedded, withoutProse } from './containers/embedded';
import { finished } from './containers/finished';
import { importMarkdown } from './containers/import-markdown';
import { importNotebook } from './containers/import-notebook';
import { importMarkedScript, looksLikeCells } from './containers/import-script';
import { importShell, looksLikeShell } from './containers/import-shell';
import { looksLikeMarkdown, readPage } from './containers/markdown';
import { looksLikeNotebook } from './containers/notebook';
import type { Read } from './containers/read';
import { looksDenied, readDenied } from './errors/read-denied';
import { importDocument } from './import-document';
import type { Imported } from './imported';
import { LANGUAGES, type Beside } from './languages/languages';
import { WHAT_TO_PASTE } from './next-step';

/** Beyond any request, template or log that somebody pastes; notebooks hold pictures. Characters. */
const LONGEST = 20_000_000;
const LONGEST_NOTEBOOK = 60_000_000;

/**
 * Works out what a paste is, and reads it. Never throws; what cannot be understood is a sentence that says
 * why and what would be. Nothing that is pasted is run, and no pasted name becomes a property.
 */
export function importText(text: string): Result<Imported> {
  return finished(readText(text, new Map()));
}

/** Reads a text, with other files that it may name. What it is in comes first, then its language. */
export function readText(text: string, beside: Beside, extension = ''): Read {
  if (ARCHIVE_BEGINS.some((sign) => text.startsWith(sign))) return failed('archive', ARCHIVE);
  const pasted = text.replace(/^\uFEFF/, '').trim();
  const isNotebook = looksLikeNotebook(pasted);
  if (text.length > (isNotebook ? LONGEST_NOTEBOOK : LONGEST)) return failed('too-long', TOO_LONG);
  if (pasted === '') return failed('empty', `There is nothing in it yet. ${WHAT_TO_PASTE}`);
  return (isNotebook ? importNotebook(pasted, beside) : null) ?? readContained(pasted, beside, extension);
}

const TOO_LONG = 'This is too long to be a request. Paste less of it.';
/** How zip and gzip begin, as text. */
const ARCHIVE_BEGINS = ['PK\u0003\u0004', '\u001F\uFFFD'] as const;
const ARCHIVE = 'This is an archive. Unpack it, and drop the files that are in it.';

function failed(code: string, message: string): Read {
  return { result: failure(code, message), code: '' };
}

/** Files whose names say that they are in one language as a whole. */
const WHOLE: ReadonlySet<string> = new Set(['json', 'yaml', 'yml', 'tf', 'py']);

function readContained(text: string, beside: Beside, extension: string): Read {
  const fenced = WHOLE.has(extension) ? null : withinFences(text, beside);
  if (fenced !== null) return fenced;
  if (looksLikeCells(text)) return orRefusal(importMarkedScript(text, beside), text);
  const read = looksLikeShell(text) ? orRefusal(importShell(text, beside), text) : readDocument(text, beside);
  if (read.result.ok || !MAY_HOLD.has(read.result.problem.code)) return read;
  return importEmbedded(text, beside) ?? read;
}

/** Faults of a text that may be about a request, and hold it. */
const MAY_HOLD: ReadonlySet<string> = new Set(['not-understood', 'no-request', 'other-command', 'bad-yaml']);

function readDocument(text: string, beside: Beside): Read {
  const addresses = addressesOfList(text);
  if (addresses.length > 0) return importAddresses(addresses, text);
  const result = importDocument(text, beside);
  if (result.ok || result.problem.code !== 'bad-python') return { result, code: text };
  const code = withoutProse(text);
  const alone = code === text || code === '' ? result : importDocument(code, beside);
  return alone.ok ? { result: alone, code, container: 'Text with code' } : { result, code: text };
}

/** Code between fences; null where there are none, or where they are part of a text of Python. */
function withinFences(text: string, beside: Beside): Read | null {
  if (/^[[{]/.test(text) || !looksLikeMarkdown(text)) return null;
  const isPython = LANGUAGES.find(({ name }) => name === 'Python')?.read(text, beside).ok === true;
  if (isPython) return null;
  const { blocks, prose } = readPage(text);
  const [block, ...others] = blocks;
  // A fence around the whole is no page. Within a block, fences are its own.
  const readPiece = (piece: string, files: Beside) => readContained(piece.trim(), files, 'py');
  if (block !== undefined && others.length === 0 && prose.trim() === '') return readPiece(block.code, beside);
  return importMarkdown({ blocks, prose }, beside, readPiece);
}

function orRefusal(read: Read, text: string): Read {
  return !read.result.ok && looksDenied(text) ? { ...read, result: readDenied(text) } : read;
}
