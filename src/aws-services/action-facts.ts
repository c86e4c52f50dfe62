import type { PackedLevel } from './packed-service';
import type { AccessLevel } from './service-facts';
import { LEVELS, inFull } from './unpack-service';

/** The facts that the tables need, as they are sent: `~` begins a text as most begin. scripts/action-facts.mjs writes them. */
export interface PackedFacts {
  /** By prefix, such as `s3`. */
  readonly services: Record<string, string>;
  /** By name, such as `s3:GetObject`; the description’s `~` is `Grants permission to `. */
  readonly actions: Record<string, readonly [level: PackedLevel, description: string]>;
  /** By name, such as `kms:ViaService`; the `~` is `Filters access by `. */
  readonly keys: Record<string, string>;
}

/** What AWS says of one action. */
export interface ActionFact {
  readonly accessLevel: AccessLevel;
  /** A sentence without its full stop, such as `Grants permission to retrieve objects from Amazon S3`. */
  readonly description: string;
}

/** What AWS says of the permissions that the tables can give. Names in any case, as IAM reads them. */
export interface ActionFacts {
  /** The service’s name, such as `Amazon S3`; null for a prefix that the tables do not name. */
  service: (prefix: string) => string | null;
  /** Null for an action that the tables do not name, and for a name with wildcards. */
  action: (name: string) => ActionFact | null;
  /** What a condition key compares; null for one that the tables do not name. */
  key: (name: string) => string | null;
}

/** Reads the facts in the form in which they are sent. */
export function readActionFacts({ services, actions, keys }: PackedFacts): ActionFacts {
  const byName = <Value>(all: Record<string, Value>): ReadonlyMap<string, Value> =>
    new Map(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
  const [names, acts, compared] = [byName(services), byName(actions), byName(keys)];
  return {
    service: (prefix) => names.get(prefix.toLowerCase()) ?? null,
    action(name) {
      const [level, description] = acts.get(name.toLowerCase()) ?? [];
      if (level === undefined || description === undefined) return null;
      return { accessLevel: LEVELS[level], description: inFull(description, 'Grants permission to ') };
    },
    key(name) {
      const description = compared.get(name.toLowerCase());
      return description === undefined ? null : inFull(description, 'Filters access by ');
    },
  };
}
