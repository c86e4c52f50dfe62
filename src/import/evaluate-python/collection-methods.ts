import { addTo, itemsOf, LONGEST_LIST, maybeOver, spreadInto } from './members';
import { NONE, branches, choice, dict, keyOf, knownText, list, numberOf, text } from './py';
import type { Arguments, Dict, List, Py } from './py';
import type { Run } from './run';

/** Methods of lists, sets and dictionaries; null where there is none of that name. */
export function collectionMethod(
  self: Py,
  name: string,
  args: Arguments,
  expression: string,
  run: Run,
): Py | null {
  if (self.kind === 'list') return listMethod(self, name, args, run);
  return self.kind === 'dict' ? dictMethod(self, name, args, expression, run) : null;
}

function listMethod(self: List, name: string, { positional }: Arguments, run: Run): Py | null {
  const [first = NONE, second = NONE] = positional;
  switch (name) {
    case 'append':
    case 'add':
      addTo(self, [first]);
      return NONE;
    case 'extend':
    case 'update':
      addTo(self, itemsOf(first) ?? [first]);
      return NONE;
    case 'union':
      return list(
        [...self.items, ...positional.flatMap((each) => itemsOf(each) ?? [each])].slice(0, LONGEST_LIST),
      );
    case 'insert':
      if (self.items.length < LONGEST_LIST)
        self.items.splice(numberOf(first) ?? self.items.length, 0, second);
      return NONE;
    case 'copy':
      return list(self.items);
    case 'pop': {
      const index = positional.length === 0 ? -1 : numberOf(first);
      const item = index === null ? undefined : self.items.at(index);
      // What may be taken out, in a branch, stays.
      if (item !== undefined && index !== null && run.uncertain === 0) self.items.splice(index, 1);
      return item ?? null;
    }
    case 'clear':
      if (run.uncertain === 0) self.items.length = 0;
      return NONE;
    case 'reverse':
      self.items.reverse();
      return NONE;
    case 'sort':
    case 'remove':
    case 'discard':
      return NONE;
    default:
      return null;
  }
}

function dictMethod(self: Dict, name: string, args: Arguments, expression: string, run: Run): Py | null {
  const [key = NONE, otherwise = NONE] = args.positional;
  switch (name) {
    case 'get':
    case 'pop':
    case 'setdefault':
      return eachOrNull(key, (each) => entryOf(self, name, each, otherwise, run));
    case 'update': {
      const added = dict([]);
      if (args.positional.length > 0) spreadInto(added, key, expression);
      for (const [each, value] of args.named) added.entries.set(each, value);
      for (const [each, value] of added.entries)
        self.entries.set(each, maybeOver(self.entries.get(each), value, run));
      self.rest ??= added.rest ?? args.rest;
      return NONE;
    }
    case 'items':
      return entriesAs(self, (each, value) => list([text(each), value]));
    case 'keys':
      return entriesAs(self, (each) => text(each));
    case 'values':
      return entriesAs(self, (_each, value) => value);
    case 'copy':
      return { ...self, entries: new Map(self.entries) };
    case 'clear':
      if (run.uncertain === 0) self.entries.clear();
      return NONE;
    default:
      return null;
  }
}

/** What is under a key, or else the second argument; null where nobody knows. */
function entryOf(self: Dict, name: string, key: Py, otherwise: Py, run: Run): Py | null {
  const place = keyOf(key);
  const entry = place === null ? undefined : self.entries.get(place);
  if (place !== null && name === 'pop' && run.uncertain === 0) self.entries.delete(place);
  if (place !== null && name === 'setdefault' && entry === undefined) self.entries.set(place, otherwise);
  if (entry !== undefined) return entry;
  return self.rest === null && (key.kind === 'plain' || knownText(key) !== null) ? otherwise : null;
}

/** Entries of which none is known are no empty list. */
function entriesAs(self: Dict, make: (key: string, value: Py) => Py): Py | null {
  return self.entries.size === 0 && self.rest !== null
    ? null
    : list([...self.entries].slice(0, LONGEST_LIST).map(([key, value]) => make(key, value)));
}

/** What a question gives for every branch; null where one of the answers is. */
function eachOrNull(value: Py, ask: (branch: Py) => Py | null): Py | null {
  const answers = branches(value).map((branch) => ask(branch));
  const known = answers.filter((answer) => answer !== null);
  return known.length < answers.length ? null : choice(known);
}
