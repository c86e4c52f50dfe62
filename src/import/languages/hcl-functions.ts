import { allChoices } from './choices';
import { joinedText, textOfPieces } from './pieces';
import { readJson } from './read-json';
import { trimmedEnd } from './trimmed-end';
import { isFields, isList, isUnresolved, type Piece, type Value } from './value';
import { piecesOf } from './pieces';

/** What a function gives for values that are written out; undefined where only Terraform knows it. */
type TerraformFunction = (inputs: readonly Value[], source: string) => Value | undefined;

const same: TerraformFunction = ([value]) => value;

/** On a text that is known as a whole. */
function onText(change: (text: string, ...others: readonly string[]) => string): TerraformFunction {
  return ([text, ...others]) =>
    typeof text === 'string' && others.every((other) => typeof other === 'string')
      ? change(text, ...others)
      : undefined;
}

/**
 * Terraform’s functions that say something about addresses.
 * https://developer.hashicorp.com/terraform/language/functions
 */
const FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['jsonencode', same],
  ['jsondecode', ([text]) => decoded(text)],
  ['tostring', same],
  ['tolist', same],
  ['toset', same],
  ['tomap', same],
  ['sensitive', same],
  ['nonsensitive', same],
  ['compact', same],
  ['distinct', same],
  ['sort', same],
  ['flatten', same],
  ['one', same],
  ['coalesce', (inputs) => allChoices(inputs)],
  ['try', (inputs) => allChoices(inputs)],
  ['format', ([text, ...inputs], source) => formatted(text, inputs, source)],
  ['join', joinedList],
  ['concat', (inputs) => inputs.flatMap((each) => (isList(each) ? each : [each]))],
  ['merge', merged],
  ['element', ([list, place]) => (isList(list) && typeof place === 'number' ? list[place] : undefined)],
  ['lookup', lookup],
  ['lower', onText((text) => text.toLowerCase())],
  ['upper', onText((text) => text.toUpperCase())],
  ['trimspace', onText((text) => text.trim())],
  ['chomp', onText((text) => trimmedEnd(text, '\n'))],
  [
    'trimsuffix',
    onText((text, end = '') => (end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text)),
  ],
  ['trimprefix', onText((text, start = '') => (text.startsWith(start) ? text.slice(start.length) : text))],
]);

/** The value of a call, as far as it needs nothing but its inputs; undefined otherwise. */
export function terraformCall(name: string, inputs: readonly Value[], source: string): Value | undefined {
  return FUNCTIONS.get(name)?.(inputs, source);
}

function decoded(text: Value | undefined): Value | undefined {
  if (isFields(text) || isList(text)) return text;
  const json = typeof text === 'string' ? readJson(text) : null;
  return json?.ok === true ? json.value.values[0] : undefined;
}

/** `format("s3://%s/%s", bucket, "train")`: texts and numbers as they are; widths and the like stay open. */
function formatted(text: Value | undefined, inputs: readonly Value[], source: string): Value | undefined {
  if (typeof text !== 'string') return undefined;
  const left = [...inputs];
  const pieces: Piece[] = [];
  for (const part of text.split(/(%.)/s)) {
    if (part === '%%') pieces.push('%');
    else if (!part.startsWith('%')) pieces.push(part);
    else {
      const known = /^%[sdv]$/.test(part) ? piecesOf(left.shift() ?? null) : null;
      if (known === null) return undefined;
      pieces.push(...known);
    }
  }
  return textOfPieces(pieces, source);
}

function joinedList([between, ...lists]: readonly Value[], source: string): Value | undefined {
  const items = lists.flatMap((list) => (isList(list) ? list : [null]));
  return typeof between === 'string' && items.every((item) => item !== null)
    ? joinedText(items, source, between)
    : undefined;
}

function merged(inputs: readonly Value[]): Value | undefined {
  return inputs.every((each) => isFields(each)) ? new Map(inputs.flatMap((each) => [...each])) : undefined;
}

function lookup([map, key, otherwise]: readonly Value[]): Value | undefined {
  if (!isFields(map) || typeof key !== 'string') return isUnresolved(map) ? undefined : otherwise;
  return map.get(key) ?? otherwise;
}
