import type { SyntaxNode } from '@lezer/common';
import { assignTo, forget, updateTarget } from './assign';
import { runIf, runMatch, runTry } from './branches';
import { define, defineDecorated } from './definitions';
import { expressionOf, valueOfAll } from './expressions';
import { importNames } from './imports';
import { runFor, runWhile } from './loops';
import { childrenOf, operandsOf, splitAt, withoutSigns } from './nodes';
import type { ClassBody, Py } from './py';
import type { Run } from './run';
import type { Scope } from './scope';

/** How a statement ends: the next one follows, or a round, a loop or the function is over. */
export type End = 'next' | 'continue' | 'break' | 'function';

/** Where a body runs: its names, and where what it returns goes. */
export interface Frame {
  readonly scope: Scope;
  /** The names that functions see which are defined here. */
  readonly closure: Scope;
  /** The class whose body this is; null for all other bodies. */
  readonly owner: ClassBody | null;
  readonly returned: Py[];
  /** What a generator gives. */
  readonly yielded: Py[];
}

/** Follows the statements of a body, up to the one that ends it. */
export function runBody(body: SyntaxNode | null, frame: Frame, run: Run): End {
  for (const statement of childrenOf(body)) {
    const end = runStatement(statement, frame, run);
    if (end !== 'next') return end;
  }
  return 'next';
}

/** Follows one statement, with all that stands in it. */
export function runStatement(node: SyntaxNode, frame: Frame, run: Run): End {
  return run.deeper(
    () => follow(node, frame, run),
    (): End => (run.step(0) ? 'next' : 'function'),
  );
}

function follow(node: SyntaxNode, frame: Frame, run: Run): End {
  const { scope } = frame;
  switch (node.name) {
    case 'ExpressionStatement':
    case 'PrintStatement':
    case 'AssertStatement':
      for (const child of operandsOf(node)) expressionOf(child, scope, run);
      return 'next';
    case 'AssignStatement':
      assign(node, scope, run);
      return 'next';
    case 'UpdateStatement':
      updateTarget(node, scope, run);
      return 'next';
    case 'DeleteStatement':
      for (const target of operandsOf(node)) forget(target, scope, run);
      return 'next';
    case 'ScopeStatement':
      declare(node, scope, run);
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
      define(node, frame, run);
      return 'next';
    case 'DecoratedStatement':
      defineDecorated(node, frame, run);
      return 'next';
    case 'ReturnStatement':
      frame.returned.push(valueOfAll(operandsOf(node), scope, run));
      return 'function';
    case 'YieldStatement':
      frame.yielded.push(valueOfAll(operandsOf(node), scope, run));
      return 'next';
    case 'RaiseStatement':
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
function assign(node: SyntaxNode, scope: Scope, run: Run): void {
  const parts = splitAt(childrenOf(node), 'AssignOp');
  const targets = parts.slice(0, -1).map((part) => withoutSigns(part));
  const [[first] = []] = targets;
  if (first === undefined) return;
  const value = valueOfAll(withoutSigns(parts.at(-1) ?? []), scope, run, run.sourceAt(first));
  for (const names of targets) assignTo(names, value, scope, run);
}

/** `global a, b` and `nonlocal a`. */
function declare(node: SyntaxNode, scope: Scope, run: Run): void {
  const isGlobal = node.firstChild?.name === 'global';
  for (const word of operandsOf(node)) {
    const name = run.sourceAt(word);
    if (isGlobal) scope.declareGlobal(name);
    else scope.declareNonlocal(name);
  }
}

function runWith(node: SyntaxNode, frame: Frame, run: Run): End {
  const children = childrenOf(node);
  for (const [index, child] of children.entries()) {
    if (children[index - 1]?.name === 'as' || child.name === 'Body') continue;
    if (withoutSigns([child]).length === 0) continue;
    const value = expressionOf(child, frame.scope, run);
    const target = children[index + 1]?.name === 'as' ? children[index + 2] : undefined;
    if (target !== undefined) assignTo([target], value, frame.scope, run);
  }
  return runBody(node.getChild('Body'), frame, run);
}
