import { visibleJson } from './visible-json';

/** A policy in AWS's own spelling, as IAM takes it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/** One statement of ours: always an Allow, with Action and Resource always lists. */
export interface Statement {
  /** Letters and digits, unique in its policy; absent at level `guide`, which prints none. */
  readonly Sid?: string;
  readonly Effect: 'Allow';
  /** In a trust policy only. */
  readonly Principal?: { readonly Service: string };
  readonly Action: readonly string[];
  /** Absent in a trust policy only. */
  readonly Resource?: readonly string[];
  readonly Condition?: ConditionBlock;
}

/** Operator → condition key → the value, or the values any of which will do. */
export type ConditionBlock = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** A service prefix and an action name, such as `s3:GetObject`; `sagemaker:*` is the guide's own. */
export type ActionName = `${string}:${string}`;

/** The text that people see, copy and download: two-space JSON that ends in a line break. */
export function writePolicy(
  document: Pick<PolicyDocument, 'Version'> & { Statement: readonly object[] },
): string {
  return `${visibleJson(document, 2)}\n`;
}
