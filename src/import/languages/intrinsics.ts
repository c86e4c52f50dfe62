import { joinedText, nameInWords, namedPiece, textOfPieces } from './pieces';
import {
  isFields,
  isList,
  isUnresolved,
  unresolved,
  type Fields,
  type Piece,
  type Unresolved,
  type Value,
} from './value';

/** What a text holds that is filled in later: by CloudFormation, Terraform or a shell, by JSONata, by Jinja. */
const PLACEHOLDERS = ['${', '{%', '{{'] as const;

/** CloudFormation’s functions, and those of SageMaker’s own pipelines. */
const FUNCTION = /^(?:Ref$|Get$|Fn::|Std:)/;

/** What CloudFormation knows of the place of a deployment, by the names that the form has for it. */
const PSEUDO_PARAMETERS: ReadonlyMap<string, Piece> = new Map<string, Piece>([
  ['AWS::Region', { name: 'region' }],
  ['AWS::AccountId', { name: 'account' }],
  ['AWS::Partition', { name: 'partition' }],
  // In China it ends in .cn; the form writes addresses for the partition of its region.
  ['AWS::URLSuffix', 'amazonaws.com'],
]);

/** Whether a text waits for a value to be filled in. */
export function hasPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some((opening) => text.includes(opening));
}

/**
 * A text cut at its `${…}`, of CloudFormation, Terraform or a shell, and at its `{{ … }}`, of Jinja. Null where something
 * else is filled in, or nothing.
 */
export function piecesOfTemplate(text: string): readonly Piece[] | null {
  if (/\{%|\$\(|`/.test(text)) return null;
  const parts = text.split(/(\$\{[^{}]*\}|\{\{[^{}]*\}\})/);
  const pieces = parts.map((part, index): Piece | null => {
    if (index % 2 === 0) return /\$\{|\{\{/.test(part) ? null : part;
    return part.startsWith('{{') ? pieceOfJinja(part.slice(2, -2)) : pieceOfVariable(part.slice(2, -1));
  });
  const known = pieces.filter((piece) => piece !== null);
  return parts.length === 1 || known.length < pieces.length ? null : known.filter((piece) => piece !== '');
}

/** `DataBucket`, `AWS::Region`, `var.data_bucket`. An attribute such as `Bucket.Arn` is another thing than its resource. */
function pieceOfVariable(text: string): Piece | null {
  const variable = text.trim();
  const pseudo = PSEUDO_PARAMETERS.get(variable);
  if (pseudo !== undefined) return pseudo;
  const [, identifier = ''] = /^(?:(?:var|local|env)\.)?([A-Za-z_]\w*)$/.exec(variable) ?? [];
  const name = nameInWords(identifier);
  return name === null ? null : { name };
}

/** What Airflow fills in anew for every run. https://airflow.apache.org/docs/apache-airflow/stable/templates-ref.html */
const OF_A_RUN =
  /^(?:(?:prev_|next_)?(?:ds|ts)(?:_nodash|_nodash_with_tz)?|(?:prev_)?data_interval_(?:start|end)\w*|logical_date|execution_date|(?:prev_|next_)execution_date|run_id|dag_run|ti|task_instance\w*|macros)\b/;

/** `{{ var.value.data_bucket }}`, `{{ params.bucket }}`: its last name. `{{ ds }}` is new in every run. */
function pieceOfJinja(expression: string): Piece | null {
  const [path = ''] = expression.split('|');
  const name = path.trim().replace(/^\./, '');
  if (OF_A_RUN.test(name)) return { name: nameInWords(/^\w+/.exec(name)?.[0] ?? '') ?? 'run', varies: true };
  const [, last = ''] = /^(?:\w+\.)*([A-Za-z_]\w*)$/.exec(name) ?? [];
  const words = nameInWords(last);
  return words === null ? null : { name: words };
}

/** What a pseudo parameter is; undefined for all other names. */
export function pseudoParameter(name: string): Piece | undefined {
  return PSEUDO_PARAMETERS.get(name);
}

/**
 * The value of a CloudFormation function: what is filled in on deployment stays unresolved, and a function
 * that has nothing to fill in is its text.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function intrinsic(name: string, argument: Value, expression: string): Value {
  if (name === 'Ref' && argument === 'AWS::NoValue') return null;
  if (name === 'Ref' && typeof argument === 'string') {
    const pseudo = PSEUDO_PARAMETERS.get(argument);
    return pseudo === undefined
      ? unresolved(expression, namedPiece(argument))
      : textOfPieces([pseudo], expression);
  }
  if (name === 'Fn::Sub') return substituted(argument, expression);
  if (name === 'Fn::Join') return joined(argument, expression);
  return unresolved(expression);
}

/** `Fn::Sub`. Variables of its own may be anything, and `${!Literal}` stays as it is: those it leaves open. */
function substituted(argument: Value, expression: string): Value {
  if (typeof argument !== 'string') return unresolved(expression);
  if (!hasPlaceholder(argument)) return argument;
  const pieces = piecesOfTemplate(argument);
  return pieces === null ? unresolved(expression) : textOfPieces(pieces, expression);
}

/** `Fn::Join`, of a list that is written out. */
function joined(argument: Value, expression: string): Value {
  const [between, values] = isList(argument) ? argument : [];
  if (typeof between !== 'string' || !isList(values)) return unresolved(expression);
  return joinedText(
    values.map((value) => plainValue(value, expression)),
    expression,
    between,
  );
}

/**
 * A value as it is, or what it gives where it is a function written out, such as `{"Ref": "Role"}`. Inside of
 * another function, `outer` is how that is written.
 */
export function plainValue(value: Value, outer?: string): Value {
  if (!isFields(value) || value.size !== 1) return value;
  const [[name, argument] = ['', null]] = value;
  return FUNCTION.test(name) ? intrinsic(name, argument, outer ?? written(value)) : value;
}

/** A function as JSON, for a person to recognise. */
export function written(fields: Fields): string {
  return JSON.stringify(Object.fromEntries(fields), (_name, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value) : value,
  );
}

/** An expression among texts, or text that is one: `arn:${AWS::Partition}:…`. Null for any other value. */
export function expressionIn(value: Value): Unresolved | null {
  if (isUnresolved(value)) return value;
  return typeof value === 'string' && hasPlaceholder(value)
    ? unresolved(value, piecesOfTemplate(value))
    : null;
}
