import { failure, success } from '../../policy';
import { looksDenied, readDenied } from '../errors/read-denied';
import type { ImportPart, Imported } from '../imported';
import { likePython, telltaleLines } from '../languages/evidence';
import type { Beside } from '../languages/languages';
import { importCells } from './import-cells';
import { importShell, looksLikeShell } from './import-shell';
import type { Block, Page } from './markdown';
import { combined, isQuiet, isRequest, type Read } from './read';

/** What reads a piece of a page that is neither Python nor for a shell. */
type ReadPiece = (text: string, beside: Beside) => Read;

const PYTHON: ReadonlySet<string> = new Set('python py python3 ipython pycon ipython3'.split(' '));
const SHELL: ReadonlySet<string> = new Set(
  'bash sh shell zsh console shell-session terminal powershell cmd'.split(' '),
);

interface Piece {
  readonly name: string;
  readonly read: Read;
}

/**
 * Reads the code of a page and leaves out what is said around it. Its Python is one script, and so are its commands:
 * what one block names, the next uses. A refusal that is quoted beside them is read as well.
 */
export function importMarkdown({ blocks, prose }: Page, beside: Beside, readPiece: ReadPiece): Read {
  const filled = blocks
    .map((block, index) => ({ block, name: nameOf(block, index) }))
    .filter(({ block }) => block.code.trim() !== '');
  const python = filled.filter(({ block }) => isPython(block));
  const shell = filled.filter(({ block }) => !isPython(block) && isShell(block));
  const others = filled.filter(({ block }) => !isPython(block) && !isShell(block));
  const cells = importCells(
    python.map(({ block, name }) => ({ name, source: withoutPrompts(block.code) })),
    beside,
  );
  const script = shell.map(({ block }) => block.code).join('\n');
  const names = shell.flatMap(({ block, name }) => block.code.split('\n').map(() => name.toLowerCase()));
  const pieces: Piece[] = [
    ...(python.length > 0 ? [{ name: '', read: cells }] : []),
    ...(shell.length > 0
      ? [
          {
            name: shell.map(({ name }) => name).join(', '),
            read: importShell(script, beside, (line) => names[line - 1] ?? ''),
          },
        ]
      : []),
    ...others.map(({ block, name }) => ({ name, read: readPiece(block.code, beside) })),
  ];
  const refusal = looksDenied(prose) ? readDenied(prose) : null;
  const found = [...pieces.map(({ read }) => read.result), refusal].flatMap((each) =>
    each?.ok === true ? [each.value] : [],
  );
  const [first, ...more] = requestsFirst(found);
  const code = pieces.map(({ read }) => read.code).join('\n');
  const common = {
    code,
    container: 'Text with code',
    parts: inOrder([...(cells.parts ?? []), ...pieces.flatMap((piece) => partsOf(piece))]),
  };
  if (first !== undefined) return { ...common, result: success(combined([first, ...more])) };
  return { ...common, result: faultOf(pieces) };
}

function requestsFirst(all: readonly Imported[]): readonly Imported[] {
  return [...all.filter((each) => isRequest(each)), ...all.filter((each) => !isRequest(each))];
}

function faultOf(pieces: readonly Piece[]) {
  const told = pieces.flatMap(({ read }) =>
    read.result.ok || isQuiet(read.result.problem.code) ? [] : [read.result],
  );
  return (
    told[0] ??
    failure(
      'no-request',
      'No block of code in this text asks SageMaker for a job, a model or an endpoint. Paste the request alone.',
    )
  );
}

function inOrder(parts: readonly ImportPart[]): readonly ImportPart[] {
  const numberOf = ({ name }: ImportPart) => Number(/\d+/.exec(name)?.[0] ?? 0);
  return parts.toSorted((one, other) => numberOf(one) - numberOf(other));
}

/** Cells have told of their own parts. */
function partsOf({ name, read }: Piece): readonly ImportPart[] {
  if (name === '') return [];
  if (read.result.ok) return [{ name, state: 'read', message: '' }];
  const { code, message } = read.result.problem;
  if (isQuiet(code)) return [{ name, state: 'set-aside', message: 'No request is in it.' }];
  return [{ name, state: 'faulty', message }];
}

function nameOf({ language }: Block, index: number): string {
  return `Block ${index + 1}${language === '' ? '' : ` (${language})`}`;
}

function isPython({ language, code }: Block): boolean {
  if (PYTHON.has(language)) return true;
  return (
    language === '' &&
    !/^\s*[[{"]/.test(code) &&
    !looksLikeShell(code) &&
    likePython(telltaleLines(code)) >= 0.5
  );
}

function isShell({ language, code }: Block): boolean {
  return (SHELL.has(language) && /\baws\b/.test(code)) || (!PYTHON.has(language) && looksLikeShell(code));
}

/** A session of Python, without what it printed: lines behind `>>>` and `...`. */
export function withoutPrompts(text: string): string {
  if (!/^>>> /m.test(text)) return text;
  return text
    .split(/\r?\n/)
    .map((line) => /^(?:>>>|\.\.\.)(?: (.*))?$/.exec(line)?.[1] ?? '')
    .join('\n');
}
