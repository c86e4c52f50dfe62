import type { OpenStatement } from '../open-document';
import type { Reasons } from './reasons';

/** A value with the reasons that a language writes above it. */
export class Commented<Value> {
  constructor(
    readonly reasons: Reasons,
    readonly value: Value,
  ) {}
}

/** A policy with the reasons beside each statement, for writers of any value. */
export interface CommentedDocument<Statement = OpenStatement> {
  readonly Version: string;
  readonly Statement: readonly Commented<Statement>[];
}

/** Puts the reasons of each statement beside it. */
export function withReasons<Statement>(
  { Version, Statement: statements }: { readonly Version: string; readonly Statement: readonly Statement[] },
  reasons: readonly Reasons[],
): CommentedDocument<Statement> {
  return {
    Version,
    Statement: statements.map((statement, index) => new Commented(reasons[index] ?? [], statement)),
  };
}
