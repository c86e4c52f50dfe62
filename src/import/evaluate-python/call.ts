import type { SyntaxNode } from '@lezer/common';
import { argumentsOf } from './arguments';
import { callSuper, instanceOf, methodOf, superOf } from './classes';
import { collectionMethod } from './collection-methods';
import { expressionOf } from './expressions';
import { attributeOf, isVarying } from './members';
import { childrenOf, withoutSigns } from './nodes';
import { bindParameters } from './parameters';
import { NONE, choice, forEachBranch, list, open, type Arguments, type Code, type Py } from './py';
import { ask, type Run, type Site } from './run';
import { Scope } from './scope';
import { runBody, type Frame } from './statements';
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
    if (callee.kind === 'thing') {
      const method = methodOf(callee, '__call__');
      if (method !== undefined) return callCode(method, args, site, run);
      if (callee.type === 'super') return callee;
    }
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
    const own = isVarying(self)
      ? null
      : self.kind === 'text'
        ? textMethod(self, name, args, site.expression)
        : collectionMethod(self, name, args, site.expression, run);
    if (own !== null) return own;
    const method = methodOf(self, name);
    if (method !== undefined) return callCode(method, args, site, run);
    const parent =
      self.kind === 'thing' && self.type === 'super' ? callSuper(self, name, args, site, run) : null;
    if (parent !== null) return parent;
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
    code.body === null ? runFunction(code, args, site, run) : instanceOf(code, args, site, run),
  );
}

function runFunction(code: Code, args: Arguments, site: Site, run: Run): Py {
  const follow = (): Py => {
    const scope = new Scope(code.scope);
    if (code.owner !== null && code.self !== null) scope.set('super', superOf(code.owner, code.self));
    bindParameters(code, args, scope, run);
    if (code.node.name === 'LambdaExpression') {
      const body = withoutSigns(childrenOf(code.node)).at(-1);
      return body === undefined ? NONE : expressionOf(body, scope, run);
    }
    const frame: Frame = { scope, closure: scope, owner: null, returned: [], yielded: [] };
    runBody(code.node.getChild('Body'), frame, run);
    if (frame.yielded.length > 0) return list(frame.yielded);
    return frame.returned.length === 0 ? NONE : choice(frame.returned);
  };
  return run.inCall(code, follow, open(site.expression));
}
