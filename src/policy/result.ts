/**
 * What a reader gives back: the value, or a problem that the form can show.
 * Readers in this project never throw on what a person typed.
 */
export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem<Code> };

export interface Problem<Code extends string = string> {
  /** Stable name for tests and styling; the wording may change, this may not. */
  readonly code: Code;
  /** One or two sentences for the person typing: what is wrong, then what would be right. */
  readonly message: string;
}

/** Wraps a value that was read. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Says what could not be read, and what would be right. */
export function failure<Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly problem: Problem<Code> } {
  return { ok: false, problem: { code, message } };
}
