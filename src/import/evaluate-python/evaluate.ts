import type { SyntaxNode } from '@lezer/common';
import { UNKNOWN_ARGUMENTS } from './arguments';
import { callCode } from './call';
import { childrenOf } from './nodes';
import { text, type Code, type Dict, type Py } from './py';
import { Run, type Library } from './run';
import { Scope } from './scope';
import { runStatement } from './statements';

/** More modules than a project of one notebook has. */
const MOST_MODULES = 30;
const MOST_FUNCTIONS = 500;

/** A script that was followed: its names at the end, and the dictionaries that it writes. */
export interface Followed {
  readonly names: ReadonlyMap<string, Py>;
  readonly written: readonly Dict[];
}

/** A Python text and its tree. */
export interface Parsed {
  readonly top: SyntaxNode;
  readonly source: string;
}

/**
 * Follows a script from its first line to its last, and then each function that nothing has called, with open
 * parameters. Nothing is run: no file is read, no call is made, and it ends after a number of steps.
 */
export function evaluate(
  script: Parsed,
  libraries: readonly Library[],
  parsedModule: (name: string) => Parsed | null,
): Followed {
  const modules = new Map<string, Scope | null>();
  let found = 0;
  function moduleNamed(path: string): Scope | null {
    const name = path.replace(/^\.+/, '');
    const known = modules.get(name);
    if (known !== undefined || name === '' || found >= MOST_MODULES) return known ?? null;
    const parsed = parsedModule(name);
    const scope = parsed === null ? null : moduleScope(name);
    // Modules may import each other: the second one finds what the first has by then.
    modules.set(name, scope);
    if (parsed === null || scope === null) return null;
    found += 1;
    run.within(parsed.source, () => {
      for (const statement of childrenOf(parsed.top)) runStatement(statement, frameOf(scope), run);
    });
    return scope;
  }
  const run = new Run(script.source, libraries, moduleNamed);
  const scope = moduleScope('__main__');
  for (const statement of childrenOf(script.top)) {
    run.share();
    // What ends a function ends no script: it may be a part of one.
    runStatement(statement, frameOf(scope), run);
  }
  callTheRest(run, script.source);
  return { names: scope.entries(), written: run.written };
}

function moduleScope(name: string): Scope {
  return new Scope(null, new Map([['__name__', text(name)]]));
}

function frameOf(scope: Scope) {
  return { scope, closure: scope, owner: null, returned: [], yielded: [] };
}

/** Functions of the script that nothing has called yet are called by somebody else. */
function callTheRest(run: Run, source: string): void {
  // Functions that these define are called in their turn.
  for (let index = 0; index < run.defined.length && index < MOST_FUNCTIONS; index += 1) {
    const code = run.defined[index];
    if (code === undefined || code.source !== source) continue;
    run.share();
    if (code.body === null) callOnce(code, run);
    else callMethods(code, run);
  }
}

function callMethods(code: Code, run: Run): void {
  const { made, members } = code.body ?? { made: null, members: new Map<string, Py>() };
  const methods = [...members.values()].filter((member) => member.kind === 'code' && member.body === null);
  // An object of its own, where the script makes none.
  const self = made ?? callCode(code, UNKNOWN_ARGUMENTS, siteOf(code), run);
  for (const method of methods)
    if (method.kind === 'code') callOnce({ ...method, self: method.binding === 'static' ? null : self }, run);
}

function callOnce(code: Code, run: Run): void {
  if (!run.isCalled(code)) callCode(code, UNKNOWN_ARGUMENTS, siteOf(code), run);
}

function siteOf({ name, node }: Code) {
  return { expression: name, offset: node.from, target: '' };
}
