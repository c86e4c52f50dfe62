import { mutated, type Random } from '../../src/import/fixtures/mutated-texts';

/** One of a list; undefined where it is empty. */
export function oneOf<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[random(items.length)];
}

/** A text with faults; at times it ends like another one, and rarely a piece of it goes on and on. */
export function spoiltText(text: string, other: string, random: Random): string {
  const crossed = random(8) === 0 ? crossedWith(text, other, random) : text;
  const spoilt = mutated(crossed, random);
  return random(25) === 0 ? stretched(spoilt, random) : spoilt;
}

function crossedWith(text: string, other: string, random: Random): string {
  return text.slice(0, random(text.length + 1)) + other.slice(random(other.length + 1));
}

/** What takes longer than its length shows here, and what nests too deep. */
function stretched(text: string, random: Random): string {
  const at = random(text.length + 1);
  const piece = text.slice(at, at + 1 + random(24)) || ' ';
  const length = 1_000 + random(60_000);
  return text.slice(0, at) + piece.repeat(length / piece.length) + text.slice(at);
}

/** The same JSON value with one of its texts stretched; by chance, none. */
export function stretchedIn(value: unknown, random: Random): unknown {
  if (typeof value === 'string') return stretched(value, random);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const at = random(items.length);
    return items.length === 0 ? items : items.with(at, stretchedIn(items[at], random));
  }
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  const at = random(fields.length);
  const [name, held] = fields[at] ?? [];
  return name === undefined ? value : Object.fromEntries(fields.with(at, [name, stretchedIn(held, random)]));
}
