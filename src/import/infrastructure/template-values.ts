import { allChoices, eachChoice } from '../languages/choices';
import { pseudoParameter, written } from '../languages/intrinsics';
import { joinedText, nameInWords, piecesOf, textOfPieces } from '../languages/pieces';
import { isFields, isList, isUnresolved, unresolved, type Fields, type Value } from '../languages/value';
import { Bounds } from './bounds';
import { valueAt } from '../pipelines/step-output';
import { attributeOf, isAddress, namingFields } from './known-resources';
import { logicalNames } from './logical-names';
import { defaultsOf, type Default } from './template-parameters';

/** CloudFormation’s functions. */
const FUNCTION = /^(?:Ref$|Fn::)/;

/**
 * Works out the values of a CloudFormation template, as far as it says them itself: the defaults of parameters, texts
 * that are joined, and what follows from the names of its resources. Of a condition both sides count.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export class TemplateValues {
  /** The parameters whose defaults became part of an address. */
  readonly usedDefaults = new Set<string>();
  private readonly defaults: ReadonlyMap<string, Default>;
  private readonly plainNames: ReadonlyMap<string, string>;
  private readonly names = new Map<string, readonly Value[] | null>();
  private readonly bounds = new Bounds();
  /** The parameters that the value at hand takes defaults from. */
  private parameters = new Set<string>();

  constructor(
    private readonly template: Fields,
    private readonly resources: Fields,
  ) {
    this.defaults = defaultsOf(template.get('Parameters'));
    this.plainNames = logicalNames(resources);
  }

  /** The default of a parameter as text. */
  defaultOf(parameter: string): string {
    const value = this.defaults.get(parameter) ?? '';
    return typeof value === 'object' ? value.join(', ') : String(value);
  }

  /** One value, or a list of what both sides of a condition give. */
  valueOf(value: Value): Value {
    return allChoices(this.choices(value, null));
  }

  /** Counts the defaults in a value as used: what it is filled into may be an address. */
  useDefaults(value: Value): void {
    const outer = this.parameters;
    this.parameters = new Set();
    this.valueOf(value);
    for (const parameter of this.parameters) this.usedDefaults.add(parameter);
    this.parameters = outer;
  }

  /** What a value may be. `outer` is how the document writes the function that it is in. */
  private choices(value: Value, outer: string | null): readonly Value[] {
    if (!this.bounds.takes(1)) return [unresolved('…')];
    if (isUnresolved(value)) {
      const call = value.call === undefined ? null : functionIn(value.call);
      return call === null ? [value] : this.called(call, outer ?? value.expression);
    }
    if (isList(value)) return [value.map((entry) => this.valueOf(entry)).filter((entry) => entry !== null)];
    if (!isFields(value)) return [value];
    const call = functionIn(value);
    if (call !== null) return this.called(call, outer ?? written(value));
    return [new Map([...value].map(([name, entry]) => [name, this.valueOf(entry)]))];
  }

  private called({ name, input }: Call, expression: string): readonly Value[] {
    const outer = this.parameters;
    this.parameters = new Set();
    const values = this.result(name, input, expression).map((value) => this.bounds.bounded(value));
    const isUsed = values.some((value) => isAddress(value));
    for (const parameter of this.parameters) {
      outer.add(parameter);
      if (isUsed) this.usedDefaults.add(parameter);
    }
    this.parameters = outer;
    return values;
  }

  private result(name: string, input: Value, expression: string): readonly Value[] {
    const inputs = isList(input) ? input : [input];
    const [first = null, second = null, third = null] = inputs;
    switch (name) {
      case 'Ref':
        return this.referred(first, expression);
      case 'Fn::GetAtt':
        return this.attribute(inputs, expression);
      case 'Fn::Sub':
        return this.substituted(first, second, expression);
      case 'Fn::Join':
        return this.joined(first, second, expression);
      case 'Fn::If':
        return [second, third].flatMap((side) => this.choices(side, null)).filter((side) => side !== null);
      case 'Fn::Select':
        return this.selected(first, second, expression);
      case 'Fn::Split':
        return this.split(first, second, expression);
      case 'Fn::FindInMap':
        return [this.mapped(inputs, expression)];
      default:
        return [unresolved(expression)];
    }
  }

  private referred(name: Value, expression: string): readonly Value[] {
    if (typeof name !== 'string') return [unresolved(expression)];
    if (name === 'AWS::NoValue') return [null];
    const pseudo = pseudoParameter(name);
    if (pseudo !== undefined) return [textOfPieces([pseudo], expression)];
    const standard = this.defaults.get(name);
    if (standard !== undefined) {
      this.parameters.add(name);
      return [standard];
    }
    return this.made(name, 'Ref', expression) ?? [openValue(this.plainName(name), name, expression)];
  }

  private attribute(inputs: readonly Value[], expression: string): readonly Value[] {
    const path = inputs.map((part) => (typeof part === 'string' ? part : '')).join('.');
    const [resource = '', ...attributes] = path.split('.');
    const made = this.made(resource, attributes.join('.'), expression);
    const plain = [this.plainName(resource), ...attributes].join('.');
    return made ?? [openValue(plain, path, expression)];
  }

  private plainName(resource: string): string {
    return this.plainNames.get(resource) ?? resource;
  }

  /** What follows from the name of a resource; null where nothing does. */
  private made(resource: string, attribute: string, expression: string): readonly Value[] | null {
    const body = this.resources.get(resource);
    const type = isFields(body) ? body.get('Type') : undefined;
    const words = nameInWords(this.plainName(resource));
    if (!isFields(body) || typeof type !== 'string' || words === null) return null;
    const open = { name: words, expression: resource };
    if (attributeOf(type, attribute, [open]) === null) return null;
    const names = this.nameOf(resource, type, body) ?? [textOfPieces([open], resource)];
    return names.map((name) => {
      const pieces = attributeOf(type, attribute, piecesOf(name) ?? [open]);
      return textOfPieces(pieces ?? [open], expression);
    });
  }

  /** Inside of its own name a resource has none: templates can go round in circles. */
  private nameOf(resource: string, type: string, body: Fields): readonly Value[] | null {
    const known = this.names.get(resource);
    if (known !== undefined) return known;
    this.names.set(resource, null);
    const name = namingFields(type)
      .map((path) => valueAt(body.get('Properties') ?? null, path))
      .find((found) => found !== null);
    const names =
      name === undefined
        ? null
        : this.bounds.named(() => this.choices(name, null).filter((each) => each !== null));
    this.names.set(resource, names);
    return names;
  }

  /** `Fn::Sub`: `${Name}`, `${Resource.Attribute}`, variables of its own, and `${!Literal}`. */
  private substituted(text: Value, variables: Value, expression: string): readonly Value[] {
    if (typeof text !== 'string') return [unresolved(expression)];
    const parts = text.split(/\$\{([^{}]*)\}/).map((part, index): readonly Value[] => {
      if (index % 2 === 0) return [part];
      if (part.startsWith('!')) return [`\${${part.slice(1)}}`];
      const name = part.trim();
      const own = isFields(variables) ? variables.get(name) : undefined;
      if (own !== undefined) return named(this.choices(own, null), name);
      return name.includes('.') ? this.attribute([name], name) : this.referred(name, name);
    });
    return eachChoice(parts).map((way) => joinedText(way, expression));
  }

  private joined(between: Value, values: Value, expression: string): readonly Value[] {
    if (typeof between !== 'string') return [unresolved(expression)];
    const lists = isList(values) ? [values.map((value) => this.choices(value, null))] : this.listsOf(values);
    return lists.flatMap((list) =>
      eachChoice(list).map((way) => joinedText(way.flat(), expression, between)),
    );
  }

  /** A list that is itself a function’s, such as `Fn::Split`’s or a parameter’s. */
  private listsOf(values: Value): readonly (readonly (readonly Value[])[])[] {
    return this.choices(values, null).map((list) => (isList(list) ? list.map((entry) => [entry]) : [[list]]));
  }

  private selected(place: Value, values: Value, expression: string): readonly Value[] {
    const lists = isList(values) ? [values] : this.choices(values, null);
    return lists.flatMap((list) => {
      const entry = isList(list) ? list[Number(place)] : undefined;
      return entry === undefined ? [unresolved(expression)] : this.choices(entry, null);
    });
  }

  private split(between: Value, text: Value, expression: string): readonly Value[] {
    return this.choices(text, null).map((whole) =>
      typeof whole === 'string' && typeof between === 'string' && between !== ''
        ? whole.split(between)
        : unresolved(expression),
    );
  }

  /** Both keys must be written out: which region’s value counts, the deployment decides. */
  private mapped(inputs: readonly Value[], expression: string): Value {
    const keys = inputs.slice(0, 3).map((input) => this.valueOf(input));
    const found = keys.reduce<Value>(
      (at, key) => (isFields(at) && typeof key === 'string' ? (at.get(key) ?? null) : null),
      this.template.get('Mappings') ?? null,
    );
    const name = keys.filter((key) => typeof key === 'string').join('.');
    return found ?? openValue(name, name, expression);
  }
}

interface Call {
  readonly name: string;
  readonly input: Value;
}

function functionIn(fields: Fields): Call | null {
  const [[name, input] = ['', null]] = fields;
  return fields.size === 1 && FUNCTION.test(name) ? { name, input } : null;
}

/** What stays open, under a name of its own. */
function openValue(identifier: string, source: string, expression: string): Value {
  const name = nameInWords(identifier);
  return unresolved(expression, name === null ? null : [{ name, expression: source }]);
}

/** What has no name of its own has that of the variable. */
function named(values: readonly Value[], name: string): readonly Value[] {
  return values.map((value) => (piecesOf(value) === null ? openValue(name, name, name) : value));
}
