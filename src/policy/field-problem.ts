import type { Problem } from './result';

/** A problem, and the field it belongs to, such as `s3.inputs.3`. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: Problem;
}
