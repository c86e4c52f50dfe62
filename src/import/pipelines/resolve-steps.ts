import { written } from '../languages/intrinsics';
import { joinedText, namedPiece, piecesOf, textOfPieces } from '../languages/pieces';
import { isFields, isList, isUnresolved, unresolved, type Fields, type Value } from '../languages/value';
import { stepOutput } from './step-output';

/** A step of a pipeline, whose references are resolved as far as the definition says. */
export interface ResolvedStep {
  /** Such as `Steps[1].Arguments.IfSteps[0]`. */
  readonly path: string;
  readonly fields: Fields;
  /** As the definition writes it. */
  readonly raw: Fields;
}

/** A parameter whose default was read. */
export interface UsedDefault {
  readonly name: string;
  readonly value: string;
}

/** Beyond any address. A step can double with its own text what the one before it has. */
const MOST_PIECES = 50;
const LONGEST_ADDRESS = 4_000;

/** The branches of a condition. */
const BRANCHES = ['IfSteps', 'ElseSteps'] as const;

/**
 * The steps of a definition, those inside conditions among them. A parameter is its default, and a step's output is where
 * that step writes; what every run makes anew varies.
 */
export function resolveSteps(definition: Fields): {
  readonly steps: readonly ResolvedStep[];
  readonly defaults: readonly UsedDefault[];
} {
  const raw = flatSteps(definition.get('Steps'), 'Steps');
  const reader = new ReferenceReader(
    definition,
    new Map(raw.map(({ fields }) => [textIn(fields, 'Name'), fields])),
  );
  const steps = raw.map(({ path, fields }) => ({ path, raw: fields, fields: reader.resolvedFields(fields) }));
  return { steps, defaults: reader.usedDefaults() };
}

function flatSteps(list: Value | undefined, path: string): { path: string; fields: Fields }[] {
  if (!isList(list)) return [];
  return list.flatMap((step, index) => {
    if (!isFields(step)) return [];
    const at = `${path}[${index}]`;
    const inside = step.get('Arguments');
    const branches = isFields(inside)
      ? BRANCHES.flatMap((branch) => flatSteps(inside.get(branch), `${at}.Arguments.${branch}`))
      : [];
    return [{ path: at, fields: step }, ...branches];
  });
}

function textIn(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

/** Reads `{"Get": …}` and `{"Std:Join": …}`. Each reference is read once, however often it is named. */
class ReferenceReader {
  private readonly defaults = new Map<string, Value>();
  private readonly used = new Map<string, UsedDefault>();
  private readonly known = new Map<string, Value>();

  constructor(
    definition: Fields,
    private readonly steps: ReadonlyMap<string, Fields>,
  ) {
    const parameters = definition.get('Parameters');
    for (const parameter of isList(parameters) ? parameters : []) {
      if (isFields(parameter) && parameter.has('DefaultValue'))
        this.defaults.set(textIn(parameter, 'Name'), parameter.get('DefaultValue') ?? null);
    }
  }

  usedDefaults(): readonly UsedDefault[] {
    return [...this.used.values()];
  }

  resolvedFields(fields: Fields): Fields {
    return new Map([...fields].map(([name, value]) => [name, this.resolved(value)]));
  }

  private resolved(value: Value, outer?: string): Value {
    if (isList(value)) return value.map((entry) => this.resolved(entry, outer));
    if (!isFields(value)) return value;
    const [[name, argument] = ['', null]] = value;
    if (value.size === 1 && name === 'Get' && typeof argument === 'string')
      return this.reference(argument, outer ?? written(value));
    if (value.size === 1 && name === 'Std:Join' && isFields(argument))
      return this.join(argument, outer ?? written(value));
    return this.resolvedFields(value);
  }

  /** A text, or a function that gives one. Whole objects are left open: nothing here needs them. */
  private text(value: Value, expression: string): Value {
    const isFunction = isFields(value) && value.size === 1 && (value.has('Get') || value.has('Std:Join'));
    return isFunction || typeof value === 'string'
      ? this.resolved(value, expression)
      : unresolved(expression);
  }

  private join(argument: Fields, expression: string): Value {
    const values = argument.get('Values');
    if (!isList(values)) return unresolved(expression);
    const joined = joinedText(
      values.map((value) => this.resolved(value, expression)),
      expression,
      textIn(argument, 'On'),
    );
    const isLong = typeof joined === 'string' && joined.length > LONGEST_ADDRESS;
    return isLong || (piecesOf(joined)?.length ?? 0) > MOST_PIECES ? unresolved(expression) : joined;
  }

  private reference(path: string, expression: string): Value {
    const known = this.known.get(path);
    // Inside of its own value a reference is open: definitions can go round in circles.
    if (known === undefined) this.known.set(path, unresolved(expression));
    const value = known ?? this.read(path, expression);
    this.known.set(path, value);
    return isUnresolved(value) && value.pieces !== undefined ? textOfPieces(value.pieces, expression) : value;
  }

  private read(path: string, expression: string): Value {
    const [source = '', name = '', ...further] = path.split('.');
    if (source === 'Parameters') return this.parameter(name, expression);
    if (source === 'Execution') return unresolved(expression, [{ name, varies: true }]);
    const step = source === 'Steps' ? this.steps.get(name) : undefined;
    if (step === undefined) return unresolved(expression);
    return stepOutput(step, further.join('.'), (value) => this.text(value, expression), expression);
  }

  private parameter(name: string, expression: string): Value {
    const value = this.defaults.get(name);
    if (value === undefined) return unresolved(expression, namedPiece(name));
    if (typeof value === 'string') this.used.set(name, { name, value });
    // A template can fill in the default.
    if (isUnresolved(value)) return unresolved(expression, value.pieces);
    // Parameters are texts, numbers and switches; what holds more would be read again with every reference.
    return typeof value === 'object' ? unresolved(expression) : value;
  }
}
