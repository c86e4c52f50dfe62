import { memberOfClass, memberOfThing } from './classes';
import { branches, choice, forEachBranch, keyOf, knownText, list, numberOf, open, plain, text } from './py';
import type { Dict, List, Py } from './py';
import { ask, type Run, type Site } from './run';

/** More than a list of addresses has. Items. */
export const LONGEST_LIST = 2_000;
/** Longer than any text whose letters somebody goes through. Characters. */
const LONGEST_ROW = 100;
/** Which of more entries a key means is not worth to be told. */
const MOST_ENTRIES = 8;

/** What a loop goes through; null where nobody can tell. */
export function itemsOf(value: Py): readonly Py[] | null {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'dict' && value.rest === null)
    return [...value.entries.keys()].slice(0, LONGEST_LIST).map((key) => text(key));
  const whole = knownText(value);
  return whole !== null && whole.length <= LONGEST_ROW ? Array.from(whole, (letter) => text(letter)) : null;
}

/** `value.name`, where it is no call. */
export function attributeOf(value: Py, name: string, site: Site, run: Run): Py {
  return forEachBranch(value, (self) => {
    if (self.kind === 'thing') {
      const own = self.attributes.get(name) ?? memberOfThing(self, name, site, run);
      if (own !== undefined) return own;
    }
    const member = self.kind === 'code' ? memberOfClass(self, name) : undefined;
    if (member !== undefined) return member;
    const known = ask(run, (library) => library.attribute?.(self, name, site, run) ?? null);
    if (known !== null) return known;
    if (self.kind === 'reference') return { kind: 'reference', path: `${self.path}.${name}` };
    return isVarying(self) ? self : open(site.expression);
  });
}

/** Whether a value is made anew by every run as a whole; so is all that is made of it. */
export function isVarying(value: Py): boolean {
  const [only, ...others] = value.kind === 'text' ? value.pieces : [];
  return typeof only === 'object' && only.varies === true && others.length === 0;
}

/** `value[key]`. */
export function itemOf(value: Py, key: Py, site: Site, run: Run): Py {
  return forEachBranch(key, (each) => forEachBranch(value, (self) => itemOfOne(self, each, site, run)));
}

function itemOfOne(self: Py, key: Py, site: Site, run: Run): Py {
  const own = ownItem(self, key);
  if (own !== undefined) return own;
  const known = ask(run, (library) => library.item?.(self, key, site, run) ?? null);
  if (known !== null) return known;
  return anyItem(self, key) ?? (isVarying(self) ? self : open(site.expression));
}

function ownItem(self: Py, key: Py): Py | undefined {
  const name = keyOf(key);
  if (self.kind === 'dict') return name === null ? undefined : self.entries.get(name);
  if (self.kind === 'code') return memberOfClass(self, name ?? '');
  const index = numberOf(key);
  const whole = knownText(self);
  if (index === null) return undefined;
  if (self.kind === 'list') return self.items.at(index);
  const letter = whole?.at(index);
  return letter === undefined ? undefined : text(letter);
}

/** Which of several a key means that is open, nobody can tell: any. */
function anyItem(self: Py, key: Py): Py | null {
  if (knownText(key) !== null || key.kind === 'plain') return null;
  const items = self.kind === 'dict' ? [...self.entries.values()] : self.kind === 'list' ? self.items : [];
  return items.length > 0 && items.length <= MOST_ENTRIES ? choice(items) : null;
}

/** `value[from:to]`, of what is known. */
export function sliceOf(value: Py, from: number | null, to: number | null, expression: string): Py {
  return forEachBranch(value, (self) => {
    if (self.kind === 'list') return list(self.items.slice(from ?? 0, to ?? undefined));
    const whole = knownText(self);
    if (whole !== null) return text(whole.slice(from ?? 0, to ?? undefined));
    return isVarying(self) ? self : open(expression);
  });
}

/** `len(value)`. */
export function lengthOf(value: Py, expression: string): Py {
  if (value.kind === 'list') return plain(value.items.length);
  if (value.kind === 'dict' && value.rest === null) return plain(value.entries.size);
  const whole = knownText(value);
  return whole === null ? open(expression) : plain(whole.length);
}

/** Adds items to a list, as long as there is room. */
export function addTo(self: List, items: readonly Py[]): void {
  self.items.push(...items.slice(0, Math.max(0, LONGEST_LIST - self.items.length)));
}

/** Adds the entries of a value to a dictionary, as `**value` does: every branch of it, and what is open stays so. */
export function spreadInto(self: Dict, value: Py, expression: string): void {
  for (const branch of branches(value)) {
    if (branch.kind === 'dict') {
      for (const [key, entry] of branch.entries) self.entries.set(key, entry);
      self.rest ??= branch.rest;
    } else if (branch.kind === 'list') {
      for (const pair of branch.items) {
        const [key, entry] = itemsOf(pair) ?? [];
        const name = key === undefined ? null : keyOf(key);
        if (name !== null && entry !== undefined) self.entries.set(name, entry);
      }
    } else if (branch.kind !== 'plain') {
      self.rest ??= branch.kind === 'open' ? branch : open(expression);
    }
  }
}

/** What may be set, in a branch, beside what was there before. */
export function maybeOver(before: Py | undefined, value: Py, run: Run): Py {
  return before === undefined || run.uncertain === 0 ? value : choice([before, value]);
}
