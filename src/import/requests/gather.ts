import { APIS, OPTIONS, SLOTS, type Field } from '../../policy';
import { expressionIn } from '../languages/intrinsics';
import { isFields, isUnresolved, type Fields, type Value } from '../languages/value';
import type { FoundRequest } from './find-requests';
import type { Gathered } from './gathered';
import { addressInText } from './free-text';
import { takeJobName } from './job-names';
import { offersIn } from './offered';
import { takeAddress } from './take-address';
import { isAddressField, isNews, takeExpression } from './take-expression';
import { valuesAt, wholeValuesAt, type FoundValue } from './values-at';

/** A field that a request has: the form has lists beyond. */
export type RequestField = Field & { readonly path: string };

/** Reads every field of a request that its operation's table names. */
export function gather(request: FoundRequest, gathered: Gathered): void {
  for (const field of requestFields(APIS[request.api].fields))
    gatherField(field, request.fields, request.path, gathered);
}

/** The fields that a request has, each once: one that names repositories is read as that, whatever list it is shown with. */
export function requestFields(fields: readonly Field[]): readonly RequestField[] {
  const repositories = new Set(fields.flatMap(({ path, to }) => (to === 'repository' ? [path] : [])));
  return fields.filter(
    (field): field is RequestField =>
      field.path !== null && (field.to === 'repository' || !repositories.has(field.path)),
  );
}

/** Reads one field of a request, or of a part of it that is at `prefix`. */
export function gatherField(field: RequestField, fields: Fields, prefix: string, gathered: Gathered): void {
  const values = field.to === 'offer' || field.to === 'option' ? wholeValuesAt : valuesAt;
  for (const found of values(fields, field.path))
    takeValue(field, { ...found, path: prefix + found.path }, gathered);
}

/** Takes what a field holds for what its row says. */
export function takeValue(field: Field, given: FoundValue, gathered: Gathered): void {
  if (isAddressField(field) && SLOTS[field.to].kind === 'job-name') {
    takeJobName(field.to, given, gathered);
    return;
  }
  const found = isAddressField(field) && field.isFreeText === true ? addressInText(given) : given;
  if (found === null) return;
  const { value, path } = found;
  if (field.to === 'offer') {
    const offers = found.whole ? offersIn(value, path, field.use) : [];
    gathered.notes.push(...offers.filter((offer) => !gathered.takenTexts.has(offer.path)));
    return;
  }
  if (found !== given) gathered.takenTexts.add(path);
  if (value === null || (typeof value === 'string' && value.trim() === '')) return;
  // In which VPC a job runs does not matter, so an expression says as much as an id.
  if (field.to === 'vpc' && found.whole) {
    gathered.vpc.push({ path, value: shown(value) });
    return;
  }
  const expression = expressionIn(value);
  if (field.to === 'option' && found.whole && (field.is === undefined || expression === null))
    takeOption(field, found, gathered);
  else if (expression !== null) takeExpression(field, found, expression, gathered);
  else if (found.whole) takeText(field, found, gathered);
  else if (isNews(field, path, gathered))
    gathered.notes.push({
      kind: 'skipped',
      path,
      value: shown(value),
      message: 'Expected an object here; skipped.',
    });
}

function takeOption(
  { option, is }: Field & { readonly to: 'option' },
  { path, value }: FoundValue,
  { options }: Gathered,
): void {
  const known = OPTIONS.find(({ id }) => id === option);
  if (known === undefined || (is !== undefined && is !== value) || options.has(known.id)) return;
  options.set(known.id, { path, value: shown(value) });
}

function takeText(field: Field, found: FoundValue, gathered: Gathered): void {
  const { path, value } = found;
  if (field.to === 'advice') {
    const text = shown(value);
    if (field.when === undefined || field.when === text.toLowerCase())
      gathered.notes.push({ kind: 'advice', path, value: text, message: field.message });
    return;
  }
  if (typeof value !== 'string') {
    gathered.notes.push({
      kind: 'skipped',
      path,
      value: shown(value),
      message: 'Expected a string here; skipped.',
    });
    return;
  }
  const named = { path, value: value.trim() };
  if (isAddressField(field)) takeAddress(field, found, named.value, gathered);
  else if (field.to === 'role') gathered.roles.push(named);
  else if (field.to === 'own-arn') gathered.ownArns.push(named);
  else if (field.to === 'repository') gathered.repositories.push(named);
}

/** A value that is no text, shortly. */
function shown(value: Value): string {
  if (isUnresolved(value)) return value.expression;
  if (typeof value === 'object' && value !== null) return isFields(value) ? '{…}' : '…';
  return String(value);
}
