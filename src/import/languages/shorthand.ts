import { isTooDeep } from './depth';
import { isList, unresolved, type Fields, type Value } from './value';

/** Whether an option of the AWS command line holds a structure: `Name=value,…`. */
export function isShorthand(text: string): boolean {
  return /^[A-Za-z]\w*=/.test(text);
}

/**
 * Reads `Name=value,Name=first,second,Name={Name=value},Name=[first,second]`.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
 */
export function readShorthand(text: string): Value {
  return isTooDeep(text) ? unresolved(text) : new ShorthandReader(text).fields('');
}

class ShorthandReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Up to the sign that closes them, or to the end. */
  fields(closing: string): Fields {
    const fields = new Map<string, Value>();
    // Of a name with several values, in its list.
    let values: Value[] = [];
    while (this.goesOn(closing)) {
      const word = this.upTo(`=,${closing}`);
      if (this.skip('=')) {
        values = [this.value(closing)];
        fields.set(word, values);
      } else values.push(word);
      this.skip(',');
    }
    this.skip(closing);
    return new Map([...fields].map(([name, value]) => [name, single(value)]));
  }

  private value(closing: string): Value {
    if (this.skip('{')) return this.fields('}');
    return this.skip('[') ? this.list() : this.upTo(`,${closing}`);
  }

  private list(): Value {
    const entries: Value[] = [];
    while (this.goesOn(']')) {
      entries.push(this.value(']'));
      this.skip(',');
    }
    this.skip(']');
    return entries;
  }

  private goesOn(closing: string): boolean {
    return this.at < this.text.length && this.text.charAt(this.at) !== closing;
  }

  private skip(sign: string): boolean {
    const isThere = sign !== '' && this.text.charAt(this.at) === sign;
    if (isThere) this.at += 1;
    return isThere;
  }

  private upTo(ends: string): string {
    const from = this.at;
    while (this.at < this.text.length && !ends.includes(this.text.charAt(this.at))) this.at += 1;
    return this.text.slice(from, this.at);
  }
}

/** A list of one is its value; one that was written as a list stays one. */
function single(value: Value): Value {
  return isList(value) && value.length === 1 ? (value[0] ?? null) : value;
}
