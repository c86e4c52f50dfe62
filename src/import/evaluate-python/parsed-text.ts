import { readJson } from '../languages/read-json';
import { isFields, isList, isUnresolved, type Value } from '../languages/value';
import { dict, knownText, list, open, plain, text, type Py } from './py';
import type { Run, Site } from './run';

/** Longer than any definition that somebody writes into a script. Characters. */
const LONGEST = 100_000;

/** `json.loads('{…}')`: what the text holds. What is no text is what `json.dumps` left as it was. */
export function parsedText(value: Py, { expression, offset }: Site, run: Run): Py {
  const known = knownText(value);
  if (known === null) return value.kind === 'dict' || value.kind === 'list' ? value : open(expression);
  if (known.length > LONGEST || !run.step(Math.floor(known.length / 16))) return open(expression);
  const read = readJson(known);
  const [only, ...others] = read.ok ? read.value.values : [];
  if (only === undefined || others.length > 0) return open(expression);
  const parsed = fromValue(only, offset);
  if (parsed.kind === 'dict') run.written.push(parsed);
  return parsed;
}

function fromValue(value: Value, at: number): Py {
  if (typeof value === 'string') return text(value);
  if (isUnresolved(value)) return open(value.expression);
  if (isList(value)) return list(value.map((item) => fromValue(item, at)));
  if (!isFields(value)) return plain(value);
  return dict(
    [...value].map(([key, entry]): [string, Py] => [key, fromValue(entry, at)]),
    at,
  );
}
