import type { Imported, ImportNote, RunsAs } from '../../import';
import { emptyRoleSpec, type RoleSpec } from '../../policy';

/** What a function adds to an empty spec, as far as it is not empty. */
type Addition = Partial<RoleSpec>;
type Merge = (current: RoleSpec, imported: RoleSpec) => RoleSpec;
type Sent<Item extends { add?: unknown }> = Omit<Item, 'add'> & { readonly addition: Addition | null };

/** An import that one script can send to another: with what is added, in place of the functions that add it. */
export interface SentImport extends Omit<Imported, 'notes' | 'runsAs'> {
  readonly notes: readonly Sent<ImportNote>[];
  readonly runsAs: readonly Sent<RunsAs>[];
}

/** Makes an import of plain data only. */
export function toSent({ notes, runsAs, ...imported }: Imported): SentImport {
  return { ...imported, notes: notes.map(withAddition), runsAs: (runsAs ?? []).map(withAddition) };
}

/** The import again; what it offers is merged into a spec. */
export function fromSent({ notes, runsAs, ...imported }: SentImport, merge: Merge): Imported {
  return {
    ...imported,
    notes: notes.map(({ addition, ...note }) =>
      addition === null ? note : { ...note, add: adder(addition, merge) },
    ),
    ...(runsAs.length === 0
      ? {}
      : {
          runsAs: runsAs.map(({ addition, ...place }) => ({ ...place, add: adder(addition ?? {}, merge) })),
        }),
  };
}

function withAddition<Item extends { readonly add?: (spec: RoleSpec) => RoleSpec }>({
  add,
  ...item
}: Item): Sent<Item> {
  return { ...item, addition: add === undefined ? null : differing(add(emptyRoleSpec())) };
}

/** The parts in which a spec is not the empty one. */
function differing(spec: RoleSpec): Addition {
  const empty = new Map<string, unknown>(Object.entries(emptyRoleSpec()));
  const parts = Object.entries(spec).filter(
    ([name, part]) => JSON.stringify(part) !== JSON.stringify(empty.get(name)),
  );
  return Object.fromEntries(parts);
}

function adder(addition: Addition, merge: Merge): (spec: RoleSpec) => RoleSpec {
  return (spec) => merge(spec, { ...emptyRoleSpec(), ...addition });
}
