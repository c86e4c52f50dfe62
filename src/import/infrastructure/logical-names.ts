import type { Fields } from '../languages/value';

/**
 * What the CDK puts after the name of a resource, to make it unique.
 * https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html#identifiers-logical-ids
 */
const HASH = /^(?<name>[A-Za-z]\w*?)[0-9A-F]{8}$/;

/** The names of a template’s resources as a person would write them, where they stay unlike each other. */
export function logicalNames(resources: Fields): ReadonlyMap<string, string> {
  const plain = [...resources.keys()].map((key) => [key, HASH.exec(key)?.groups?.['name'] ?? key] as const);
  const counts = new Map<string, number>();
  for (const [, name] of plain) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(plain.map(([key, name]) => [key, counts.get(name) === 1 ? name : key]));
}
