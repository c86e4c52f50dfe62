import type { SyntaxNode } from '@lezer/common';
import type { Piece } from '../languages/value';

/**
 * What a name of a Python script stands for, as far as its text says. Nothing is run: what only a run would tell is
 * `Open`, and where two branches differ, it is a `Choice` of both.
 */
export type Py = Plain | Text | List | Dict | Open | Choice | Reference | Code | Thing;

export interface Plain {
  readonly kind: 'plain';
  readonly value: number | boolean | null;
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

/** A function, a class or a lambda of the script itself. */
export interface Code {
  readonly kind: 'code';
  readonly node: SyntaxNode;
  /** The text that the node is of. */
  readonly source: string;
  readonly name: string;
  readonly scope: ScopeLike;
  /** What a method is bound to. */
  readonly self: Py | null;
}

/** The names that a function sees; `scope.ts` has the real thing. */
export interface ScopeLike {
  get: (name: string) => Py | undefined;
}

/** An object: of the SDK by its class’s name, or of a class in the script. */
export interface Thing {
  readonly kind: 'thing';
  /** Such as `Estimator`, or the name of the script’s own class. */
  readonly type: string;
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
  const flat = values.flatMap((value) => (value.kind === 'choice' ? value.of : [value]));
  const different = flat.filter((value, index) => flat.findIndex((other) => isSame(other, value)) === index);
  const [only = NONE, ...others] = different.slice(0, MOST_CHOICES);
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
  const [first = '', ...others] = value.pieces;
  return typeof first === 'string' && others.length === 0 ? first : null;
}

/** Whether Python takes a value for true; null where nobody can tell. */
export function truth(value: Py): boolean | null {
  switch (value.kind) {
    case 'plain':
      return value.value !== null && value.value !== false && value.value !== 0;
    case 'text':
      return value.pieces.length > 0;
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
