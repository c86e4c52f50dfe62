import { isMarked, shownText } from '../unknown-parts';

/** Resources of one or more statements, with the fields that they were read from. Unknown parts are still marked. */
export interface ResourceList {
  /** Equal keys must mean equal resources. */
  readonly key: string;
  /** Sorted, each once. */
  readonly resources: readonly string[];
  readonly fields: FieldsByResource;
}

/** For each resource the fields that named it; none for what no field names, such as `*`. */
export type FieldsByResource = ReadonlyMap<string, readonly string[]>;

export const EVERYTHING: ResourceList = { key: '*', resources: ['*'], fields: new Map([['*', []]]) };

export const NOTHING: ResourceList = { key: '', resources: [], fields: new Map() };

/** Makes a list under a key that says how its resources were found. */
export function resourceList(key: string, fields: FieldsByResource): ResourceList {
  return fields.size === 0 ? NOTHING : { key, resources: sortedAsShown([...fields.keys()]), fields };
}

/** In the order in which a policy shows them. */
function sortedAsShown(resources: readonly string[]): readonly string[] {
  if (!resources.some((resource) => isMarked(resource))) return resources.toSorted();
  return resources.toSorted((one, other) => (shownText(one) < shownText(other) ? -1 : 1));
}

/** All resources of several collections, with all fields that named them. */
export function mergeFieldMaps(parts: readonly FieldsByResource[]): FieldsByResource {
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
export function unionOf(lists: readonly ResourceList[]): ResourceList {
  const [first, ...others] = lists;
  if (first === undefined) return NOTHING;
  if (others.length === 0) return first;
  if (lists.includes(EVERYTHING)) return EVERYTHING;
  return resourceList(
    lists.map(({ key }) => key).join('\n'),
    mergeFieldMaps(lists.map(({ fields }) => fields)),
  );
}

/** The part of a list that holds some of its resources. */
export function partOf(list: ResourceList, resources: readonly string[]): ResourceList {
  return {
    key: `${list.key}/${resources.join(' ')}`,
    resources,
    fields: fieldsOfResources(list, resources),
  };
}

/** The fields behind some of a list's resources. */
export function fieldsOfResources(list: ResourceList, resources: readonly string[]): FieldsByResource {
  return new Map(resources.map((resource) => [resource, list.fields.get(resource) ?? []]));
}
