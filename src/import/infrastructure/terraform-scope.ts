import type { Block, Body, Expression } from '../languages/hcl-syntax';
import type { Piece } from '../languages/value';
import { attributeOf, namingFields } from './known-resources';
import { nameOfReference, placeNamed } from './terraform-references';

/** What a reference means, for who can work out expressions. Nothing of it is given where the file does not say. */
export interface Meaning {
  /** Where the deployment is. */
  readonly piece?: Piece;
  /** What the value is worked out from. */
  readonly expression?: Expression;
  /** The way to the value inside of that. */
  readonly inside: readonly string[];
  /** What is made of the pieces of that value, which is a name. */
  readonly made?: (name: readonly Piece[]) => readonly Piece[];
  /** The variable whose default it is. */
  readonly variable?: string;
}

const NOTHING: Meaning = { inside: [] };

/** What the expressions of a file can name. */
export class Scope {
  private readonly named = new Map<string, Expression>();
  private readonly resources = new Map<string, Body>();

  constructor(blocks: readonly Block[]) {
    for (const { type, labels, body } of blocks) {
      const name = labels.join('.');
      const standard = body.attributes.get('default');
      if (type === 'variable' && standard !== undefined) this.named.set(`var.${name}`, standard);
      if (type === 'locals')
        for (const [key, value] of body.attributes) this.named.set(`local.${key}`, value);
      if (type === 'resource') this.resources.set(name, body);
      if (type === 'data') this.resources.set(`data.${name}`, body);
    }
  }

  /** `var.bucket`, `local.tags.team`, `aws_s3_bucket.data.arn`, `data.aws_region.current.name` */
  meaningOf(steps: readonly string[]): Meaning {
    const [first = '', second = '', ...further] = steps;
    const expression = this.named.get(`${first}.${second}`);
    if (expression !== undefined)
      return { expression, inside: further, ...(first === 'var' ? { variable: second } : {}) };
    // Of several alike, each is named like the others as far as the file says.
    const plain = steps.filter((step) => !/^\d+$/.test(step));
    return first === 'data' ? this.attribute('data.', plain.slice(1)) : this.attribute('', plain);
  }

  private attribute(
    before: string,
    [type = '', name = '', attribute = '', ...further]: readonly string[],
  ): Meaning {
    const piece = before === '' ? undefined : placeNamed(type, attribute);
    if (piece !== undefined) return { piece, inside: [] };
    const body = this.resources.get(`${before}${type}.${name}`);
    const expression = namingFields(type)
      .map((path) => expressionAt(body, path.split('.')))
      .find((found) => found !== undefined);
    const made = (pieces: readonly Piece[]) => attributeOf(type, attribute, pieces) ?? [];
    if (further.length === 0 && made(['name']).length > 0) {
      if (expression !== undefined) return { expression, inside: [], made };
      const words = nameOfReference([type, name]);
      if (words === null) return NOTHING;
      return { inside: [], made: () => made([{ name: words, expression: `${before}${type}.${name}` }]) };
    }
    const written = body?.attributes.get(attribute);
    return written === undefined ? NOTHING : { expression: written, inside: further };
  }
}

/** An attribute, or one of a block inside. */
function expressionAt(
  body: Body | undefined,
  [first = '', ...further]: readonly string[],
): Expression | undefined {
  if (further.length === 0) return body?.attributes.get(first);
  return expressionAt(body?.blocks.find(({ type }) => type === first)?.body, further);
}
