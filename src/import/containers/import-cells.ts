import { failure, success, type OtherAccess } from '../../policy';
import type { Imported } from '../imported';
import { interpretDocument } from '../interpret-document';
import type { Document } from '../languages/document';
import type { Beside } from '../languages/languages';
import { importShell } from './import-shell';
import { combined, type Read } from './read';
import { readCells, type Cell } from './read-cells';

/** Reads cells of Python, and what they tell the shell. */
export function importCells(cells: readonly Cell[], beside: Beside): Read {
  const { document, place, parts, shell, placeInShell, files, code } = readCells(cells, beside);
  const script = shell === '' ? null : importShell(shell, files, placeInShell);
  const python = document.ok
    ? interpretDocument(withCopies(document.value, script?.asCaller ?? []), place)
    : document;
  const [first, ...others] = [python, script?.result].flatMap((each): Imported[] =>
    each?.ok === true ? [each.value] : [],
  );
  const all = shell === '' ? code : `${code}\n${shell}`;
  if (first !== undefined) return { result: success(combined([first, ...others])), code: all, parts };
  return { result: python.ok ? failure('no-request', '') : python, code: all, parts };
}

/** A script whose cells also copy with the command line: both run in one place. */
function withCopies(document: Document, copies: readonly OtherAccess[]): Document {
  const { asRole = [], asCaller = [] } = document;
  return { ...document, asRole: [...asRole, ...copies], asCaller: [...asCaller, ...copies] };
}
