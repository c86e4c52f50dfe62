import type { SyntaxNode } from '@lezer/common';
import { assignTo, updateTarget } from './assign';
import { decoratorOf } from './arguments';
import { expressionOf, valueOfAll } from './expressions';
import { importNames } from './imports';
import { itemsOf } from './members';
import { childrenOf, operandsOf, splitAt, withoutSigns } from './nodes';
import { NONE, truth, type Code, type Py } from './py';
import { ask, type Run } from './run';
import type { Scope } from './scope';

/** How a statement ends: the next one follows, or a round, a loop or the function is over. */
type End = 'next' | 'continue' | 'break' | 'function';

/** Where a body runs: its names, and where what it returns goes. */
export interface Frame {
  readonly scope: Scope;
  readonly returned: Py[];
}

/** More rounds than a loop over literals has. */
const MOST_ROUNDS = 60;

/** Runs the statements of a script, or of a body. */
export function runBody(body: SyntaxNode | null, frame: Frame, run: Run): End {
  for (const statement of childrenOf(body)) {
    if (!run.step()) return 'function';
    const end = runStatement(statement, frame, run);
    // What follows a way out in a branch is followed all the same: whether it is taken nobody can tell.
    if (end !== 'next' && run.uncertain === 0) return end;
  }
  return 'next';
}

function runStatement(node: SyntaxNode, frame: Frame, run: Run): End {
  const { scope } = frame;
  switch (node.name) {
    case 'ExpressionStatement':
    case 'PrintStatement':
    case 'AssertStatement':
      for (const child of operandsOf(node)) expressionOf(child, scope, run);
      return 'next';
    case 'AssignStatement':
      return assign(node, scope, run);
    case 'UpdateStatement':
      updateTarget(node, scope, run);
      return 'next';
    case 'ImportStatement':
      importNames(node, scope, run);
      return 'next';
    case 'IfStatement':
      return runIf(node, frame, run);
    case 'ForStatement':
      return runFor(node, frame, run);
    case 'WhileStatement':
      return runWhile(node, frame, run);
    case 'TryStatement':
      return runTry(node, frame, run);
    case 'WithStatement':
      return runWith(node, frame, run);
    case 'MatchStatement':
      return runMatch(node, frame, run);
    case 'FunctionDefinition':
    case 'ClassDefinition':
      define(node, scope, run);
      return 'next';
    case 'DecoratedStatement':
      defineDecorated(node, scope, run);
      return 'next';
    case 'ReturnStatement':
      frame.returned.push(valueOfAll(operandsOf(node), scope, run));
      return 'function';
    case 'StatementGroup':
      return runBody(node, frame, run);
    case 'BreakStatement':
      return 'break';
    case 'ContinueStatement':
      return 'continue';
    default:
      return 'next';
  }
}

/** `a = b = c`, `a: str = c`, `a, b = c`. */
function assign(node: SyntaxNode, scope: Scope, run: Run): End {
  const parts = splitAt(childrenOf(node), 'AssignOp');
  const targets = parts.slice(0, -1).map((part) => withoutSigns(part));
  if (targets.length === 0) return 'next';
  const [first] = targets[0] ?? [];
  const target = first === undefined ? '' : run.sourceAt(first);
  const value = valueOfAll(withoutSigns(parts.at(-1) ?? []), scope, run, target);
  for (const names of targets) assignTo(names, value, scope, run);
  return 'next';
}

/** Conditions and bodies in the order of the script; the last body may have no condition. */
function runIf(node: SyntaxNode, frame: Frame, run: Run): End {
  const { scope } = frame;
  const children = childrenOf(node);
  const possible: SyntaxNode[] = [];
  for (const [index, child] of children.entries()) {
    if (child.name !== 'Body') continue;
    const before = children[index - 1];
    const hasCondition = before !== undefined && before.name !== 'else';
    const verdict = hasCondition ? truth(expressionOf(before, scope, run)) : true;
    if (verdict === true && possible.length === 0) return runBody(child, frame, run);
    if (verdict !== false) possible.push(child);
    if (verdict === true) return inBranches(possible, false, frame, run);
  }
  return inBranches(possible, true, frame, run);
}

function inBranches(bodies: readonly SyntaxNode[], mayBeNone: boolean, frame: Frame, run: Run): End {
  if (bodies.length === 0 || !run.step(frame.scope.size * bodies.length)) return 'next';
  const runs = bodies.map((body) => () => run.maybe(() => void runBody(body, frame, run)));
  frame.scope.branch(runs, mayBeNone);
  return 'next';
}

function runFor(node: SyntaxNode, frame: Frame, run: Run): End {
  const { scope } = frame;
  const [head = [], tail = []] = splitAt(childrenOf(node), 'in');
  const names = withoutSigns(head.filter(({ name }) => name !== 'for' && name !== 'async'));
  const bodies = tail.filter(({ name }) => name === 'Body');
  const source = valueOfAll(withoutSigns(tail.filter(({ name }) => name !== 'Body')), scope, run);
  const items = itemsOf(source);
  if (items === null) {
    const [name] = names;
    const each = name === undefined ? NONE : run.openNode(name);
    for (const target of names)
      assignTo([target], names.length > 1 ? run.openNode(target) : each, scope, run);
    return inBranches(bodies, true, frame, run);
  }
  for (const item of items.slice(0, MOST_ROUNDS)) {
    assignTo(names, item, scope, run);
    const end = runBody(bodies[0] ?? null, frame, run);
    if (end === 'function') return end;
    if (end === 'break') break;
  }
  if (bodies[1] !== undefined) runBody(bodies[1], frame, run);
  return 'next';
}

function runWhile(node: SyntaxNode, frame: Frame, run: Run): End {
  const [condition] = operandsOf(node);
  const bodies = node.getChildren('Body');
  if (condition !== undefined && truth(expressionOf(condition, frame.scope, run)) === false) return 'next';
  return inBranches(bodies, true, frame, run);
}

/** What is tried runs; what would run only after a fault may run. */
function runTry(node: SyntaxNode, frame: Frame, run: Run): End {
  const children = childrenOf(node);
  const bodies = children.flatMap((child, index) => {
    if (child.name !== 'Body') return [];
    const word = children.slice(0, index).findLast(({ name }) => /^(?:try|except|else|finally)$/.test(name));
    return [{ body: child, word: word?.name ?? '' }];
  });
  let end: End = 'next';
  for (const { body, word } of bodies) {
    if (word === 'except') inBranches([body], true, frame, run);
    else if (end === 'next') end = runBody(body, frame, run);
  }
  return end;
}

function runWith(node: SyntaxNode, frame: Frame, run: Run): End {
  const children = childrenOf(node);
  for (const [index, child] of children.entries()) {
    if (child.name === 'as' || children[index - 1]?.name === 'as' || child.name === 'Body') continue;
    if (withoutSigns([child]).length === 0) continue;
    const value = expressionOf(child, frame.scope, run);
    const target = children[index + 1]?.name === 'as' ? children[index + 2] : undefined;
    if (target !== undefined) assignTo([target], value, frame.scope, run);
  }
  return runBody(node.getChild('Body'), frame, run);
}

function runMatch(node: SyntaxNode, frame: Frame, run: Run): End {
  const clauses = node.getChild('MatchBody')?.getChildren('MatchClause') ?? [];
  const bodies = clauses.flatMap((clause) => clause.getChild('Body') ?? []);
  return inBranches(bodies, true, frame, run);
}

function define(node: SyntaxNode, scope: Scope, run: Run): Code | null {
  const name = node.getChild('VariableName');
  if (name === null) return null;
  const code: Code = { kind: 'code', node, source: run.source, name: run.sourceAt(name), scope, self: null };
  scope.set(code.name, code);
  run.defined.push(code);
  return code;
}

function defineDecorated(node: SyntaxNode, scope: Scope, run: Run): void {
  const definition = node.getChild('FunctionDefinition') ?? node.getChild('ClassDefinition');
  const code = definition === null ? null : define(definition, scope, run);
  if (code === null) return;
  for (const decorator of node.getChildren('Decorator')) {
    const { value, args } = decoratorOf(decorator, scope, run);
    const site = { expression: run.sourceAt(decorator), offset: decorator.from, target: code.name };
    const path = value.kind === 'reference' ? value.path : '';
    const made = ask(run, (library) => library.decorated?.(code, path, args, site, run) ?? null);
    if (made !== null) scope.set(code.name, made);
  }
}
