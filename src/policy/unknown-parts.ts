import type { AddressContext } from './address-context';
import type { Entry } from './role-spec';
import { UNKNOWNS } from './slots/unknowns';

/** A part of a text that its writer does not know yet, typed as `<data bucket>`. */
export interface UnknownPart {
  /** In small letters, words with blanks between: `data bucket`. */
  readonly unknown: string;
  /** What a policy holds in its place: capitals that match nothing, such as `DATA-BUCKET`. */
  readonly shown: string;
}

/** A piece of a text: what stays as it is, or what is to be put in its place. */
export type TextPart = string | UnknownPart;

/**
 * Inside of the builder an unknown part is marked with signs that nobody can type: readers refuse them, and no policy
 * can hold them. So no typed address is ever taken for one. `\uE000name\uE002`, or `\uE000name\uE001shown\uE002`. No part
 * holds a sign: a text of first signs alone would otherwise be searched to its end from each of them.
 */
const MARKED = /\uE000([^\uE000-\uE002]*)(?:\uE001([^\uE000-\uE002]*))?\uE002/g;
const FIRST_MARK = '\uE000';
const MARKS = /[\uE000-\uE002]/;

/** What is typed for one: a letter first, then letters, digits, blanks, hyphens and underscores. */
const TYPED = /<([A-Za-z][A-Za-z0-9 _-]{0,59})>/g;

/** Whether a text holds an unknown part. */
export function isMarked(text: string): boolean {
  return text.includes(FIRST_MARK);
}

/** Whether a text that was typed holds a sign that marks unknown parts. */
export function holdsMarkSign(text: string): boolean {
  return MARKS.test(text);
}

/** Marks what is typed as unknown, and fills in what the form knows: `<region>`, `<account>`, `<partition>`. */
export function markUnknowns(text: string, context: AddressContext): string {
  return text.replace(TYPED, (_, typed: string) => {
    const name = nameOfUnknown(typed);
    return unknownText(name, context);
  });
}

/** An entry whose unknown parts are marked. Before revision 2 there were none: `<` was a character like any other. */
export function withMarks(entry: Entry, context: AddressContext): Entry {
  return context.revision === 1 || !entry.text.includes('<')
    ? entry
    : { ...entry, text: markUnknowns(entry.text, context) };
}

/** An unknown part as the builder holds it, or what the form knows of it. */
export function unknownText(name: string, context: AddressContext): string {
  return known(name, context) || `\uE000${name}\uE002`;
}

/** An unknown part that a policy shows in words of its own. */
export function unknownShownAs(name: string, shown: string): string {
  return `\uE000${name}\uE001${shown}\uE002`;
}

/** Whether a text is one unknown part, of this name, and nothing else. */
export function isUnknown(text: string, name: string): boolean {
  return text === `\uE000${name}\uE002`;
}

/** The name of a text that is one unknown part and nothing else; null for all others. */
export function nameOfMarked(text: string): string | null {
  return /^\uE000([^\uE000-\uE002]*)\uE002$/.exec(text)?.[1] ?? null;
}

/** A text with a sample in the place of each unknown part, to be checked like any other. */
export function sampled(text: string, sample: string): string {
  return text.includes(FIRST_MARK) ? text.replace(MARKED, sample) : text;
}

/** A text as a policy holds it: capitals in the place of each unknown part. */
export function shownText(text: string): string {
  if (!text.includes(FIRST_MARK)) return text;
  return text.replace(MARKED, (_, name: string, shown?: string) => shown ?? shownName(name));
}

/** A text as it is typed: `<data bucket>`. */
export function typedText(text: string): string {
  return text.includes(FIRST_MARK) ? text.replace(MARKED, '<$1>') : text;
}

/** A text cut at its unknown parts; one without any comes back whole. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(MARKED)) {
    const [whole, name = '', shown] = found;
    if (found.index > end) parts.push(text.slice(end, found.index));
    parts.push({ unknown: name, shown: shown ?? shownName(name) });
    end = found.index + whole.length;
  }
  return end === 0 ? [text] : end < text.length ? [...parts, text.slice(end)] : parts;
}

/** What is to be given for an unknown part: in plain ASCII, without a full stop. */
export function describeUnknown(name: string): string {
  const described = UNKNOWNS.get(name)?.describe;
  return described ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Whether the form fills an unknown part in, as soon as it knows region and account. */
export function isFilledIn(name: string): boolean {
  return UNKNOWNS.get(name)?.filled !== undefined || name.startsWith('aws image account');
}

/** `data_bucket`, `Data-Bucket` and `data bucket` are one name. */
function nameOfUnknown(typed: string): string {
  const name = typed
    .replace(/[ _-]+/g, ' ')
    .trim()
    .toLowerCase();
  return UNKNOWNS.get(name)?.same ?? name;
}

/** What a policy shows for an unknown part of a name. */
export function shownName(name: string): string {
  return UNKNOWNS.get(name)?.shown ?? name.toUpperCase().replaceAll(' ', '-');
}

function known(name: string, { partition, region, accountId }: AddressContext): string {
  const values = { partition, region, account: accountId };
  const filled = UNKNOWNS.get(name)?.filled;
  return filled === undefined ? '' : values[filled];
}
