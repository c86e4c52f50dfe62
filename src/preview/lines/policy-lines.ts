import type { PolicyDocument } from '../../policy';

/** What is on one line of the written policy. */
export interface PolicyLine {
  /** Which statement it belongs to, from 0; null for the lines around the statements. */
  readonly statement: number | null;
  /** The action that the line names. */
  readonly action: string | null;
  /** The resource that the line names. */
  readonly resource: string | null;
  /** The condition key that the line names, or whose value it is. */
  readonly condition: string | null;
  /** What else is on the line, where a language writes several names on one. */
  readonly others?: readonly PolicyLine[];
}

type Path = readonly (string | number)[];

/**
 * Says what is on each line of `writePolicy(document)`, the first line first.
 *
 * The text is JSON with two spaces of indent: a value takes one line, a list or an object that
 * holds something takes one more at either end.
 */
export function policyLines(document: PolicyDocument): readonly PolicyLine[] {
  const paths: Path[] = [];
  collectPaths(document, [], paths);
  return paths.map((path) => lineAt(document, path));
}

function collectPaths(value: unknown, path: Path, paths: Path[]): void {
  paths.push(path);
  if (typeof value !== 'object' || value === null) return;
  const inside = Object.entries(value);
  for (const [key, child] of inside) {
    collectPaths(child, [...path, Array.isArray(value) ? Number(key) : key], paths);
  }
  if (inside.length > 0) paths.push(path);
}

function lineAt(document: PolicyDocument, path: Path): PolicyLine {
  const [, statement, member, inner, key] = path;
  const none = { statement: null, action: null, resource: null, condition: null };
  if (typeof statement !== 'number') return none;
  const held = document.Statement[statement];
  const line = { ...none, statement };
  if (member === 'Condition' && typeof key === 'string') return { ...line, condition: key };
  if (member === 'Action' && typeof inner === 'number')
    return { ...line, action: held?.Action[inner] ?? null };
  if (member === 'Resource' && typeof inner === 'number')
    return { ...line, resource: held?.Resource?.[inner] ?? null };
  return line;
}
