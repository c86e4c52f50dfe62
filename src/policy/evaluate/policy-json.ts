/** A policy as anyone may have written it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface PolicyJson {
  readonly Version?: string;
  readonly Id?: string;
  readonly Statement: StatementJson | readonly StatementJson[];
}

/** One statement, with every spelling that IAM takes. */
export interface StatementJson {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly NotPrincipal?: unknown;
  readonly Action?: OneOrMore<string>;
  readonly NotAction?: OneOrMore<string>;
  readonly Resource?: OneOrMore<string>;
  readonly NotResource?: OneOrMore<string>;
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, OneOrMore<string | number | boolean>>>>
  >;
}

type OneOrMore<Value> = Value | readonly Value[];

/** The fields of a pasted object; null where it is none. */
export function statementMembers(value: unknown): Readonly<Record<string, unknown>> | null {
  return isObject(value) ? value : null;
}

/** A list as it is, and anything else as a list of one. */
export function asArray(value: unknown): readonly unknown[] {
  return isList(value) ? value : [value];
}

/** The texts of a field that holds one or several; null where it holds none, or anything else beside. */
export function stringTexts(value: unknown): readonly string[] | null {
  const list = asArray(value);
  return list.length > 0 && list.every((entry) => typeof entry === 'string') ? list : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
