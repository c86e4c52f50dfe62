import { nameInWords, textOfPieces } from '../languages/pieces';
import { isFields, isList, unresolved, type Fields, type Piece, type Value } from '../languages/value';

/**
 * What a task is given, with the texts that it puts together: `States.Format('s3://{}/in/', $.bucket)`, and
 * `{% 's3://' & $states.input.bucket %}`. What only the execution knows has a name in them.
 * https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 * https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export function stateValues(fields: Fields): Fields {
  return new Map([...fields].map(([name, value]) => entryOf(name, value)));
}

function entryOf(name: string, value: Value): readonly [string, Value] {
  if (typeof value !== 'string' || !name.endsWith('.$')) return [name, stateValue(value)];
  const pieces = formatted(value);
  return pieces === null ? [name, value] : [name.slice(0, -'.$'.length), textOfPieces(pieces, value)];
}

function stateValue(value: Value): Value {
  if (isFields(value)) return stateValues(value);
  if (isList(value)) return value.map((entry) => stateValue(entry));
  if (typeof value !== 'string' || !value.startsWith('{%') || !value.endsWith('%}')) return value;
  return unresolved(value, joined(value.slice('{%'.length, -'%}'.length)));
}

const FORMAT = "States.Format('";

/** `States.Format('TEMPLATE', …)`; null for any other expression. */
function formatted(expression: string): readonly Piece[] | null {
  const end = expression.lastIndexOf("'");
  if (!expression.startsWith(FORMAT) || !expression.endsWith(')') || end < FORMAT.length) return null;
  const parts = expression.slice(FORMAT.length, end).split('{}');
  const inputs = expression
    .slice(end + 1, -1)
    .split(',')
    .slice(1);
  const pieces = parts.flatMap((part, index): (Piece | null)[] =>
    index === 0 ? [part] : [pathPiece(inputs[index - 1] ?? ''), part],
  );
  return allOf(pieces);
}

/** `'text' & $path & …`; null where anything else is in it. */
function joined(expression: string): readonly Piece[] | null {
  const parts = expression.match(/'[^']*'|"[^"]*"|&|[^&'"]+/g) ?? [];
  const words = parts.map((part) => part.trim()).filter((part) => part !== '');
  const pieces = words.map((word, index): Piece | null => {
    if (index % 2 === 1) return word === '&' ? '' : null;
    return /^['"]/.test(word) ? word.slice(1, -1) : pathPiece(word);
  });
  return allOf(pieces);
}

/** `$.data.bucket` is the `bucket`; what the execution itself is named, each run makes anew. */
function pathPiece(path: string): Piece | null {
  const steps = path.trim();
  if (!/^\$[\w$.[\]]*$/.test(steps)) return null;
  const name = nameInWords(steps.split('.').at(-1) ?? '');
  if (name === null) return null;
  const varies = /^\$(?:\$|states\.context)\.Execution\./.test(steps);
  return varies ? { name: `execution ${name}`, varies } : { name, expression: steps };
}

function allOf(pieces: readonly (Piece | null)[]): readonly Piece[] | null {
  const known = pieces.filter((piece) => piece !== null);
  return known.length < pieces.length ? null : known;
}
