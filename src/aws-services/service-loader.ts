import type { ServiceName } from './list-services';
import type { PackedKey, PackedService } from './packed-service';
import type { ServiceFacts } from './service-facts';
import { unpackService } from './unpack-service';

/** Services that come in one file: the prefix of the first of them, and how to get it. */
export type ServiceGroup = readonly [
  first: string,
  load: () => Promise<{ readonly default: readonly PackedService[] }>,
];

/**
 * Gives the facts about the service of a prefix in any case: the same object each time, and null for a prefix
 * that is not in the list. Fails as `import()` does, when the file does not arrive.
 */
export type LoadService = (prefix: string) => Promise<ServiceFacts | null>;

/** Makes the one reader of the files that services come in; groups are in the order of their prefixes. */
export function serviceLoader(
  services: readonly ServiceName[],
  groups: readonly ServiceGroup[],
  globalKeys: readonly PackedKey[],
): LoadService {
  const listed = new Set(services.map(({ prefix }) => prefix));
  const opened = new Map<string, ServiceFacts>();

  return async (prefix) => {
    const wanted = prefix.toLowerCase();
    const [, load] = groups.findLast(([first]) => first <= wanted) ?? [];
    if (!load || !listed.has(wanted)) return null;
    const packed = (await load()).default.find(([own]) => own === wanted);
    if (!packed) return null;
    const facts = opened.get(wanted) ?? unpackService(packed, globalKeys);
    opened.set(wanted, facts);
    return facts;
  };
}
