import { LIST_SLOTS, MOST_ENTRIES, type ListSlot } from '../../policy';
import { hasPlaceholder } from '../documents/intrinsics';
import { isFields, isUnresolved, type Value } from '../documents/value';
import { API_FIELDS } from '../fields/api-fields';
import type { AddressRow, FieldRow } from '../fields/field-row';
import type { FoundRequest } from './find-requests';
import type { Gathered } from './gathered';
import { offersIn } from './offered';
import { expressionOf, textBeside, valuesAt, wholeValuesAt, type FoundValue } from './values-at';

/** Reads every field of a request that its API's table names. */
export function gather(request: FoundRequest, gathered: Gathered): void {
  for (const row of API_FIELDS[request.api])
    for (const found of (row.to === 'offer' ? wholeValuesAt : valuesAt)(request.fields, row.path))
      take(row, { ...found, path: request.path + found.path }, gathered);
}

function take(row: FieldRow, found: FoundValue, gathered: Gathered): void {
  const { value, path } = found;
  if (row.to === 'offer') {
    if (found.whole) gathered.notes.push(...offersIn(value, path, row.slot));
    return;
  }
  if (value === null || (typeof value === 'string' && value.trim() === '')) return;
  // In which VPC a job runs does not matter, so an expression says as much as an id.
  if (row.to === 'vpc' && found.whole) {
    gathered.vpc.push({ path, value: shown(value) });
    return;
  }
  const expression = expressionOf(value, hasPlaceholder);
  if (expression !== null) takeExpression(row, found, expression.expression, gathered);
  else if (found.whole) takeText(row, found, gathered);
  else if (isNews(row, path, gathered))
    gathered.notes.push({ kind: 'skipped', path, value: shown(value), message: 'An object belongs here.' });
}

/** Keeps the placeholder of what a row would fill. False where the path has its note from another row. */
function isNews(row: FieldRow, path: string, { waiting, openPaths }: Gathered): boolean {
  const slot = LIST_SLOTS.find((candidate) => candidate === row.to);
  if (slot !== undefined) waiting.add(slot);
  const isNew = !openPaths.has(path);
  openPaths.add(path);
  return isNew;
}

function takeExpression(
  row: FieldRow,
  { path, whole }: FoundValue,
  expression: string,
  gathered: Gathered,
): void {
  if (!isNews(row, path, gathered)) return;
  const slot = LIST_SLOTS.find((candidate) => candidate === row.to);
  gathered.notes.push({
    kind: 'unresolved',
    path,
    value: expression,
    ...(slot !== undefined && whole ? { slot } : {}),
    message: `Only the deployment knows the value of ${expression}. Fill it in by hand.`,
  });
}

function takeText(row: FieldRow, found: FoundValue, gathered: Gathered): void {
  const { path, value } = found;
  if (row.to === 'advice') {
    const text = shown(value);
    if (row.when === undefined || row.when === text.toLowerCase())
      gathered.notes.push({ kind: 'advice', path, value: text, message: row.message });
    return;
  }
  if (typeof value !== 'string') {
    gathered.notes.push({ kind: 'skipped', path, value: shown(value), message: 'A text belongs here.' });
    return;
  }
  const named = { path, value: value.trim() };
  if (isAddressRow(row)) takeAddress(row, found, named.value, gathered);
  else if (row.to === 'role') gathered.roles.push(named);
  else if (row.to === 'own-arn') gathered.ownArns.push(named);
  else if (row.to === 'repository') gathered.repositories.push(named);
}

function isAddressRow(row: FieldRow): row is FieldRow & AddressRow {
  return LIST_SLOTS.some((slot: ListSlot) => slot === row.to);
}

function takeAddress(row: AddressRow, { path, beside }: FoundValue, text: string, gathered: Gathered): void {
  const chosen = row.cases?.find(({ field, is }) => textBeside(beside, field) === is);
  if (chosen !== undefined && chosen.kind === undefined)
    gathered.notes.push({ kind: 'skipped', path, value: text, slot: row.to, message: chosen.note ?? '' });
  else if (gathered.entries.length < MOST_ENTRIES)
    gathered.entries.push({
      slot: row.to,
      text,
      kind: chosen?.kind ?? row.kind ?? 'auto',
      path,
      note: chosen?.note ?? '',
    });
  else if (gathered.notes.at(-1)?.slot !== row.to)
    gathered.notes.push({
      kind: 'skipped',
      path,
      value: text,
      slot: row.to,
      message: `No role can hold this many addresses: only the first ${MOST_ENTRIES} are read.`,
    });
}

/** A value that is no text, shortly. */
function shown(value: Value): string {
  if (isUnresolved(value)) return value.expression;
  if (typeof value === 'object' && value !== null) return isFields(value) ? '{…}' : '…';
  return String(value);
}
