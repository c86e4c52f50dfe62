import type { SyntaxNode } from '@lezer/common';
import { argumentsOf, decoratorOf } from './arguments';
import { childrenOf } from './nodes';
import type { Binding, ClassBody, Code, Py } from './py';
import { ask, type Run } from './run';
import { Scope } from './scope';
import { runBody, type Frame } from './statements';

/** A function or a lambda as a value. */
export function functionOf(
  node: SyntaxNode,
  name: string,
  scope: Scope,
  run: Run,
  owner: ClassBody | null = null,
  binding: Binding = 'method',
): Code {
  return { kind: 'code', node, source: run.source, name, scope, self: null, binding, owner, body: null };
}

/** `def` and `class`. */
export function define(node: SyntaxNode, frame: Frame, run: Run, binding: Binding = 'method'): Code | null {
  const word = node.getChild('VariableName');
  if (word === null) return null;
  const name = run.sourceAt(word);
  const code =
    node.name === 'ClassDefinition'
      ? classOf(node, name, frame, run)
      : functionOf(node, name, frame.closure, run, frame.owner, binding);
  frame.scope.set(name, code);
  // Methods are found through their class.
  if (frame.owner === null || code.body !== null) run.defined.push(code);
  return code;
}

/** A class: what stands in it runs once, and its functions do not see its names. */
function classOf(node: SyntaxNode, name: string, frame: Frame, run: Run): Code {
  const members = new Map<string, Py>();
  const bases = argumentsOf(node.getChild('ArgList'), frame.scope, run).positional;
  const statements = childrenOf(node.getChild('Body'));
  const fields = statements.flatMap((statement) => {
    const target = statement.firstChild;
    const isField = statement.name === 'AssignStatement' && statement.getChild('TypeDef') !== null;
    return isField && target?.name === 'VariableName' ? [run.sourceAt(target)] : [];
  });
  const body: ClassBody = { members, fields, bases, made: null };
  const scope = new Scope(frame.scope);
  runBody(node.getChild('Body'), { ...frame, scope, closure: frame.closure, owner: body }, run);
  for (const [member, value] of scope.entries()) members.set(member, value);
  return { ...functionOf(node, name, frame.closure, run), body };
}

const BINDINGS: ReadonlyMap<string, Binding> = new Map([
  ['staticmethod', 'static'],
  ['classmethod', 'class'],
  ['property', 'property'],
  ['cached_property', 'property'],
]);

/** `@decorator` over `def` or `class`. */
export function defineDecorated(node: SyntaxNode, frame: Frame, run: Run): void {
  const definition = node.getChild('FunctionDefinition') ?? node.getChild('ClassDefinition');
  const decorators = node.getChildren('Decorator');
  const names = decorators.map(
    (decorator) => /^@\s*(?:\w+\.)*(\w+)/.exec(run.sourceAt(decorator))?.[1] ?? '',
  );
  // `@bucket.setter` has the name of the property, which stays.
  if (definition === null || names.includes('setter') || names.includes('deleter')) return;
  const binding = names.map((name) => BINDINGS.get(name)).find((each) => each !== undefined);
  const code = define(definition, frame, run, binding);
  if (code === null) return;
  for (const decorator of decorators) {
    const { value, args } = decoratorOf(decorator, frame.scope, run);
    const site = { expression: run.sourceAt(decorator), offset: decorator.from, target: code.name };
    const path = value.kind === 'reference' ? value.path : '';
    const made = ask(run, (library) => library.decorated?.(code, path, args, site, run) ?? null);
    if (made !== null) frame.scope.set(code.name, made);
  }
}
