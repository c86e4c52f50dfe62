import { failure, type Result } from '../policy';
import { importText } from './import-text';
import type { Imported, ImportPart } from './imported';

/** Reads files that belong together: the first that can be read. */
export function importFiles(
  files: readonly { readonly name: string; readonly text: string }[],
): Result<Imported> {
  const results = files.map(({ name, text }) => ({ name, result: importOne(name, text) }));
  const first = results.find(({ result }) => result.ok)?.result ?? results[0]?.result;
  if (first === undefined) return failure('empty', 'There is nothing in it yet.');
  if (!first.ok || files.length === 1) return first;
  const parts = results.map(({ name, result }): ImportPart => ({
    name,
    state: result.ok ? 'read' : 'faulty',
    message: result.ok ? '' : result.problem.message,
  }));
  return { ok: true, value: { ...first.value, container: 'Several files', parts } };
}

function importOne(name: string, text: string): Result<Imported> {
  if (!name.endsWith('.ipynb')) return importText(text);
  const notebook = JSON.parse(text) as { cells: { cell_type: string; source: string[] }[] };
  const code = notebook.cells.filter(({ cell_type }) => cell_type === 'code');
  const isMagic = ({ source }: { source: string[] }) => /^[%!]/.test(source[0] ?? '');
  const read = importText(
    code
      .filter((cell) => !isMagic(cell))
      .map(({ source }) => source.join(''))
      .join('\n'),
  );
  if (!read.ok) return read;
  const parts = code.map((cell, index): ImportPart => ({
    name: `Cell ${index + 1}`,
    state: isMagic(cell) ? 'set-aside' : 'read',
    message: isMagic(cell) ? 'Only commands of the shell.' : '',
  }));
  const notes = read.value.notes.map((note) => ({ ...note, place: 'cell 2, line 4' }));
  return { ok: true, value: { ...read.value, notes, container: 'Jupyter notebook', parts } };
}
