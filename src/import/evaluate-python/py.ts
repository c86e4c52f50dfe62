import type { SyntaxNode } from '@lezer/common';
import { writtenPieces } from '../languages/pieces';
import type { Piece } from '../languages/value';
import type { Scope } from './scope';

/**
 * What a name of a Python script stands for, as far as its text says. Nothing is run: what only a run would tell is
 * `Open`, and where two branches differ, it is a `Choice` of both.
 */
export type Py = Plain | Text | List | Dict | Open | Choice | Reference | Code | Thing;

export interface Plain {
  readonly kind: 'plain';
  readonly value: number | boolean | null;
  /** A number that Python writes with a point: `1.0`. */
  readonly isFloat?: boolean;
}

/** Known text is one piece that is a string. */
export interface Text {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
}

/** A list, a tuple or a set. It changes as the script changes it. */
export interface List {
  readonly kind: 'list';
  readonly items: Py[];
}

/** A dictionary; keys that are no text by how they are written. */
export interface Dict {
  readonly kind: 'dict';
  readonly entries: Map<string, Py>;
  /** What `**name` of an open value brings along. */
  rest: Open | null;
  /** Where it is written. */
  readonly at: number;
}

export interface Open {
  readonly kind: 'open';
  /** As the script writes it. */
  readonly expression: string;
  /** What it is in a text; null where it has no name. */
  readonly pieces: readonly Piece[] | null;
}

/** One of several: the branches of an `if`. Never nested, at least two. */
export interface Choice {
  readonly kind: 'choice';
  readonly of: readonly Py[];
}

/** Something of a module, by its whole name: `sagemaker.huggingface.HuggingFace`. */
export interface Reference {
  readonly kind: 'reference';
  readonly path: string;
}

/** How an object or a class finds a function that is written in a class. */
export type Binding = 'method' | 'static' | 'class' | 'property';

/** A function, a class or a lambda of the script itself. */
export interface Code {
  readonly kind: 'code';
  readonly node: SyntaxNode;
  /** The text that the node is of. */
  readonly source: string;
  readonly name: string;
  /** The names around it. */
  readonly scope: Scope;
  /** What a method is bound to. */
  readonly self: Py | null;
  readonly binding: Binding;
  /** The class that a method is written in. */
  readonly owner: ClassBody | null;
  /** What a class holds; null for a function. */
  readonly body: ClassBody | null;
}

/** What a class of the script holds for all its objects. */
export interface ClassBody {
  readonly members: Map<string, Py>;
  /** Names with a type, in their order: what a data class is made of. */
  readonly fields: readonly string[];
  readonly bases: readonly Py[];
  /** The last object that the script makes of it. */
  made: Thing | null;
}

/** An object: of the SDK by its class’s name, or of a class in the script. */
export interface Thing {
  readonly kind: 'thing';
  /** Such as `Estimator`, or the name of the script’s own class; a class that extends one of the SDK takes its type. */
  type: string;
  readonly attributes: Map<string, Py>;
  /** The class in the script; null for all others. */
  readonly code: Code | null;
  /** How the script makes it. */
  readonly expression: string;
}

/** What a call is given. */
export interface Arguments {
  readonly positional: readonly Py[];
  readonly named: ReadonlyMap<string, Py>;
  /** What `**name` of an open value brings along. */
  readonly rest: Open | null;
}

export const NONE: Plain = { kind: 'plain', value: null };

export function plain(value: number | boolean | null): Plain {
  return value === null ? NONE : { kind: 'plain', value };
}

/** A number that has a point in Python, even where it is whole. */
export function float(value: number): Plain {
  return { kind: 'plain', value, isFloat: true };
}

/** Text that is known. */
export function text(known: string): Text {
  return { kind: 'text', pieces: known === '' ? [] : [known] };
}

export function open(expression: string, pieces: readonly Piece[] | null = null): Open {
  return { kind: 'open', expression, pieces };
}

/** What every run makes anew, such as a time stamp. */
export function varying(name: string): Text {
  return { kind: 'text', pieces: [{ name, varies: true }] };
}

export function list(items: readonly Py[]): List {
  return { kind: 'list', items: [...items] };
}

export function dict(entries: Iterable<readonly [string, Py]>, at = 0): Dict {
  return { kind: 'dict', entries: new Map(entries), rest: null, at };
}

export function thing(type: string, attributes: Iterable<readonly [string, Py]>, expression: string): Thing {
  return { kind: 'thing', type, attributes: new Map(attributes), code: null, expression };
}

/** More branches than any script has for one value. */
const MOST_CHOICES = 8;

/** One of several values; the same twice counts once. */
export function choice(values: readonly Py[]): Py {
  const different: Py[] = [];
  for (const value of values)
    for (const branch of branches(value)) {
      if (different.length >= MOST_CHOICES) break;
      if (!different.some((other) => isSame(other, branch))) different.push(branch);
    }
  const [only = NONE, ...others] = different;
  return others.length === 0 ? only : { kind: 'choice', of: [only, ...others] };
}

/** The branches of a value: itself, where it is one. */
export function branches(value: Py): readonly Py[] {
  return value.kind === 'choice' ? value.of : [value];
}

/** What a function gives for each branch of a value. */
export function forEachBranch(value: Py, make: (branch: Py) => Py): Py {
  return value.kind === 'choice' ? choice(value.of.map((branch) => make(branch))) : make(value);
}

function isSame(one: Py, other: Py): boolean {
  if (one === other) return true;
  if (one.kind === 'plain' && other.kind === 'plain') return one.value === other.value;
  if (one.kind === 'reference' && other.kind === 'reference') return one.path === other.path;
  if (one.kind === 'open' && other.kind === 'open') return one.expression === other.expression;
  return one.kind === 'text' && other.kind === 'text' && isSamePieces(one.pieces, other.pieces);
}

function isSamePieces(ones: readonly Piece[], others: readonly Piece[]): boolean {
  return (
    ones.length === others.length &&
    ones.every((one, index) => {
      const other = others[index];
      return typeof one === 'string' || typeof other === 'string' || other === undefined
        ? one === other
        : one.name === other.name && one.varies === other.varies;
    })
  );
}

/** Text that is known as a whole; null for all else. */
export function knownText(value: Py | undefined): string | null {
  if (value?.kind !== 'text') return null;
  const [first = ''] = value.pieces;
  return typeof first === 'string' && value.pieces.length <= 1 ? first : null;
}

/** A value as the key of a dictionary; null where nothing tells it from another. */
export function keyOf(value: Py): string | null {
  if (value.kind === 'text') return writtenPieces(value.pieces);
  if (value.kind === 'plain') return wordOf(value);
  return value.kind === 'open' ? value.expression : null;
}

/** A number, a truth value or None as Python writes it. */
export function wordOf({ value, isFloat = false }: Plain): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return isFloat && Number.isInteger(value) && Math.abs(value) < 1e16 ? `${value}.0` : String(value);
}

/** The number that a value is; null for all else. */
export function numberOf(value: Py | undefined): number | null {
  return value?.kind === 'plain' && typeof value.value === 'number' ? value.value : null;
}

/** Whether Python takes a value for true; null where nobody can tell. */
export function truth(value: Py): boolean | null {
  switch (value.kind) {
    case 'plain':
      return value.value !== null && value.value !== false && value.value !== 0;
    case 'text':
      // A part that is open may be empty.
      return value.pieces.some((piece) => typeof piece === 'string' || piece.varies === true)
        ? true
        : value.pieces.length === 0
          ? false
          : null;
    case 'list':
      return value.items.length > 0;
    case 'dict':
      return value.rest === null ? value.entries.size > 0 : null;
    case 'open':
      return null;
    case 'choice': {
      const truths = new Set(value.of.map((branch) => truth(branch)));
      return truths.size === 1 ? ([...truths][0] ?? null) : null;
    }
    case 'reference':
    case 'code':
    case 'thing':
      return true;
  }
}
