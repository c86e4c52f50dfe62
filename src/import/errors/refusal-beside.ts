import { emptyRoleSpec } from '../../policy';
import { isFields, isList, type Value } from '../languages/value';
import type { ImportNote, Imported } from '../imported';
import { mergeSpecs } from '../merge-specs';
import { looksDenied, readDenied } from './read-denied';

/** Fields of answers and logs that say why something failed, in small letters. */
const REASONS: ReadonlySet<string> = new Set([
  'failurereason',
  'exitmessage',
  'statusmessage',
  'statusreason',
  'statusdetails',
  'errormessage',
  'errorinfo',
  'resourcestatusreason',
  'statechangereason',
  'message',
  'cause',
]);

/** So many values of a document are looked at. */
const MOST = 50_000;

/** The first refusal that an answer or a log gives as reason; null where it gives none. */
export function refusalIn(values: readonly Value[]): Imported | null {
  const open: Value[] = [...values].toReversed();
  // An anchor of YAML can be in many places.
  const seen = new Set<Value>();
  for (let count = 0; open.length > 0 && count < MOST; count += 1) {
    const value = open.pop();
    if (value === undefined || seen.has(value)) continue;
    if (isList(value)) {
      seen.add(value);
      for (const entry of value.toReversed()) open.push(entry);
    } else if (isFields(value)) {
      seen.add(value);
      const refusal = refusalOf(value);
      if (refusal !== null) return refusal;
      for (const entry of [...value.values()].toReversed()) open.push(entry);
    }
  }
  return null;
}

function refusalOf(fields: ReadonlyMap<string, Value>): Imported | null {
  for (const [name, value] of fields) {
    if (typeof value !== 'string' || !REASONS.has(name.toLowerCase()) || !looksDenied(value)) continue;
    const read = readDenied(value);
    if (read.ok) return read.value;
  }
  return null;
}

/**
 * A request, and beside it the refusal that its answer gives as reason. What would help is offered, not taken: the request
 * itself says what the role is for.
 */
export function besideRequest({ spec, notes, denied }: Imported, request: Imported): Imported {
  const isNamed = request.spec.account.roleName !== '';
  return {
    ...request,
    spec: isNamed ? request.spec : mergeSpecs(request.spec, { ...emptyRoleSpec(), account: spec.account }),
    notes: [...notes.map((note) => offered(note)), ...request.notes],
    ...(denied === undefined ? {} : { denied }),
  };
}

function offered(note: ImportNote): ImportNote {
  return note.kind === 'read' ? { ...note, kind: 'offered' } : note;
}
