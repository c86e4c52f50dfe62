import { plainValue } from './intrinsics';
import { unresolved, type Fields, type Value } from './value';

/**
 * Reads a field by AWS's own name, however the name is written: with a small first letter (the SDKs for
 * JavaScript and Java), `in_snake_case`, `roleARN` (Kubernetes), all in small letters; and where Step Functions
 * marks it as an expression (`.$`).
 */
export function fieldOf(fields: Fields, name: string): Value | undefined {
  if (fields.has(name)) return plainValue(fields.get(name) ?? null);
  const { bare, computed } = wantedOf(name);
  const keys = keysOf(fields);
  const key = keys.get(bare);
  if (key !== undefined) return plainValue(fields.get(key) ?? null);
  const expression = fields.get(keys.get(computed) ?? '');
  return typeof expression === 'string' ? unresolved(expression) : undefined;
}

/** Whether an object has a field, in any of the spellings that `fieldOf` reads. */
export function hasField(fields: Fields, name: string): boolean {
  return fieldOf(fields, name) !== undefined;
}

/** Names without case and underscores, to be looked for in many objects at once. */
export function bareNames(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].map((name) => bareName(name)));
}

/** Whether an object has one of several fields at all: quicker than `hasField` for each of them. */
export function hasAnyField(fields: Fields, names: ReadonlySet<string>): boolean {
  for (const bare of keysOf(fields).keys())
    if (names.has(bare) || (bare.endsWith('.$') && names.has(bare.slice(0, -2)))) return true;
  return false;
}

const KEYS = new WeakMap<Fields, ReadonlyMap<string, string>>();

const NO_KEYS: ReadonlyMap<string, string> = new Map();

/** An object’s keys by what is left of them without case and underscores; of several spellings the first. */
function keysOf(fields: Fields): ReadonlyMap<string, string> {
  if (fields.size === 0) return NO_KEYS;
  const known = KEYS.get(fields);
  if (known !== undefined) return known;
  const keys = new Map<string, string>();
  for (const key of fields.keys()) {
    const bare = bareName(key);
    if (!keys.has(bare)) keys.set(bare, key);
  }
  KEYS.set(fields, keys);
  return keys;
}

interface Wanted {
  readonly bare: string;
  readonly computed: string;
}

const WANTED = new Map<string, Wanted>();

/** A document of many objects asks for the same few names again and again. */
function wantedOf(name: string): Wanted {
  const known = WANTED.get(name);
  if (known !== undefined) return known;
  const bare = bareName(name);
  const wanted = { bare, computed: `${bare}.$` };
  WANTED.set(name, wanted);
  return wanted;
}

function bareName(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
