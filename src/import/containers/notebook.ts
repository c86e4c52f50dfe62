import { failure, success, type Result } from '../../policy';

/** A cell that holds code, by its place among all cells. */
export interface NotebookCell {
  /** Counted from 1, over all cells. */
  readonly number: number;
  readonly source: string;
}

/** What is read of a notebook: never what its cells printed. */
export interface Notebook {
  /** Of its kernel, in small letters; empty where the file does not say. */
  readonly language: string;
  readonly cells: readonly NotebookCell[];
}

/** How the file of a notebook begins, before its first cells. Characters. */
const HEAD = 2_000;

/**
 * Whether a text is the file of a notebook, or cells copied out of one.
 * https://nbformat.readthedocs.io/en/latest/format_description.html
 */
export function looksLikeNotebook(text: string): boolean {
  return (
    /^[[{]/.test(text) &&
    (/"(?:cells|worksheets|cell_type|nbformat)"\s*:/.test(text.slice(0, HEAD)) ||
      /"nbformat"\s*:/.test(text.slice(-HEAD)))
  );
}

/** Reads the cells of a notebook, as Jupyter saves it in format 3 or 4. Null where it is JSON of another shape. */
export function readNotebook(text: string): Result<Notebook> | null {
  let parsed: unknown;
  try {
    // Fast, as pictures in the outputs are most of a notebook; only known names are read of what it gives.
    parsed = JSON.parse(text);
  } catch {
    return failure('bad-notebook', brokenNotebook(text));
  }
  const cells = cellsIn(parsed);
  if (cells === null) return null;
  return success({
    language: languageOf(parsed),
    cells: cells.flatMap((cell, index) => {
      const source = codeOf(cell);
      return source === null ? [] : [{ number: index + 1, source }];
    }),
  });
}

function brokenNotebook(text: string): string {
  if (/^(?:<{7}|={7}|>{7})/m.test(text))
    return 'This is a Jupyter notebook with both sides of a merge in it. Resolve the merge, then import it again.';
  return /[\]}]$/.test(text.trimEnd())
    ? 'This is a Jupyter notebook, but its file is damaged: it is not JSON. Open it in Jupyter and save it again, or paste its code.'
    : 'This is the beginning of a Jupyter notebook: the rest is missing. Drop the whole file, or paste its code.';
}

/** Cells of the file, of its worksheets (format 3), in a list, or one alone. */
function cellsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.some((cell) => isCell(cell)) ? value : null;
  if (isCell(value)) return [value];
  const cells = fieldIn(value, 'cells');
  if (Array.isArray(cells))
    return cells.some((cell) => isCell(cell)) || fieldIn(value, 'nbformat') !== undefined ? cells : null;
  const sheets = fieldIn(value, 'worksheets');
  if (!Array.isArray(sheets)) return null;
  return sheets.flatMap((sheet) => {
    const own = fieldIn(sheet, 'cells');
    return Array.isArray(own) ? own : [];
  });
}

function isCell(value: unknown): boolean {
  return typeof fieldIn(value, 'cell_type') === 'string';
}

function codeOf(cell: unknown): string | null {
  if (fieldIn(cell, 'cell_type') !== 'code') return null;
  const source = fieldIn(cell, 'source') ?? fieldIn(cell, 'input');
  if (typeof source === 'string') return source;
  return Array.isArray(source) ? source.filter((line) => typeof line === 'string').join('') : null;
}

function languageOf(notebook: unknown): string {
  const metadata = fieldIn(notebook, 'metadata');
  const named =
    fieldIn(fieldIn(metadata, 'language_info'), 'name') ??
    fieldIn(fieldIn(metadata, 'kernelspec'), 'language') ??
    fieldIn(firstOf(cellsIn(notebook)), 'language');
  return typeof named === 'string' ? named.toLowerCase() : '';
}

function firstOf(cells: readonly unknown[] | null): unknown {
  return cells?.find((cell) => codeOf(cell) !== null);
}

/** A field of its own; what objects inherit is none. */
function fieldIn(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const field: unknown = Reflect.get(value, name);
  return field;
}
