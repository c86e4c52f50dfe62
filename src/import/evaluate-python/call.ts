import type { SyntaxNode } from '@lezer/common';
import { argumentsOf } from './arguments';
import { attributeOf, collectionMethod, isVarying } from './members';
import { expressionOf } from './expressions';
import { childrenOf, withoutSigns } from './nodes';
import {
  NONE,
  choice,
  dict,
  forEachBranch,
  list,
  open,
  text,
  thing,
  type Arguments,
  type Code,
  type Py,
  type Thing,
} from './py';
import { ask, type Run, type Site } from './run';
import { Scope } from './scope';
import { runBody } from './statements';
import { textMethod } from './text-methods';

/** What a call gives. */
export function callOf(node: SyntaxNode, scope: Scope, run: Run, target: string): Py {
  const callee = node.firstChild;
  if (callee === null) return run.openNode(node);
  const site: Site = { expression: run.sourceAt(node), offset: node.from, target };
  const property = callee.name === 'MemberExpression' ? callee.getChild('PropertyName') : null;
  const owner = property === null ? null : callee.firstChild;
  if (property === null || owner === null) {
    const value = expressionOf(callee, scope, run);
    return callValue(value, argumentsOf(node.getChild('ArgList'), scope, run), site, run);
  }
  const self = expressionOf(owner, scope, run);
  const args = argumentsOf(node.getChild('ArgList'), scope, run);
  return callMethod(self, run.sourceAt(property), args, site, run);
}

/** Calls a value: a function or a class of the script, or something that the world knows. */
export function callValue(value: Py, args: Arguments, site: Site, run: Run): Py {
  return forEachBranch(value, (callee) => {
    if (callee.kind === 'code') return callCode(callee, args, site, run);
    const path = callee.kind === 'reference' ? callee.path : callee.kind === 'open' ? callee.expression : '';
    const known = ask(run, (library) => library.call?.(path, args, site, run) ?? null);
    if (known !== null) return known;
    if (callee.kind === 'thing') {
      const made = ask(run, (library) => library.method?.(callee, '__call__', args, site, run) ?? null);
      if (made !== null) return made;
    }
    return open(site.expression);
  });
}

/** Calls a method of a value. */
export function callMethod(value: Py, name: string, args: Arguments, site: Site, run: Run): Py {
  return forEachBranch(value, (self) => {
    const given = args.positional;
    const own =
      self.kind === 'text'
        ? textMethod(self, name, given, args.named, site.expression)
        : collectionMethod(self, name, given, args.named);
    if (own !== null && !isVarying(self)) return own;
    if (self.kind === 'thing' && self.code !== null) {
      const method = methodsOf(self.code).get(name);
      if (method !== undefined) return callCode({ ...method, self }, args, site, run);
    }
    const known = ask(run, (library) => library.method?.(self, name, args, site, run) ?? null);
    if (known !== null) return known;
    if (self.kind === 'reference') return callValue(attributeOf(self, name, site, run), args, site, run);
    const held = self.kind === 'thing' ? self.attributes.get(name) : undefined;
    if (held !== undefined) return callValue(held, args, site, run);
    return isVarying(self) ? self : open(site.expression);
  });
}

/** Runs a function of the script, or makes an object of one of its classes. */
export function callCode(code: Code, args: Arguments, site: Site, run: Run): Py {
  run.call(code);
  return run.within(code.source, () =>
    code.node.name === 'ClassDefinition'
      ? instanceOf(code, args, site, run)
      : runFunction(code, args, site, run),
  );
}

function runFunction(code: Code, args: Arguments, site: Site, run: Run): Py {
  const scope = new Scope(code.scope);
  bind(code, args, scope, run);
  return run.inCall(() => {
    if (code.node.name === 'LambdaExpression') {
      const body = withoutSigns(childrenOf(code.node)).at(-1);
      return body === undefined ? NONE : expressionOf(body, scope, run);
    }
    const returned: Py[] = [];
    const uncertain = run.uncertain;
    run.uncertain = 0;
    runBody(code.node.getChild('Body'), { scope, returned }, run);
    run.uncertain = uncertain;
    return returned.length === 0 ? NONE : choice(returned);
  }, open(site.expression));
}

/** An object of a class in the script, after its `__init__`. */
function instanceOf(code: Code, args: Arguments, site: Site, run: Run): Thing {
  const methods = methodsOf(code);
  const self: Thing = { ...thing(code.name, [], site.expression), code };
  for (const [name, value] of constantsOf(code, run)) self.attributes.set(name, value);
  const init = methods.get('__init__');
  if (init !== undefined) callCode({ ...init, self }, args, site, run);
  return self;
}

/** The functions of a class, by name. */
export function methodsOf(code: Code): ReadonlyMap<string, Code> {
  const methods = new Map<string, Code>();
  for (const child of childrenOf(code.node.getChild('Body'))) {
    const node = child.name === 'DecoratedStatement' ? child.getChild('FunctionDefinition') : child;
    const word = node?.name === 'FunctionDefinition' ? node.getChild('VariableName') : null;
    if (node === null || word === null) continue;
    const name = code.source.slice(word.from, word.to);
    // A class’s scope is no scope of its functions.
    methods.set(name, { kind: 'code', node, source: code.source, name, scope: code.scope, self: null });
  }
  return methods;
}

/** What a class sets for all its objects: `BUCKET = "acme"`. */
function constantsOf(code: Code, run: Run): ReadonlyMap<string, Py> {
  const scope = new Scope(code.scope);
  for (const child of childrenOf(code.node.getChild('Body')))
    if (child.name === 'AssignStatement') runBodyOf(child, scope, run);
  return scope.entries();
}

function runBodyOf(statement: SyntaxNode, scope: Scope, run: Run): void {
  const [name] = childrenOf(statement);
  const value = statement.lastChild;
  if (name?.name === 'VariableName' && value !== null && value !== name)
    scope.set(run.sourceAt(name), expressionOf(value, scope, run));
}

/** Gives a function’s parameters what it is called with; else their defaults; else they are open. */
function bind(code: Code, args: Arguments, scope: Scope, run: Run): void {
  const given = code.self === null ? args.positional : [code.self, ...args.positional];
  let place = 0;
  const children = childrenOf(code.node.getChild('ParamList'));
  const seen = new Set<string>();
  for (const [index, child] of children.entries()) {
    if (child.name !== 'VariableName' || children[index - 1]?.name === 'AssignOp') continue;
    const name = run.sourceAt(child);
    const star = children[index - 1]?.name;
    if (star === '*') scope.set(name, list(given.slice(place)));
    else if (star === '**') scope.set(name, dict([...args.named].filter(([each]) => !seen.has(each))));
    else scope.set(name, args.named.get(name) ?? given[place] ?? defaultOf(children, index, code, run));
    if (star === '*') place = Infinity;
    else place += 1;
    seen.add(name);
  }
}

function defaultOf(children: readonly SyntaxNode[], index: number, code: Code, run: Run): Py {
  const after = children.slice(index + 1, index + 4);
  const until = after.findIndex(({ name }) => name === ',');
  const own = until === -1 ? after : after.slice(0, until);
  const at = own.findIndex(({ name }) => name === 'AssignOp');
  const value = at === -1 ? undefined : own[at + 1];
  const name = children[index];
  if (value !== undefined) return expressionOf(value, new Scope(code.scope), run);
  return name === undefined ? text('') : run.openNode(name);
}
