import type { SyntaxNode } from '@lezer/common';
import { childrenOf, splitAt } from './nodes';
import { thing, type Py, type Thing } from './py';
import type { Run } from './run';
import type { Scope } from './scope';

/** `import a.b as c` and `from a.b import c as d`: names for what modules hold. */
export function importNames(node: SyntaxNode, scope: Scope, run: Run): void {
  const children = childrenOf(node).filter(({ name }) => name !== '(' && name !== ')');
  const [from = [], names = []] = splitAt(children, 'import');
  const imported = splitAt(names, ',').map((part) => {
    const [path = [], alias = []] = splitAt(part, 'as').map((words) =>
      words.map((each) => run.sourceAt(each)),
    );
    return { path: path.join(''), alias: alias.join('') };
  });
  const [, ...module] = from.map((each) => run.sourceAt(each));
  for (const { path, alias } of imported) {
    if (from.length > 0) importFrom(module.join(''), path, alias === '' ? path : alias, scope, run);
    else if (alias !== '') scope.set(alias, moduleOf(path, run));
    else if (path !== '') importModule(path, scope, run);
  }
}

/** `import a.b` gives a name to `a`, which holds `b`. */
function importModule(path: string, scope: Scope, run: Run): void {
  const [root = '', ...below] = path.split('.');
  const beside = below.length > 0 && run.moduleNamed(path) !== null;
  const known = scope.get(root);
  const top = known?.kind === 'thing' && known.type === 'module' ? known : moduleOf(root, run);
  if (!beside) return scope.set(root, top);
  let holder: Thing = top.kind === 'thing' ? top : thing('module', [], root);
  scope.set(root, holder);
  for (const [index, name] of below.entries()) {
    const inner = holder.attributes.get(name);
    const made = moduleOf([root, ...below.slice(0, index + 1)].join('.'), run);
    const next: Thing =
      inner?.kind === 'thing' ? inner : made.kind === 'thing' ? made : thing('module', [], path);
    holder.attributes.set(name, next);
    holder = next;
  }
}

function importFrom(module: string, name: string, alias: string, scope: Scope, run: Run): void {
  const beside = run.moduleNamed(module);
  if (name === '*') {
    for (const [each, value] of beside?.entries() ?? []) scope.set(each, value);
    return;
  }
  const path = module.endsWith('.') ? module + name : `${module}.${name}`;
  scope.set(alias, beside?.get(name) ?? moduleOf(path, run));
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
