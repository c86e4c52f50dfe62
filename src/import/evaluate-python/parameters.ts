import type { SyntaxNode } from '@lezer/common';
import { UNKNOWN_ARGUMENTS } from './arguments';
import { expressionOf } from './expressions';
import { childrenOf, splitAt, withoutSigns } from './nodes';
import { choice, dict, knownText, list, open, type Arguments, type Code, type Py } from './py';
import type { Run } from './run';
import type { Scope } from './scope';

/** Gives a function’s parameters what it is called with; else their defaults; else they are open. */
export function bindParameters(code: Code, args: Arguments, scope: Scope, run: Run): void {
  const given = code.self === null ? args.positional : [code.self, ...args.positional];
  const children = childrenOf(code.node.getChild('ParamList')).filter(({ name }) => !/^[()]$/.test(name));
  const seen = new Set<string>();
  let place = 0;
  for (const part of splitAt(children, ',')) {
    const [first, second] = part;
    const star = first?.name === '*' || first?.name === '**' ? first.name : '';
    const parameter = star === '' ? first : second;
    if (parameter?.name === 'VariableName') {
      const name = run.sourceAt(parameter);
      if (star === '*') scope.set(name, rowOf(args, given.slice(place), name));
      else if (star === '**') scope.set(name, namedRest(args, seen, name));
      else scope.set(name, args.named.get(name) ?? given[place] ?? absent(part, parameter, code, args, run));
      seen.add(name);
    }
    // What follows a star is given by name only.
    if (star !== '') place = Infinity;
    else if (parameter?.name === 'VariableName') place += 1;
  }
}

function rowOf(args: Arguments, given: readonly Py[], name: string): Py {
  return args === UNKNOWN_ARGUMENTS && given.length === 0 ? open(name) : list(given);
}

function namedRest(args: Arguments, seen: ReadonlySet<string>, name: string): Py {
  const rest = args === UNKNOWN_ARGUMENTS ? open(name) : args.rest;
  return { ...dict([...args.named].filter(([each]) => !seen.has(each))), rest };
}

/** What a parameter is that nobody gives: its default, which `**name` may replace; else open. */
function absent(
  part: readonly SyntaxNode[],
  parameter: SyntaxNode,
  { scope }: Code,
  args: Arguments,
  run: Run,
): Py {
  const at = part.findIndex(({ name }) => name === 'AssignOp');
  const [value] = at === -1 ? [] : withoutSigns(part.slice(at + 1));
  const itself = run.openNode(parameter);
  if (value === undefined) return itself;
  const known = expressionOf(value, scope, run);
  // Whoever calls it gives a name in place of an empty text.
  if (args === UNKNOWN_ARGUMENTS && knownText(known) === '') return itself;
  return args.rest === null ? known : choice([known, itself]);
}
