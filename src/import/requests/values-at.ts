import { fieldOf } from '../languages/field';
import { plainValue } from '../languages/intrinsics';
import { SPREAD, isFields, isList, isUnresolved, type Fields, type Value } from '../languages/value';

/** A value, where it is, and the object that it is a field of. */
export interface FoundValue {
  readonly path: string;
  readonly value: Value;
  readonly beside: Fields;
  /** False where the way to the value ends before: in an expression, or in what is no object. */
  readonly whole: boolean;
}

/**
 * The values of a field, by a path such as `InputDataConfig[].DataSource`. A list is gone through wherever it
 * is. What is absent is left out; where an expression is in the way, or may bring the field along, the
 * expression is the value.
 */
export function valuesAt(fields: Fields, path: string): FoundValue[] {
  return walk(fields, namesOf(path), '').flatMap((found) => entriesOf(found));
}

/** The values of a field as they are: a list stays one. */
export function wholeValuesAt(fields: Fields, path: string): FoundValue[] {
  return walk(fields, namesOf(path), '');
}

const NAMES = new Map<string, readonly string[]>();

/** The names of a path of a table: there are few, and each request is asked for them again. */
function namesOf(path: string): readonly string[] {
  const known = NAMES.get(path);
  if (known !== undefined) return known;
  const names = path.replaceAll('[]', '').split('.');
  NAMES.set(path, names);
  return names;
}

function walk(fields: Fields, [name = '', ...further]: readonly string[], prefix: string): FoundValue[] {
  const value = fieldOf(fields, name);
  if (value === undefined) return spreadOf(fields, prefix);
  const found = { path: `${prefix}${name}`, value, beside: fields, whole: true };
  if (further.length === 0) return [found];
  const entries = entriesOf(found);
  // Of a list of what is no object, the first says it for all.
  const misplaced = entries.find((entry) => !isFields(entry.value) && !isUnresolved(entry.value));
  return entries.flatMap((entry) => {
    if (isFields(entry.value)) return walk(entry.value, further, `${entry.path}.`);
    return isUnresolved(entry.value) || entry === misplaced ? [{ ...entry, whole: false }] : [];
  });
}

function spreadOf(fields: Fields, prefix: string): FoundValue[] {
  const value = fields.get(SPREAD);
  return isUnresolved(value) ? [{ path: `${prefix}${SPREAD}`, value, beside: fields, whole: false }] : [];
}

/** The entries of a list, and of lists in it; anything else as it is. */
function entriesOf(found: FoundValue): FoundValue[] {
  if (!isList(found.value)) return [found];
  return found.value.flatMap((entry, index) =>
    entriesOf({ ...found, value: plainValue(entry), path: `${found.path}[${index}]` }),
  );
}

/** The text of a field beside another, such as `S3DataType` beside `S3Uri`; empty where there is none. */
export function textBeside(beside: Fields, path: string): string {
  const [found] = valuesAt(beside, path);
  return found?.whole === true && typeof found.value === 'string' ? found.value : '';
}
