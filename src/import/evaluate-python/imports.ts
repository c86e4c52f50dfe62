import type { SyntaxNode } from '@lezer/common';
import { childrenOf } from './nodes';
import { thing, type Py } from './py';
import type { Run } from './run';
import type { Scope } from './scope';

/** `import a.b as c` and `from a.b import c as d`: names for what modules hold. */
export function importNames(node: SyntaxNode, scope: Scope, run: Run): void {
  const text = run.sourceAt(node).replaceAll(/[\\\n()]/g, ' ');
  const [, from, names = ''] = /^from\s+(\S+)\s+import\s+(.*)$/s.exec(text.trim()) ?? [];
  if (from !== undefined) return importFrom(from, names, scope, run);
  const [, modules = ''] = /^import\s+(.*)$/s.exec(text.trim()) ?? [];
  for (const part of modules.split(',')) {
    const [path = '', alias] = part.trim().split(/\s+as\s+/);
    const [root = ''] = path.split('.');
    if (path === '') continue;
    if (alias === undefined) scope.set(root, moduleOf(root, run));
    else scope.set(alias, moduleOf(path, run));
  }
}

function importFrom(module: string, names: string, scope: Scope, run: Run): void {
  const beside = run.moduleNamed(module);
  if (names.trim() === '*') {
    for (const [name, value] of beside?.entries() ?? []) scope.set(name, value);
    return;
  }
  for (const part of names.split(',')) {
    const [name = '', alias = name] = part.trim().split(/\s+as\s+/);
    if (name !== '') scope.set(alias, beside?.get(name) ?? { kind: 'reference', path: `${module}.${name}` });
  }
}

/** A module that lies beside the script is an object with its names; all others are known by their own. */
function moduleOf(path: string, run: Run): Py {
  const beside = run.moduleNamed(path);
  return beside === null ? { kind: 'reference', path } : thing('module', beside.entries(), path);
}

/** The modules that a script imports, by their whole names. */
export function modulesIn(top: SyntaxNode, source: string): readonly string[] {
  const modules: string[] = [];
  top.cursor().iterate(({ name, node }) => {
    if (name !== 'ImportStatement') return undefined;
    const words = childrenOf(node);
    const until = words.findIndex((word, index) => index > 0 && word.name === 'import');
    const end = words[0]?.name === 'from' && until !== -1 ? words[until] : null;
    const text = source.slice(node.from, end === null || end === undefined ? node.to : end.from);
    const [, module] = /^(?:from|import)\s+([\w.]+)/.exec(text) ?? [];
    if (module !== undefined) modules.push(module);
    return false;
  });
  return modules;
}
