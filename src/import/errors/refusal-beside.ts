import { isFields, isList, type Value } from '../languages/value';
import type { Imported } from '../imported';
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

/** A refusal, and beside it what the same answer says of the request. */
export function besideRequest(refusal: Imported, request: Imported): Imported {
  return {
    ...request,
    kind: refusal.kind,
    apis: [...new Set([...request.apis, ...refusal.apis])],
    spec: mergeSpecs(request.spec, refusal.spec),
    notes: [...refusal.notes, ...request.notes],
    ...(refusal.denied === undefined ? {} : { denied: refusal.denied }),
  };
}
