import type { RequestContext } from './request-context';
import type { Piece } from './wildcard';

/** Puts values in the place of variables; null where one has no value, and then nothing matches. */
export type Resolve = (text: string) => readonly Piece[] | null;

const VARIABLE = /\$\{([^{}]*)\}/;

/** A key, and after a comma a default between single quotes. */
const KEY_AND_DEFAULT = /^([^\s,']+)(?:\s*,\s*'([^']*)')?$/;

/**
 * Gives the resolver of a policy's variables. What a variable brings is literal: no star in a value is
 * a wildcard. Only version 2012-10-17 has variables; in an older policy `${aws:username}` is plain text.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function resolver(version: unknown, context: RequestContext): Resolve {
  if (version !== '2012-10-17') return (text) => [{ text, literal: false }];
  return (text) => resolveVariables(text, context);
}

/** A text after its variables are resolved, where wildcards do not count. */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function resolveVariables(text: string, context: RequestContext): readonly Piece[] | null {
  if (!text.includes('${')) return [{ text, literal: false }];
  // Odd places hold what stood in a variable's braces.
  const parts = text.split(VARIABLE);
  const pieces: Piece[] = [];
  for (const [index, part] of parts.entries()) {
    const isVariable = index % 2 === 1;
    const value = isVariable ? valueOf(part, context) : part;
    if (value === null) return null;
    pieces.push({ text: value, literal: isVariable });
  }
  return pieces;
}

function valueOf(variable: string, context: RequestContext): string | null {
  if (variable === '*' || variable === '?' || variable === '$') return variable;
  const [, key = '', standIn = null] = KEY_AND_DEFAULT.exec(variable) ?? [];
  const [value, ...others] = context.get(key.toLowerCase()) ?? [];
  // A key with several values cannot be a variable.
  return value === undefined || others.length > 0 ? standIn : value;
}
