import { failure, success, type Result } from '../../policy';
import type { Document } from '../languages/document';
import { readPythonBeside, type Beside } from '../languages/languages';
import type { PlaceOfLine } from '../interpret-document';
import type { ImportPart } from '../imported';
import { pythonCell, type PythonCell } from './python-cell';

/** A piece of Python that runs after those before it: a cell of a notebook, a block of a page. */
export interface Cell {
  /** Such as “Cell 3”. */
  readonly name: string;
  readonly source: string;
}

/** What cells come to together. */
export interface ReadCells {
  readonly document: Result<Document>;
  readonly place: PlaceOfLine;
  readonly parts: readonly ImportPart[];
  /** What they tell the shell. */
  readonly shell: string;
  /** What they write into files, and what came with them. */
  readonly files: Beside;
  /** What is Python of them. */
  readonly code: string;
}

/** Beyond any code that a person writes: a cell that is longer holds data. Characters. */
const LONGEST_CELL = 300_000;
const LONGEST_CODE = 900_000;

/** Reads cells as one script, so that a name of one is known in the next. A cell with a fault does not lose the others. */
export function readCells(cells: readonly Cell[], beside: Beside): ReadCells {
  const read = cells.map(({ name, source }): Taken => {
    if (source.length > LONGEST_CELL) return { name, cell: NOTHING, fault: TOO_LONG };
    return { name, cell: pythonCell(source), fault: '' };
  });
  const taken = withinLimit(read);
  const files = new Map(beside);
  for (const { cell } of taken) if (cell.file !== undefined) files.set(cell.file.name, cell.file.text);
  const whole = readPythonBeside(joined(taken), files);
  const sound = whole.ok ? taken : taken.map((each) => withFault(each, files));
  const code = joined(sound);
  return {
    document: whole.ok ? whole : readSound(sound, code, files),
    place: placeIn(sound),
    parts: sound.map((each) => partOf(each)),
    shell: sound
      .map(({ cell }) => cell.shell)
      .filter((text) => text !== '')
      .join('\n'),
    files,
    code,
  };
}

interface Taken {
  readonly name: string;
  readonly cell: PythonCell;
  /** Why it is not read; empty where it is. */
  readonly fault: string;
}

const NOTHING: PythonCell = { python: '', shell: '', aside: '' };
const TOO_LONG = 'This is longer than any code.';

function withinLimit(all: readonly Taken[]): readonly Taken[] {
  let length = 0;
  return all.map((each) => {
    length += each.cell.python.length;
    return length > LONGEST_CODE && each.cell.python !== ''
      ? { ...each, cell: NOTHING, fault: TOO_LONG }
      : each;
  });
}

function joined(all: readonly Taken[]): string {
  return all.map(({ cell }) => `${cell.python}\n`).join('');
}

function withFault(each: Taken, files: Beside): Taken {
  if (each.cell.python === '') return each;
  const alone = readPythonBeside(each.cell.python, files);
  if (alone.ok) return each;
  // Its lines stay, so that all others keep their places.
  const blank = '\n'.repeat(each.cell.python.split('\n').length - 1);
  return { ...each, cell: { ...each.cell, python: blank }, fault: alone.problem.message };
}

/** The cells without a fault, joined, or else one by one. */
function readSound(all: readonly Taken[], code: string, files: Beside): Result<Document> {
  const faulty = all.find(({ fault }) => fault !== '' && fault !== TOO_LONG);
  if (code.trim() === '' && faulty !== undefined)
    return failure('bad-python', `${faulty.name}, ${faulty.fault}`);
  const whole = readPythonBeside(code, files);
  if (whole.ok) return whole;
  const documents = all.flatMap(({ cell }) => {
    const alone = cell.python.trim() === '' ? null : readPythonBeside(cell.python, files);
    return alone?.ok === true ? [alone.value] : [];
  });
  return success({
    language: 'python',
    values: documents.flatMap(({ values }) => values),
    modules: documents.flatMap(({ modules = [] }) => modules),
  });
}

/** “Cell 3, line 2” of a line of all cells together. */
function placeIn(all: readonly Taken[]): PlaceOfLine {
  let next = 1;
  const starts = all.map(({ name, cell }) => {
    const first = next;
    next += cell.python.split('\n').length;
    return { name, first };
  });
  return (line) => {
    const found = starts.findLast(({ first }) => first <= line);
    if (found === undefined) return `line ${line}`;
    const within = `line ${line - found.first + 1}`;
    return found.name === ''
      ? within
      : `${found.name.charAt(0).toLowerCase()}${found.name.slice(1)}, ${within}`;
  };
}

function partOf({ name, cell, fault }: Taken): ImportPart {
  if (fault !== '') return { name, state: 'faulty', message: fault };
  const { file, aside, python, shell } = cell;
  if (file !== undefined)
    return { name, state: 'set-aside', message: `Writes the file ${file.name}, which is kept as one.` };
  if (python.trim() !== '')
    return { name, state: 'read', message: aside === '' ? '' : `Not Python, set aside: ${aside}` };
  if (aside === '') return { name, state: 'set-aside', message: 'Nothing in it runs.' };
  const of = shell === '' ? 'Not Python' : 'For the shell, not Python';
  return { name, state: 'set-aside', message: `${of}: ${aside}` };
}
