import type { SyntaxNode } from '@lezer/common';
import { NO_ARGUMENTS } from './arguments';
import { callCode, methodsOf } from './call';
import type { Dict, Py } from './py';
import { Run, type Library } from './run';
import { Scope } from './scope';
import { runBody } from './statements';

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
  const written: Dict[] = [];
  function moduleNamed(name: string): Scope | null {
    const known = modules.get(name);
    if (known !== undefined || modules.size >= MOST_MODULES) return known ?? null;
    const parsed = parsedModule(name);
    const scope = parsed === null ? null : new Scope(null);
    // Modules may import each other: the second one finds what the first has by then.
    modules.set(name, scope);
    if (parsed !== null && scope !== null) follow(parsed, scope);
    return scope;
  }
  function follow({ top, source }: Parsed, scope: Scope): Run {
    const run = new Run(source, libraries, moduleNamed);
    runBody(top, { scope, returned: [] }, run);
    written.push(...run.written);
    return run;
  }
  const scope = new Scope(null);
  const run = follow(script, scope);
  callTheRest(run);
  return { names: scope.entries(), written: [...new Set([...written, ...run.written])] };
}

/** Functions that nothing has called yet are called by somebody else. */
function callTheRest(run: Run): void {
  // Functions that these define are called in their turn.
  for (let index = 0; index < run.defined.length && index < MOST_FUNCTIONS; index += 1) {
    const code = run.defined[index];
    if (code === undefined) continue;
    const site = { expression: code.name, offset: code.node.from, target: '' };
    const isClass = code.node.name === 'ClassDefinition';
    const methods = isClass ? [...methodsOf(code).values()].filter((method) => !run.isCalled(method)) : [];
    if (run.isCalled(code) && methods.length === 0) continue;
    const made = callCode(code, NO_ARGUMENTS, site, run);
    for (const method of methods)
      if (!run.isCalled(method)) callCode({ ...method, self: made }, NO_ARGUMENTS, site, run);
  }
}
