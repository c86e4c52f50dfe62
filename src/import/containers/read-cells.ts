import { failure, success, type Result } from '../../policy';
import type { Document } from '../languages/document';
import { readPythonBeside, type Beside } from '../languages/languages';
import type { PlaceOfLine } from '../interpret-document';
import type { ImportPart } from '../imported';
import { pythonFault } from '../languages/read-python';
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
  /** What they tell the shell, and in which cell a line of that is. */
  readonly shell: string;
  readonly placeInShell: PlaceOfLine;
  /** What they write into files, and what came with them. */
  readonly files: Beside;
  /** What is Python of them. */
  readonly code: string;
}

/** Beyond any code that a person writes: a cell that is longer holds data. Characters. */
const LONGEST_CELL = 300_000;
const LONGEST_CODE = 900_000;

/** Beyond any notebook that a person runs. */
const MOST_CELLS = 5_000;

/** Reads cells as one script, so that a name of one is known in the next. A cell with a fault does not lose the others. */
export function readCells(cells: readonly Cell[], beside: Beside): ReadCells {
  const read = cells.slice(0, MOST_CELLS).map(({ name, source }): Taken => {
    if (source.length > LONGEST_CELL) return { name, cell: NOTHING, fault: TOO_LONG };
    return { name, cell: pythonCell(source), fault: '' };
  });
  const taken = withinLimit(read);
  const files = new Map(beside);
  for (const { cell } of taken) if (cell.file !== undefined) files.set(cell.file.name, cell.file.text);
  const { sound, whole } = readTogether(taken, files);
  const code = joined(sound);
  const telling = sound.filter(({ cell }) => cell.shell !== '');
  return {
    document: whole ?? readApart(sound, files),
    place: placeIn(sound),
    parts: [...sound.map((each) => partOf(each)), ...leftOut(cells.length - MOST_CELLS)],
    shell: telling.map(({ cell }) => cell.shell).join('\n'),
    placeInShell: placeOfShell(telling),
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
const TOO_LONG = 'This is too long for code.';

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

/** How many faults are found by where they are, which is quick; with more, every cell is tried alone. */
const MOST_FAULTS = 8;

/**
 * Reads cells as one script. A cell that has a fault by itself is left out; `whole` is null where there is one that no
 * cell has by itself.
 */
function readTogether(
  taken: readonly Taken[],
  files: Beside,
): { readonly sound: readonly Taken[]; readonly whole: Result<Document> | null } {
  let sound = taken;
  for (let round = 0; round <= MOST_FAULTS; round += 1) {
    const whole = readPythonBeside(joined(sound), files);
    if (whole.ok) return { sound, whole: nothingBut(sound) ?? whole };
    const line = Number(/^line (\d+)/.exec(whole.problem.message)?.[1] ?? 0);
    const suspect = startsOf(sound).findLast(({ first }) => first <= line)?.each;
    const faulty = suspect === undefined ? undefined : withFault(suspect);
    if (faulty === undefined || faulty === suspect) break;
    sound = sound.map((each) => (each === suspect ? faulty : each));
  }
  sound = sound.map((each) => withFault(each));
  const whole = readPythonBeside(joined(sound), files);
  return { sound, whole: nothingBut(sound) ?? (whole.ok ? whole : null) };
}

/** The fault of cells of which none could be read; null where some could. */
function nothingBut(sound: readonly Taken[]): Result<Document> | null {
  const faulty = sound.find(({ fault }) => fault !== '');
  if (faulty === undefined || joined(sound).trim() !== '') return null;
  const where = faulty.name === '' ? '' : `${faulty.name}, `;
  return failure(faulty.fault === TOO_LONG ? 'too-long' : 'bad-python', `${where}${faulty.fault}`);
}

function withFault(each: Taken): Taken {
  if (each.cell.python === '') return each;
  const message = pythonFault(each.cell.python);
  if (message === '') return each;
  // Its lines stay, so that all others keep their places.
  const blank = '\n'.repeat(each.cell.python.split('\n').length - 1);
  return { ...each, cell: { ...each.cell, python: blank }, fault: message };
}

/** Cells that are no script together, one by one. */
function readApart(all: readonly Taken[], files: Beside): Result<Document> {
  const documents = startsOf(all).flatMap(({ each: { cell }, first }) => {
    const alone = cell.python.trim() === '' ? null : readPythonBeside(cell.python, files);
    return alone?.ok === true ? [{ first, ...alone.value }] : [];
  });
  return success({
    language: 'python',
    values: documents.flatMap(({ values }) => values),
    modules: documents.flatMap(({ modules = [] }) => modules),
    notes: documents.flatMap(({ notes = [] }) => notes),
    asRole: documents.flatMap(({ asRole = [] }) => asRole),
    asCaller: documents.flatMap(({ asCaller = [] }) => asCaller),
    isSdk: documents.some(({ isSdk = false }) => isSdk),
    lines: new Map(
      documents.flatMap(({ first, lines }) =>
        [...(lines ?? [])].map(([fields, line]) => [fields, line + first - 1] as const),
      ),
    ),
  });
}

/** In which line of all cells together each begins. */
function startsOf(all: readonly Taken[]): readonly { readonly each: Taken; readonly first: number }[] {
  let next = 1;
  return all.map((each) => {
    const first = next;
    next += each.cell.python.split('\n').length;
    return { each, first };
  });
}

/** “Cell 3, line 2” of a line of all cells together. */
function placeIn(all: readonly Taken[]): PlaceOfLine {
  const starts = startsOf(all);
  return (line) => {
    const found = starts.findLast(({ first }) => first <= line);
    if (found === undefined) return `line ${line}`;
    const within = `line ${line - found.first + 1}`;
    return found.each.name === '' ? within : `${small(found.each.name)}, ${within}`;
  };
}

/** “Cell 4” of a line of all that cells tell the shell. */
function placeOfShell(telling: readonly Taken[]): PlaceOfLine {
  const names = telling.flatMap(({ name, cell }) => cell.shell.split('\n').map(() => small(name)));
  return (line) => names[line - 1] ?? '';
}

function leftOut(count: number): readonly ImportPart[] {
  if (count <= 0) return [];
  const message = `Only the first ${MOST_CELLS} cells are read. Import the others by themselves.`;
  return [{ name: `${count} more cells`, state: 'set-aside', message }];
}

function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Whether a line is no more than a remark. */
function isRemark(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}

function partOf({ name, cell, fault }: Taken): ImportPart {
  if (fault !== '') return { name, state: 'faulty', message: fault };
  const { file, aside, python, shell } = cell;
  if (file !== undefined)
    return { name, state: 'set-aside', message: `Writes the file ${file.name}, which is kept as one.` };
  if (!python.split('\n').every((line) => isRemark(line)))
    return { name, state: 'read', message: aside === '' ? '' : `Not Python, set aside: ${aside}` };
  if (aside === '') return { name, state: 'set-aside', message: 'Nothing in it runs.' };
  if (/\baws\b.*\bsagemaker (?:create|update)-/.test(shell))
    return { name, state: 'read', message: 'Its commands are read.' };
  const of = shell === '' ? 'Not Python' : 'For the shell, not Python';
  return { name, state: 'set-aside', message: `${of}: ${aside}` };
}
