import { namedPiece } from '../languages/pieces';
import type { Piece } from '../languages/value';
import { branches, choice, forEachBranch, open, wordOf, type Open, type Py, type Text } from './py';

/** Beyond any address, and any policy that is written as text. */
const MOST_PIECES = 200;
/** Characters of known parts. */
export const LONGEST_TEXT = 200_000;
/** More than any two names with branches give. */
const MOST_TEXTS = 16;

/** What a value is inside a text; null where nothing of it is known, not even a name. */
export function piecesIn(value: Py): readonly Piece[] | null {
  switch (value.kind) {
    case 'text':
      return value.pieces;
    case 'plain':
      return [wordOf(value)];
    case 'open':
      return value.pieces ?? named(value.expression);
    case 'reference':
      return named(value.path);
    case 'thing':
      return named(value.expression);
    case 'list':
    case 'dict':
    case 'choice':
    case 'code':
      return null;
  }
}

/** As much of an expression as its name can stand in. Characters. */
const LONGEST_NAMING = 200;

/** A name for what an expression gives: of the text in its last brackets, of the function that it calls, of its last word. */
function named(expression: string): readonly Piece[] | null {
  const end = expression.slice(-LONGEST_NAMING);
  const [, item, got] =
    /(?:\[\s*['"]([^'"]+)['"]\s*\]|\bget\(\s*['"]([^'"]+)['"]\s*(?:,[^()]*)?\))$/.exec(end) ?? [];
  const key = item ?? got;
  const [callee] = expression.endsWith(')') ? (/^[\w.]+(?=\()/.exec(expression) ?? []) : [];
  const words = (key ?? callee ?? end).slice(-LONGEST_NAMING).match(/[A-Za-z_]\w*/g) ?? [];
  const pieces = namedPiece(key ?? words.at(-1) ?? '');
  return pieces !== null && /[([]/.test(expression) ? withExpression(pieces, expression) : pieces;
}

/** Named parts that tell how the script writes them. */
export function withExpression(pieces: readonly Piece[], expression: string): readonly Piece[] {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : { ...piece, expression }));
}

/** A text that grows; known parts that touch become one. */
interface Draft {
  readonly pieces: Piece[];
  length: number;
}

function extend(draft: Draft, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (isTooLong(draft)) return;
    const last = draft.pieces.at(-1);
    if (typeof piece === 'string') draft.length += piece.length;
    if (typeof piece === 'string' && typeof last === 'string')
      draft.pieces[draft.pieces.length - 1] = last + piece;
    else if (piece !== '') draft.pieces.push(piece);
  }
}

function isTooLong({ pieces, length }: Draft): boolean {
  return pieces.length > MOST_PIECES || length > LONGEST_TEXT;
}

/** Pieces as one text: known parts that touch become one. `expression` stands for what is too long. */
export function textOf(pieces: readonly Piece[], expression: string): Text | Open {
  const draft: Draft = { pieces: [], length: 0 };
  extend(draft, pieces);
  return finished(draft, expression);
}

function finished(draft: Draft, expression: string): Text | Open {
  return isTooLong(draft) ? open(expression) : { kind: 'text', pieces: draft.pieces };
}

/**
 * Values in a row as one text, with every branch of each: `f"s3://{bucket}/x"`. A value without a name leaves all of it
 * open.
 */
export function concatenated(values: readonly Py[], expression: string, between = ''): Py {
  let drafts: readonly Draft[] = [{ pieces: [], length: 0 }];
  for (const [index, value] of values.entries()) {
    const all = branches(value).map((branch) => piecesIn(branch));
    const ends = all.filter((pieces) => pieces !== null);
    if (ends.length < all.length) return open(expression);
    if (ends.length > 1)
      drafts = drafts
        .flatMap((draft) => ends.map(() => ({ ...draft, pieces: [...draft.pieces] })))
        .slice(0, MOST_TEXTS);
    for (const [place, draft] of drafts.entries()) {
      if (index > 0) extend(draft, [between]);
      extend(draft, ends[place % ends.length] ?? []);
    }
    if (drafts.some((draft) => isTooLong(draft))) return open(expression);
  }
  return choice(drafts.map((draft) => finished(draft, expression)));
}

/** Applies a change to the known parts of a text. */
export function mapped(value: Text, change: (known: string) => string, expression: string): Py {
  return textOf(
    value.pieces.map((piece) => (typeof piece === 'string' ? change(piece) : piece)),
    expression,
  );
}

/** `os.path.join`, `s3_path_join`: one slash between. */
export function joinedPath(values: readonly Py[], expression: string): Py {
  return forEachBranch(concatenated(values, expression, '/'), (branch) =>
    branch.kind === 'text' ? mapped(branch, withSingleSlashes, expression) : branch,
  );
}

/** One slash where parts met, and the two after a scheme. */
function withSingleSlashes(known: string): string {
  return known.replaceAll(/([^:/]|^)\/{2,}/g, '$1/').replaceAll(/:\/+/g, '://');
}
