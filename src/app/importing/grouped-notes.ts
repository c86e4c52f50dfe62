import type { ImportNote } from '../../import';
import { placeOf } from './place-words';

/** A value of several notes that say the same, and each place where it was found. */
export interface SaidOf {
  readonly value: string;
  readonly places: readonly string[];
}

/** Notes that say the same, of one value or of several. */
export interface NoteGroup {
  readonly message: string;
  readonly of: readonly SaidOf[];
}

/** Groups notes by what they say, in the order of the first of each. */
export function groupedNotes(notes: readonly ImportNote[]): readonly NoteGroup[] {
  const groups = new Map<string, Map<string, Set<string>>>();
  for (const note of notes) {
    const values = groups.get(note.message) ?? new Map<string, Set<string>>();
    groups.set(note.message, values);
    const places = values.get(note.value) ?? new Set<string>();
    values.set(note.value, places);
    const place = placeOf(note);
    if (place !== '') places.add(place);
  }
  return [...groups].map(([message, values]) => ({
    message,
    of: [...values].map(([value, places]) => ({ value, places: [...places] })),
  }));
}

/** What is offered for one value, once for each list that it may go to. */
export function groupedOffers(notes: readonly ImportNote[]): readonly (readonly ImportNote[])[] {
  const groups = new Map<string, ImportNote[]>();
  for (const note of notes) {
    const key = JSON.stringify([note.value, note.path, note.place ?? '']);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [note]);
    else group.push(note);
  }
  return [...groups.values()];
}
