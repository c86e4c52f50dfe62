import { emptyRoleSpec } from '../../policy';
import type { ImportKind, Imported } from '../imported';

/** An import that says nothing about the spec. */
export function emptyImport(kind: ImportKind): Imported {
  return { kind, apis: [], spec: emptyRoleSpec(), notes: [] };
}
