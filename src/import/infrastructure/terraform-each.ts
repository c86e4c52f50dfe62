import type { Block, Body, Expression } from '../languages/hcl-syntax';
import type { Scope } from './terraform-scope';

/** More than anyone writes out for one block; of more the values stay open. */
const MOST_ENTRIES = 50;

/** A local of a local, converted twice. Steps. */
const DEEPEST = 8;

/** Calls that change the kind of a collection, and nothing of what is in it. */
const CONVERSIONS: ReadonlySet<string> = new Set(['toset', 'tolist', 'tomap', 'values']);

const RESOURCE = /^(?:aws|awscc)_/;

/** One of what a block is repeated for. The key is open where the file does not write it. */
interface Entry {
  readonly key?: Expression;
  readonly value: Expression;
}

/**
 * Blocks with `for_each`, with `each.value` and `each.key` written out: each may be any of those that the block is
 * repeated for. The same for `dynamic` blocks inside, whose values have the name of the block. Other blocks stay.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
 */
export function writtenOut(blocks: readonly Block[], scope: Scope): readonly Block[] {
  const put = new Set<Expression>();
  return blocks.map((block) => repeated(block, scope, put));
}

/** `put` holds what was put in for a name: blocks inside know no other meaning of it. */
function repeated(block: Block, scope: Scope, put: Set<Expression>): Block {
  const over = block.body.attributes.get('for_each');
  const name = block.type === 'dynamic' ? iteratorOf(block) : 'each';
  const entries = over === undefined ? null : entriesOf(over, scope);
  const body = entries === null ? block.body : new Substitution(name, entries, put).body(block.body);
  return { ...block, body: { ...body, blocks: body.blocks.map((inner) => repeated(inner, scope, put)) } };
}

function iteratorOf({ labels, body }: Block): string {
  const named = body.attributes.get('iterator');
  return named?.kind === 'reference' ? named.source : (labels[0] ?? '');
}

/** What a block is repeated for; null where the file does not say. Locals may go round in circles. */
function entriesOf(over: Expression, scope: Scope, depth = 0): readonly Entry[] | null {
  if (depth > DEEPEST) return null;
  switch (over.kind) {
    case 'object':
      return few(over.items.map(([key, value]) => ({ key: keyText(key), value })));
    case 'list':
      return few(over.items.map((value) => ({ key: value, value })));
    case 'call': {
      const [input, ...others] = over.inputs;
      const isConversion = CONVERSIONS.has(over.name) && others.length === 0;
      return isConversion && input !== undefined ? entriesOf(input, scope, depth + 1) : null;
    }
    case 'reference': {
      const { expression, inside } = scope.meaningOf(over.steps);
      const isWritten = expression !== undefined && inside.length === 0 && expression.kind !== 'reference';
      if (isWritten) return entriesOf(expression, scope, depth + 1);
      // Resources that are repeated themselves are named alike; the values of a variable are not the variable.
      return RESOURCE.test(over.steps[0] ?? '') ? [{ value: over }] : null;
    }
    case 'conditional': {
      const sides = over.sides.map((side) => entriesOf(side, scope, depth + 1));
      return sides.includes(null) ? null : few(sides.flatMap((side) => side ?? []));
    }
    case 'literal':
    case 'template':
    case 'open':
      return null;
  }
}

function few(entries: readonly Entry[]): readonly Entry[] | null {
  return entries.length === 0 || entries.length > MOST_ENTRIES ? null : entries;
}

/** A name is a key as it is. */
function keyText(key: Expression): Expression {
  return key.kind === 'reference' && key.steps.length === 1 ? { kind: 'literal', value: key.source } : key;
}

/** Puts entries in for the name that stands for each of them. */
class Substitution {
  private readonly meanings = new Map<string, Expression | null>();

  constructor(
    private readonly name: string,
    private readonly entries: readonly Entry[],
    private readonly put: Set<Expression>,
  ) {}

  body({ attributes, blocks }: Body): Body {
    return {
      attributes: new Map([...attributes].map(([key, value]) => [key, this.in(value)])),
      blocks: blocks.map((block) => ({ ...block, body: this.body(block.body) })),
    };
  }

  private readonly in = (expression: Expression): Expression => {
    if (this.put.has(expression)) return expression;
    switch (expression.kind) {
      case 'reference':
        return this.meaningOf(expression.steps) ?? expression;
      case 'template':
        return {
          ...expression,
          parts: expression.parts.map((part) => (typeof part === 'string' ? part : this.in(part))),
        };
      case 'list':
        return { ...expression, items: expression.items.map(this.in) };
      case 'object':
        return {
          ...expression,
          items: expression.items.map(([key, value]) => [this.in(key), this.in(value)]),
        };
      case 'call':
        return { ...expression, inputs: expression.inputs.map(this.in) };
      case 'conditional':
        return { ...expression, sides: [this.in(expression.sides[0]), this.in(expression.sides[1])] };
      case 'literal':
      case 'open':
        return expression;
    }
  };

  /** What `each.value.…` or `each.key` may be; null where it is another name, or the file does not say. */
  private meaningOf(steps: readonly string[]): Expression | null {
    const [name, which, ...further] = steps;
    if (name !== this.name || (which !== 'value' && which !== 'key')) return null;
    const path = steps.join('.');
    const known = this.meanings.get(path);
    if (known !== undefined) return known;
    const values = this.entries.map((entry) =>
      further.reduce<Expression | undefined>(memberOf, entry[which]),
    );
    const meaning = values.reduceRight<Expression | null>((others, value) => {
      if (value === undefined || others === null) return value ?? others;
      return { kind: 'conditional', sides: [value, others] };
    }, null);
    this.meanings.set(path, meaning);
    if (meaning !== null) this.put.add(meaning);
    return meaning;
  }
}

function memberOf(of: Expression | undefined, step: string): Expression | undefined {
  if (of?.kind === 'reference')
    return { kind: 'reference', steps: [...of.steps, step], source: `${of.source}.${step}` };
  if (of?.kind !== 'object') return undefined;
  return of.items.map(([key, value]) => ({ key: keyText(key), value })).find(({ key }) => isText(key, step))
    ?.value;
}

function isText(key: Expression, text: string): boolean {
  return key.kind === 'literal' && key.value === text;
}
