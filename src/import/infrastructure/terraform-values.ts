import { allChoices, eachChoice } from '../languages/choices';
import { terraformCall } from '../languages/hcl-functions';
import type { Expression } from '../languages/hcl-syntax';
import { joinedText, piecesOf, textOfPieces } from '../languages/pieces';
import { isFields, isList, isUnresolved, unresolved, type Piece, type Value } from '../languages/value';
import { isAddress } from './known-resources';
import { Bounds, type Known } from './bounds';
import { nameOfReference } from './terraform-references';
import type { Scope } from './terraform-scope';

/**
 * Works out the values of a file, as far as it says them itself: literals, the defaults of variables, locals, and what
 * follows from the names of resources. Of a condition both sides count. All else stays open under its own name.
 */
export class TerraformValues {
  /** The variables whose defaults became part of an address. */
  readonly usedDefaults = new Set<string>();
  private readonly known = new Map<string, Known>();
  private readonly bounds = new Bounds();
  /** The variables that the value at hand takes defaults from. */
  private variables = new Set<string>();

  constructor(private readonly scope: Scope) {}

  /** One value, or a list of what both sides of a condition give. */
  valueOf(expression: Expression): Value {
    return allChoices(this.choices(expression));
  }

  private choices(expression: Expression): readonly Value[] {
    if (!this.bounds.takes(1)) return [unresolved('…')];
    switch (expression.kind) {
      case 'literal':
        return [expression.value];
      case 'list':
        return [expression.items.map((item) => this.valueOf(item))];
      case 'object':
        return [new Map(expression.items.map(([key, value]) => [this.keyOf(key), this.valueOf(value)]))];
      case 'conditional':
        return expression.sides.flatMap((side) => this.choices(side)).filter((value) => value !== null);
      case 'open':
        return [unresolved(expression.source)];
      case 'template':
      case 'reference':
      case 'call':
        return this.withDefaults(() => this.text(expression));
    }
  }

  /** A name is a key as it is; anything else is worked out. */
  private keyOf(key: Expression): string {
    if (key.kind === 'reference' && key.steps.length === 1) return key.source;
    const value = this.valueOf(key);
    if (isUnresolved(value)) return value.expression;
    return typeof value === 'object' ? '' : String(value);
  }

  /** Works out what may become an address, and keeps in mind whose defaults that took. */
  private withDefaults(work: () => readonly Value[]): readonly Value[] {
    const outer = this.variables;
    this.variables = new Set();
    const values = work();
    const isUsed = values.some((value) => isAddress(value));
    for (const name of this.variables) {
      outer.add(name);
      if (isUsed) this.usedDefaults.add(name);
    }
    this.variables = outer;
    return values;
  }

  private text(
    expression: Expression & { readonly kind: 'template' | 'call' | 'reference' },
  ): readonly Value[] {
    const { source } = expression;
    if (expression.kind === 'reference') return this.referenced(expression.steps, source);
    if (expression.kind === 'call') {
      const inputs = expression.inputs.map((input) => this.choices(input));
      return eachChoice(inputs).map((way) =>
        this.bounds.bounded(terraformCall(expression.name, way, source) ?? unresolved(source)),
      );
    }
    const [only] = expression.parts;
    // `"${value}"` alone is the value itself, whatever it is.
    if (expression.parts.length === 1 && typeof only === 'object') return this.choices(only);
    const parts = expression.parts.map((part) => (typeof part === 'string' ? [part] : this.choices(part)));
    return eachChoice(parts).map((way) => this.bounds.bounded(joinedText(way, source)));
  }

  /** Each reference is worked out once. Inside of its own value it is open: locals can go round in circles. */
  private referenced(steps: readonly string[], source: string): readonly Value[] {
    const key = steps.join('.');
    const known = this.known.get(key);
    if (known !== undefined) {
      for (const name of known.variables) this.variables.add(name);
      if (!this.bounds.takes(known.size + known.variables.size)) return [unresolved(source)];
      return known.values;
    }
    const itself = openReference(steps, source);
    this.known.set(key, { values: [itself], size: 1, variables: new Set() });
    const before = this.bounds.taken;
    const values = this.bounds.named(() => this.meant(steps)) ?? [itself];
    this.known.set(key, { values, size: this.bounds.taken - before, variables: new Set(this.variables) });
    return values;
  }

  /** What the file says of a reference; null where that is nothing. */
  private meant(steps: readonly string[]): readonly Value[] | null {
    const { piece, made, expression, inside, variable } = this.scope.meaningOf(steps);
    const source = steps.join('.');
    if (piece !== undefined) return [textOfPieces([piece], source)];
    if (expression === undefined) return made === undefined ? null : [textOfPieces(made([]), source)];
    const values = this.choices(expression).map((value) => inside.reduce(partOf, value));
    // A default of nothing stands for a value that is given later.
    const given = values.filter((value) => value !== null && value !== '');
    if (given.length === 0) return null;
    if (variable !== undefined) this.variables.add(variable);
    return made === undefined ? given : given.map((value) => madeOf(value, made, source));
  }
}

/** What stays open, under a name of its own. */
function openReference(steps: readonly string[], source: string): Value {
  const name = nameOfReference(steps);
  return unresolved(source, name === null ? null : [{ name, expression: source }]);
}

function madeOf(name: Value, made: (name: readonly Piece[]) => readonly Piece[], source: string): Value {
  const pieces = piecesOf(name);
  return pieces === null ? unresolved(source) : textOfPieces(made(pieces), source);
}

function partOf(value: Value, step: string): Value {
  if (isFields(value)) return value.get(step) ?? null;
  if (isList(value)) return value[Number(step)] ?? null;
  return isUnresolved(value) ? unresolved(`${value.expression}.${step}`) : null;
}
