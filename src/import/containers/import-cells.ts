import { failure, success } from '../../policy';
import type { Imported } from '../imported';
import { interpretDocument } from '../interpret-document';
import type { Beside } from '../languages/languages';
import { importShell } from './import-shell';
import { combined, type Read } from './read';
import { readCells, type Cell } from './read-cells';

/** Reads cells of Python, and what they tell the shell. */
export function importCells(cells: readonly Cell[], beside: Beside): Read {
  const { document, place, parts, shell, placeInShell, files, code } = readCells(cells, beside);
  const python = document.ok ? interpretDocument(document.value, place) : document;
  const script = shell === '' ? null : importShell(shell, files, placeInShell).result;
  const [first, ...others] = [python, script].flatMap((each): Imported[] =>
    each?.ok === true ? [each.value] : [],
  );
  const all = shell === '' ? code : `${code}\n${shell}`;
  if (first !== undefined) return { result: success(combined([first, ...others])), code: all, parts };
  return { result: python.ok ? failure('no-request', '') : python, code: all, parts };
}
