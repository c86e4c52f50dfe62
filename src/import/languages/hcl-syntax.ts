import type { Value } from './value';

/** An expression of HCL, as it is written. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[]; readonly source: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly items: readonly (readonly [key: Expression, value: Expression])[] }
  /** `aws_s3_bucket.data[0].arn` is the steps `aws_s3_bucket`, `data`, `0`, `arn`. */
  | { readonly kind: 'reference'; readonly steps: readonly string[]; readonly source: string }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly inputs: readonly Expression[];
      readonly source: string;
    }
  | { readonly kind: 'conditional'; readonly sides: readonly [Expression, Expression] }
  /** What only Terraform itself can work out: sums, comparisons, `for`. */
  | { readonly kind: 'open'; readonly source: string };

/** `resource "TYPE" "NAME" { … }` */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  /** Where it begins in the text. */
  readonly at: number;
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Expression>;
  readonly blocks: readonly Block[];
}
