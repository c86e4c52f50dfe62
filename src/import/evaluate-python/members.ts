import { NONE, choice, forEachBranch, knownText, list, open, plain, text, type Py } from './py';
import { ask, type Run, type Site } from './run';

/** What a loop goes through; null where nobody can tell. */
export function itemsOf(value: Py): readonly Py[] | null {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'dict' && value.rest === null) return [...value.entries.keys()].map((key) => text(key));
  const whole = knownText(value);
  return whole !== null && whole.length <= 100 ? Array.from(whole, (letter) => text(letter)) : null;
}

/** `value.name`, where it is no call. */
export function attributeOf(value: Py, name: string, site: Site, run: Run): Py {
  return forEachBranch(value, (self) => {
    if (self.kind === 'thing') {
      const own = self.attributes.get(name);
      if (own !== undefined) return own;
    }
    const known = ask(run, (library) => library.attribute?.(self, name, site, run) ?? null);
    if (known !== null) return known;
    if (self.kind === 'reference') return { kind: 'reference', path: `${self.path}.${name}` };
    if (isVarying(self)) return self;
    return open(site.expression);
  });
}

/** Whether a value is made anew by every run as a whole; so is all that is made of it. */
export function isVarying(value: Py): boolean {
  const [only, ...others] = value.kind === 'text' ? value.pieces : [];
  return typeof only === 'object' && only.varies === true && others.length === 0;
}

/** `value[key]`. */
export function itemOf(value: Py, key: Py, site: Site, run: Run): Py {
  return forEachBranch(value, (self) => {
    const name = knownText(key);
    if (self.kind === 'dict') {
      const entry = self.entries.get(name ?? (key.kind === 'plain' ? String(key.value) : ''));
      if (entry !== undefined) return entry;
      const known = ask(run, (library) => library.item?.(self, key, site, run) ?? null);
      if (known !== null) return known;
      // Which of several it is nobody can tell: any.
      if (name === null && key.kind !== 'plain' && self.entries.size > 0 && self.entries.size <= 8)
        return choice([...self.entries.values()]);
      return open(site.expression);
    }
    if (key.kind === 'plain' && typeof key.value === 'number') {
      const items = self.kind === 'list' ? self.items : null;
      const whole = knownText(self);
      const index = key.value < 0 ? key.value + (items?.length ?? whole?.length ?? 0) : key.value;
      const item = items?.[index] ?? (whole === null ? undefined : text(whole.charAt(index)));
      if (item !== undefined) return item;
    }
    return (
      ask(run, (library) => library.item?.(self, key, site, run) ?? null) ??
      (isVarying(self) ? self : open(site.expression))
    );
  });
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

/** Methods of lists and dictionaries; null where there is none of that name. */
export function collectionMethod(
  self: Py,
  name: string,
  given: readonly Py[],
  named: ReadonlyMap<string, Py>,
): Py | null {
  if (self.kind === 'list') return listMethod(self, name, given);
  return self.kind === 'dict' ? dictMethod(self, name, given, named) : null;
}

const LONGEST_LIST = 2_000;

function listMethod(self: Py & { kind: 'list' }, name: string, given: readonly Py[]): Py | null {
  const [first = NONE, second = NONE] = given;
  const room = LONGEST_LIST - self.items.length;
  if (name === 'append' || name === 'add') self.items.push(...[first].slice(0, room));
  else if (name === 'extend' || name === 'update') self.items.push(...(itemsOf(first) ?? []).slice(0, room));
  else if (name === 'insert') self.items.unshift(second);
  else if (name === 'copy') return list(self.items);
  else if (name === 'pop') return self.items.at(-1) ?? NONE;
  else return null;
  return NONE;
}

function dictMethod(
  self: Py & { kind: 'dict' },
  name: string,
  given: readonly Py[],
  named: ReadonlyMap<string, Py>,
): Py | null {
  const [key = NONE, otherwise = NONE] = given;
  const entry = self.entries.get(knownText(key) ?? '');
  switch (name) {
    case 'get':
      return entry ?? (self.rest === null ? otherwise : null);
    case 'pop':
      return entry ?? otherwise;
    case 'setdefault':
      if (entry === undefined) self.entries.set(knownText(key) ?? '', otherwise);
      return entry ?? otherwise;
    case 'update': {
      for (const branch of key.kind === 'dict' ? [key] : [])
        for (const [each, value] of branch.entries) self.entries.set(each, value);
      if (key.kind === 'open') self.rest ??= key;
      for (const [each, value] of named) self.entries.set(each, value);
      return NONE;
    }
    case 'items':
      return list([...self.entries].map(([each, value]) => list([text(each), value])));
    case 'keys':
      return list([...self.entries.keys()].map((each) => text(each)));
    case 'values':
      return list([...self.entries.values()]);
    case 'copy':
      return { ...self, entries: new Map(self.entries) };
    default:
      return null;
  }
}

/** `len(value)`. */
export function lengthOf(value: Py, expression: string): Py {
  if (value.kind === 'list') return plain(value.items.length);
  if (value.kind === 'dict' && value.rest === null) return plain(value.entries.size);
  const whole = knownText(value);
  return whole === null ? open(expression) : plain(whole.length);
}
