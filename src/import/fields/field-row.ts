import type { ListSlot, S3Kind } from '../../policy';

/**
 * One field of a request that says something about the role. `[]` marks a list; one value where a list
 * belongs is read as well, and a list where one value belongs.
 */
export type FieldRow = { readonly path: string } & (
  | AddressRow
  /** In which VPC does not matter: any value will do. */
  | { readonly to: 'vpc' }
  | { readonly to: 'role' | 'own-arn' | 'repository' }
  /** A table of free texts: S3 addresses in it are offered, never taken. */
  | { readonly to: 'offer'; readonly slot: 's3.inputs' | 's3.models' }
  /** Needs permissions that no slot stands for, or none of the role's at all. */
  | { readonly to: 'advice'; readonly message: string; readonly when?: string }
);

/** A field whose value goes into a list of addresses. */
export interface AddressRow {
  readonly to: ListSlot;
  /** What an S3 address is taken for; `auto` where absent. */
  readonly kind?: S3Kind;
  /** The first whose field, beside this one, has the value. */
  readonly cases?: readonly AddressCase[];
}

export interface AddressCase {
  readonly field: string;
  readonly is: string;
  /** Absent: the value needs no permission, and the note says why. */
  readonly kind?: S3Kind;
  readonly note?: string;
}

/** The rows of a part of a request that stands below a path. */
export function below(path: string, rows: readonly FieldRow[]): readonly FieldRow[] {
  return rows.map((row) => ({ ...row, path: `${path}.${row.path}` }));
}
