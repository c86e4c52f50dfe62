import type { HclCursor } from './hcl-cursor';
import type { Block, Body, Expression } from './hcl-syntax';
import { heredoc, quotedText } from './hcl-template';

/** What joins two terms: what comes of it, Terraform alone works out. The longer signs first. */
const OPERATORS = ['&&', '||', '==', '!=', '<=', '>=', '<', '>', '+', '-', '*', '/', '%'] as const;

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Reads the body of a file or of a block: attributes and blocks, each on lines of its own. */
export function readBody(cursor: HclCursor, isWithin = false): Body {
  const attributes = new Map<string, Expression>();
  const blocks: Block[] = [];
  for (;;) {
    cursor.skip(true);
    if (cursor.isAtEnd || (isWithin && cursor.sees('}'))) return { attributes, blocks };
    const at = cursor.at;
    const name = cursor.name();
    cursor.skip();
    if (name === null) cursor.fail();
    else if (cursor.sees('=') && !cursor.sees('==')) {
      cursor.wants('=');
      attributes.set(
        name,
        cursor.nested(false, () => readExpression(cursor)),
      );
      endLine(cursor);
    } else {
      const block = readBlock(cursor, name, at);
      if (block !== null) blocks.push(block);
    }
  }
}

/** An attribute ends with its line, or with the block that it is in. */
function endLine(cursor: HclCursor): void {
  cursor.skip();
  if (!cursor.isAtEnd && !cursor.sees('\n') && !cursor.sees('}')) cursor.fail();
}

function readBlock(cursor: HclCursor, type: string, at: number): Block | null {
  const labels: string[] = [];
  while (!cursor.isAtEnd && !cursor.sees('{')) {
    const label = cursor.sees('"') ? plainText(quotedText(cursor)) : cursor.name();
    if (label === null) cursor.fail();
    else labels.push(label);
    cursor.skip();
  }
  if (!cursor.takes('{')) {
    cursor.fail();
    return null;
  }
  const body = cursor.nested(false, () => readBody(cursor, true));
  cursor.wants('}');
  return { type, labels, body, at };
}

function plainText(expression: Expression): string | null {
  return expression.kind === 'literal' && typeof expression.value === 'string' ? expression.value : null;
}

/** Reads one expression, and leaves the cursor behind it. */
export function readExpression(cursor: HclCursor): Expression {
  return cursor.nested(cursor.lines, () => {
    cursor.skip();
    const from = cursor.at;
    const first = readTerm(cursor);
    const isAlone = !passOperands(cursor);
    cursor.skip();
    if (!cursor.takes('?')) return isAlone ? first : open(cursor, from);
    const then = readExpression(cursor);
    cursor.skip();
    cursor.wants(':');
    return { kind: 'conditional', sides: [then, readExpression(cursor)] };
  });
}

/** Passes `+ 1`, `== "x"` and the like; whether there was any. */
function passOperands(cursor: HclCursor): boolean {
  for (let any = false; ; any = true) {
    const before = cursor.at;
    cursor.skip();
    if (!OPERATORS.some((sign) => cursor.takes(sign))) {
      cursor.at = cursor.isAtEnd ? cursor.at : before;
      return any;
    }
    cursor.skip();
    readTerm(cursor);
  }
}

function open(cursor: HclCursor, from: number): Expression {
  return { kind: 'open', source: cursor.text.slice(from, cursor.at) };
}

/** A term, and what follows it directly: `.name`, `[0]`, `[*]`. */
function readTerm(cursor: HclCursor): Expression {
  const from = cursor.at;
  const first = readFirst(cursor);
  const steps: string[] = first.kind === 'reference' ? [...first.steps] : [];
  let isPlain = first.kind === 'reference';
  for (let any = false; ; any = true) {
    const step = readStep(cursor);
    if (step === null) {
      if (!any) return first;
      const source = cursor.text.slice(from, cursor.at);
      return isPlain ? { kind: 'reference', steps, source } : { kind: 'open', source };
    }
    steps.push(step);
    isPlain &&= step !== '*';
  }
}

/** The name or place of the next step; `*` where it is no one place; null where there is none. */
function readStep(cursor: HclCursor): string | null {
  if (cursor.sees('...')) return null;
  if (cursor.takes('.')) {
    const name = cursor.name() ?? readNumber(cursor);
    if (name === null && !cursor.takes('*')) cursor.fail();
    return name ?? '*';
  }
  if (!cursor.takes('[')) return null;
  const inner = cursor.nested(true, () => {
    cursor.skip();
    return cursor.takes('*') ? null : readExpression(cursor);
  });
  cursor.skip(true);
  cursor.wants(']');
  const isPlain =
    inner?.kind === 'literal' && (typeof inner.value === 'string' || typeof inner.value === 'number');
  return isPlain ? String(inner.value) : '*';
}

function readNumber(cursor: HclCursor): string | null {
  NUMBER.lastIndex = cursor.at;
  const [found] = NUMBER.exec(cursor.text) ?? [];
  if (found === undefined) return null;
  cursor.at += found.length;
  return found;
}

function readFirst(cursor: HclCursor): Expression {
  const from = cursor.at;
  if (cursor.sees('"')) return quotedText(cursor);
  if (cursor.sees('<<')) return heredoc(cursor);
  if (cursor.takes('[')) return readList(cursor, from);
  if (cursor.takes('{')) return readObject(cursor, from);
  if (cursor.takes('(')) {
    const inner = cursor.nested(true, () => readExpression(cursor));
    cursor.skip(true);
    cursor.wants(')');
    return inner;
  }
  if (cursor.takes('-') || cursor.takes('!')) {
    cursor.nested(cursor.lines, () => {
      cursor.skip();
      return readTerm(cursor);
    });
    return open(cursor, from);
  }
  const number = readNumber(cursor);
  if (number !== null) return { kind: 'literal', value: Number(number) };
  const name = cursor.name();
  if (name === null) {
    cursor.fail();
    return open(cursor, from);
  }
  const constant = CONSTANTS.get(name);
  if (constant !== undefined) return { kind: 'literal', value: constant };
  // A function of a provider: `provider::aws::arn_parse(…)`.
  while (cursor.takes('::')) if (cursor.name() === null) cursor.fail();
  return cursor.takes('(')
    ? readCall(cursor, name, from)
    : { kind: 'reference', steps: [name], source: name };
}

function readCall(cursor: HclCursor, name: string, from: number): Expression {
  const inputs = cursor.nested(true, () => readItems(cursor, ')'));
  return { kind: 'call', name, inputs, source: cursor.text.slice(from, cursor.at) };
}

/** The items of a list or a call, and the bracket that closes it. */
function readItems(cursor: HclCursor, closing: string): Expression[] {
  const items: Expression[] = [];
  for (;;) {
    cursor.skip(true);
    if (cursor.takes(closing)) return items;
    if (cursor.isAtEnd) {
      cursor.fail();
      return items;
    }
    items.push(readExpression(cursor));
    cursor.skip(true);
    cursor.takes('...');
    cursor.skip(true);
    if (!cursor.takes(',') && !cursor.sees(closing)) cursor.fail();
  }
}

function readList(cursor: HclCursor, from: number): Expression {
  if (passFor(cursor, '[')) return open(cursor, from);
  return { kind: 'list', items: cursor.nested(true, () => readItems(cursor, ']')) };
}

/** The end of a line ends an item, whatever the object is in. */
function readObject(cursor: HclCursor, from: number): Expression {
  return passFor(cursor, '{') ? open(cursor, from) : cursor.nested(false, () => readPairs(cursor));
}

function readPairs(cursor: HclCursor): Expression {
  const items: (readonly [Expression, Expression])[] = [];
  for (;;) {
    cursor.skip(true);
    if (cursor.takes('}')) return { kind: 'object', items };
    if (cursor.isAtEnd) {
      cursor.fail();
      return { kind: 'object', items };
    }
    const key = readTerm(cursor);
    cursor.skip();
    if (!cursor.takes('=')) cursor.wants(':');
    items.push([key, readExpression(cursor)]);
    cursor.skip();
    if (!cursor.takes(',') && !cursor.sees('\n') && !cursor.sees('}')) cursor.fail();
  }
}

/** Passes `for … in … : …` up to the bracket that closes it; false where there is no `for`. */
function passFor(cursor: HclCursor, opening: string): boolean {
  const before = cursor.at;
  cursor.skip(true);
  const isFor = cursor.name() === 'for' && /\s/.test(cursor.text.charAt(cursor.at));
  if (!isFor) cursor.at = before;
  else cursor.passBrackets(opening, () => quotedText(cursor));
  return isFor;
}
