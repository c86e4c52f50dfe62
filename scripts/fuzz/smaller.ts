/** Ever smaller pieces of a row: its halves, its quarters, and so on down to single items. */
function* piecesOf(length: number): Generator<readonly [from: number, to: number]> {
  for (let size = Math.ceil(length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < length; from += size) yield [from, Math.min(length, from + size)];
  }
}

/** The text with one piece left out; where it holds JSON, first with one piece of that left out. */
export function* smallerText(text: string): Generator<string> {
  for (const value of smallerJson(jsonIn(text))) yield JSON.stringify(value);
  for (const [from, to] of piecesOf(text.length)) yield text.slice(0, from) + text.slice(to);
}

/** An array or an object; anything else is smaller as text. */
function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The JSON value with one piece left out, at any depth. */
export function* smallerJson(value: unknown): Generator {
  if (typeof value === 'string') yield* smallerText(value);
  else if (Array.isArray(value)) yield* smallerItems(value);
  else if (typeof value === 'object' && value !== null) yield* smallerFields(value);
  else if (typeof value === 'number' && value !== 0) yield 0;
  else if (value === true) yield false;
}

function* smallerItems(items: readonly unknown[]): Generator<unknown[]> {
  for (const [from, to] of piecesOf(items.length)) yield items.toSpliced(from, to - from);
  for (const [index, item] of items.entries()) {
    for (const each of smallerJson(item)) yield items.with(index, each);
  }
}

function* smallerFields(value: object): Generator<object> {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [from, to] of piecesOf(fields.length)) {
    yield Object.fromEntries(fields.toSpliced(from, to - from));
  }
  for (const [index, [name, held]] of fields.entries()) {
    for (const each of smallerJson(held)) yield Object.fromEntries(fields.with(index, [name, each]));
  }
}
