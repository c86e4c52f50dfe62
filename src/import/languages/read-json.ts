import { printParseErrorCode, visit } from 'jsonc-parser';
import { failure, success, type Result } from '../../policy';
import { isTooDeep } from './depth';
import { TOO_DEEP, type Document } from './document';
import { JSON_FAULTS } from './json-faults';
import type { Value } from './value';

/** More than any request, template, plan or answer has, so that what follows stays quick. Objects and lists. */
const MOST_CONTAINERS = 400_000;

const TOO_MANY =
  'This is too large for a request, template or plan. Paste only the request, or the resources that the role is for.';

/** Faults inside a text between double quotes, which no other language here takes for right. */
const IN_TEXT = ['UnexpectedEndOfString', 'InvalidEscapeCharacter', 'InvalidCharacter', 'InvalidUnicode'];

/** Reads JSON; comments and trailing commas are fine. A fault is told with its line and column. */
export function readJson(text: string): Result<Document> {
  if (isTooDeep(text)) return failure('too-deep', TOO_DEEP);
  const tree = new TreeBuilder();
  let fault: { readonly name: string; readonly place: string } | null = null;
  visit(
    text,
    {
      onObjectBegin: () => tree.open(new Map()),
      onObjectProperty: (name) => tree.name(name),
      onObjectEnd: () => tree.close(),
      onArrayBegin: () => tree.open([]),
      onArrayEnd: () => tree.close(),
      onLiteralValue: (value: unknown) => tree.add(isLiteral(value) ? value : null),
      onError: (code, _offset, _length, line, column) => {
        fault ??= { name: printParseErrorCode(code), place: `line ${line + 1}, column ${column + 1}` };
      },
    },
    { allowTrailingComma: true },
  );
  if (tree.isFull) return failure('too-long', TOO_MANY);
  return fault === null ? success({ language: 'json', values: tree.roots }) : faultOf(fault);
}

function faultOf({ name, place }: { readonly name: string; readonly place: string }): Result<Document> {
  return failure(
    IN_TEXT.includes(name) ? 'bad-json-text' : 'bad-json',
    `${place}: ${JSON_FAULTS[name] ?? 'this is not JSON'}.`,
  );
}

/** Builds values from what the parser comes across, without ever setting a property by a pasted name. */
class TreeBuilder {
  readonly roots: Value[] = [];
  private readonly parents: (Value[] | Map<string, Value>)[] = [];
  private readonly names: string[] = [];
  private count = 0;

  add(value: Value): void {
    const parent = this.parents.at(-1);
    if (parent === undefined) this.roots.push(value);
    else if (parent instanceof Map) parent.set(this.names.pop() ?? '', value);
    else parent.push(value);
  }

  /** False where there are too many: nothing in it is asked for then. */
  open(container: Value[] | Map<string, Value>): boolean {
    this.count += 1;
    if (!this.isFull) this.add(container);
    this.parents.push(container);
    return !this.isFull;
  }

  get isFull(): boolean {
    return this.count > MOST_CONTAINERS;
  }

  close(): void {
    this.parents.pop();
  }

  name(name: string): void {
    this.names.push(name);
  }
}

function isLiteral(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
