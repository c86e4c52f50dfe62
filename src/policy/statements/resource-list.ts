/** Resources of one or more statements: sorted, each once, with the fields that they were read from. */
export interface ResourceList {
  /** Two lists with the same key hold the same resources. */
  readonly key: string;
  readonly resources: readonly string[];
  readonly fields: FieldsByResource;
}

/** For each resource the fields that named it; none for what no field names, such as `*`. */
export type FieldsByResource = ReadonlyMap<string, readonly string[]>;

export const EVERYTHING: ResourceList = { key: '*', resources: ['*'], fields: new Map([['*', []]]) };

export const NOTHING: ResourceList = { key: '', resources: [], fields: new Map() };

/** Makes a list under a key that names how its resources were come by. */
export function listOf(key: string, fields: FieldsByResource): ResourceList {
  return fields.size === 0 ? NOTHING : { key, resources: [...fields.keys()].toSorted(), fields };
}

/** Collects what a reader makes of each entry; entries that come to the same resource stand together. */
export function collect<Entry extends { readonly field: string }>(
  entries: readonly Entry[],
  resourceOf: (entry: Entry) => string,
): FieldsByResource {
  const fields = new Map<string, string[]>();
  for (const entry of entries) {
    const resource = resourceOf(entry);
    const known = fields.get(resource);
    if (known === undefined) fields.set(resource, [entry.field]);
    else known.push(entry.field);
  }
  return fields;
}

/** All resources of several collections, with all fields that named them. */
export function together(parts: readonly FieldsByResource[]): FieldsByResource {
  const [first, ...others] = parts.filter(({ size }) => size > 0);
  if (first === undefined || others.length === 0) return first ?? new Map();
  const fields = new Map(first);
  for (const part of others) {
    for (const [resource, named] of part) {
      const known = fields.get(resource);
      fields.set(resource, known === undefined ? named : [...known, ...named]);
    }
  }
  return fields;
}

/** All resources of several lists; `*` stands for all the others. */
export function union(lists: readonly ResourceList[]): ResourceList {
  const [first, ...others] = lists;
  if (first === undefined) return NOTHING;
  if (others.length === 0) return first;
  if (lists.includes(EVERYTHING)) return EVERYTHING;
  return listOf(lists.map(({ key }) => key).join('+'), together(lists.map(({ fields }) => fields)));
}

/** The part of a list that holds some of its resources. */
export function partOf(list: ResourceList, resources: readonly string[]): ResourceList {
  return {
    key: `${list.key}/${resources.join(' ')}`,
    resources,
    fields: fieldsOf(list, resources),
  };
}

/** The fields behind some of a list's resources. */
export function fieldsOf(list: ResourceList, resources: readonly string[]): FieldsByResource {
  return new Map(resources.map((resource) => [resource, list.fields.get(resource) ?? []]));
}
