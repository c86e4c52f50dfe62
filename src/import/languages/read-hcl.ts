import { failure, success, type Result } from '../../policy';
import { writtenOut } from '../infrastructure/terraform-each';
import { Scope } from '../infrastructure/terraform-scope';
import { TerraformValues } from '../infrastructure/terraform-values';
import { defaultNotes } from '../infrastructure/terraform-advice';
import { TOO_DEEP, type Document } from './document';
import { HclCursor } from './hcl-cursor';
import { readBody } from './hcl-parser';
import type { Block, Body } from './hcl-syntax';
import { placeOf } from './place';
import type { Fields, Value } from './value';

/** Longer than any file that a person writes. Characters. */
const LONGEST = 2_000_000;

/** `resource "aws_s3_bucket" "data" {`, `variable "region" {`, `locals {`, each on a line of its own. */
const BLOCK =
  /^[ \t]*(?:(?:resource|data|ephemeral)[ \t]+"?[\w-]+"?[ \t]+"?[\w-]+"?|(?:variable|module|output|provider|check)[ \t]+"?[\w-]+"?|locals|terraform|moved|import|removed)[ \t]*\{/m;

/** The same with the marks of `terraform plan`, which prints what no language can be read from. */
const PLANNED = /^[ \t]*(?:[+~-]|-\/\+|\+\/-|<=)[ \t]*(?:resource|data)[ \t]+"[\w-]+"[ \t]+"[\w-]+"[ \t]*\{/m;

/** Whether a text has a block of Terraform in it, or one of those that a plan is told with. */
export function looksLikeHcl(text: string): boolean {
  return BLOCK.test(text) || PLANNED.test(text);
}

/**
 * Reads a file of Terraform as the tree that its own JSON has: `{resource: {TYPE: {NAME: {…}}}}`. What `jsonencode` is
 * given stays an object; what only Terraform knows stays open. Nothing is run.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function readHcl(text: string): Result<Document> {
  if (text.length > LONGEST)
    return failure('too-long', 'This is too long for a Terraform file. Paste less of it.');
  if (PLANNED.test(text))
    return failure(
      'plan-text',
      'This is the plan as Terraform prints it for people, which leaves much out. Run terraform plan -out plan, then paste what terraform show -json plan prints.',
    );
  const cursor = new HclCursor(text);
  const body = readBody(cursor);
  if (cursor.isTooDeep) return failure('too-deep', TOO_DEEP);
  if (cursor.fault !== null)
    return failure(
      'bad-hcl',
      `${placeOf(text, cursor.fault)}: this is not Terraform. A quote, a bracket or the end of a text may be missing just before. Mend it, or paste what terraform show -json prints of a plan.`,
    );
  const scope = new Scope(body.blocks);
  const blocks = writtenOut(body.blocks, scope);
  const values = new TerraformValues(new Scope(blocks));
  const writer = new TreeWriter(text, values);
  const tree = writer.write({ ...body, blocks });
  return success({
    language: 'terraform',
    values: [tree],
    lines: writer.lines,
    notes: defaultNotes(values),
  });
}

/** Writes blocks below their types and labels. */
class TreeWriter {
  readonly lines = new Map<Fields, number>();
  /** What was made here, and may be added to. */
  private readonly branches = new Set<Value>();
  private line = 1;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly values: TerraformValues,
  ) {}

  write({ attributes, blocks }: Body): Fields {
    const tree = new Map<string, Value>();
    for (const [name, value] of attributes) tree.set(name, this.values.valueOf(value));
    for (const { type, labels, body, at } of blocks) {
      const fields = this.branch(tree, [type, ...labels]);
      this.lines.set(fields, this.lineOf(at));
      this.addTo(fields, body);
    }
    return tree;
  }

  /** The fields below a type and labels. Several blocks of locals are one. */
  private branch(tree: Map<string, Value>, path: readonly string[]): Map<string, Value> {
    let at = tree;
    for (const name of path) {
      const there = at.get(name);
      const isOwn = there instanceof Map && this.branches.has(there);
      const below: Map<string, Value> = isOwn ? there : new Map<string, Value>();
      this.branches.add(below);
      at.set(name, below);
      at = below;
    }
    return at;
  }

  /** A block inside of a block is an object, and several of one type are a list. */
  private addTo(fields: Map<string, Value>, { attributes, blocks }: Body): void {
    for (const [name, value] of attributes) fields.set(name, this.values.valueOf(value));
    const byType = new Map<string, Value[]>();
    for (const block of blocks) {
      const { type, inner } = dynamic(block);
      const below = new Map<string, Value>();
      this.addTo(below, inner);
      const alike = byType.get(type) ?? [];
      alike.push(below);
      byType.set(type, alike);
    }
    for (const [type, alike] of byType) {
      const [first = null, ...others] = alike;
      fields.set(type, others.length === 0 ? first : alike);
    }
  }

  /** Blocks come in the order of their lines. */
  private lineOf(at: number): number {
    for (; this.at < at; this.at += 1) if (this.text.charAt(this.at) === '\n') this.line += 1;
    return this.line;
  }
}

/** `dynamic "container" { content { … } }` makes blocks of type `container`. */
function dynamic({ type, labels, body }: Block): { readonly type: string; readonly inner: Body } {
  const content = type === 'dynamic' ? body.blocks.find((block) => block.type === 'content') : undefined;
  return content === undefined ? { type, inner: body } : { type: labels[0] ?? type, inner: content.body };
}
