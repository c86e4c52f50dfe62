import { plainValue } from './intrinsics';
import { unresolved, type Fields, type Value } from './value';

/**
 * Reads a field by AWS's own name, also where the first letter is small (the SDKs for JavaScript and Java,
 * Kubernetes), where the name is `in_snake_case`, and where Step Functions marks it as an expression (`.$`).
 */
export function fieldOf(fields: Fields, name: string): Value | undefined {
  const found = spellingsOf(name).find((spelling) => fields.has(spelling));
  if (found !== undefined) return plainValue(fields.get(found) ?? null);
  const computed = fields.get(`${name}.$`);
  return typeof computed === 'string' ? unresolved(computed) : undefined;
}

/** Whether an object has a field, in any of the spellings that `fieldOf` reads. */
export function hasField(fields: Fields, name: string): boolean {
  return fieldOf(fields, name) !== undefined;
}

const SPELLINGS = new Map<string, readonly string[]>();

function spellingsOf(name: string): readonly string[] {
  const known = SPELLINGS.get(name);
  if (known !== undefined) return known;
  const spellings = [name, name.charAt(0).toLowerCase() + name.slice(1), snakeCase(name)];
  SPELLINGS.set(name, spellings);
  return spellings;
}

function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
}
