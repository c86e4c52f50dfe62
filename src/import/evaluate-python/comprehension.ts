import type { SyntaxNode } from '@lezer/common';
import { assignTo, assignOpen } from './assign';
import { expressionOf, valueOfAll } from './expressions';
import { itemsOf, LONGEST_LIST } from './members';
import { splitAt, withoutSigns } from './nodes';
import { dict, keyOf, truth, type Dict, type Py } from './py';
import type { Run } from './run';
import { Scope } from './scope';

/** `f(x) for x in rows if x`: of what nobody can count, one for all. */
export function rowsFor(children: readonly SyntaxNode[], scope: Scope, run: Run): readonly Py[] {
  const [head = [], ...loops] = splitAt(children, 'for');
  const made: Py[] = [];
  eachRound(loops, scope, run, (inner) => {
    if (made.length < LONGEST_LIST) made.push(valueOfAll(withoutSigns(head), inner, run));
  });
  return made;
}

/** `{key: value for …}`. */
export function entriesFor(children: readonly SyntaxNode[], at: number, scope: Scope, run: Run): Dict {
  const [head = [], ...loops] = splitAt(children, 'for');
  const [[key] = [], [value] = []] = splitAt(head, ':');
  const made = dict([], at);
  eachRound(loops, scope, run, (inner) => {
    if (key === undefined || value === undefined) return;
    made.entries.set(
      keyOf(expressionOf(key, inner, run)) ?? run.sourceAt(key),
      expressionOf(value, inner, run),
    );
  });
  return made;
}

/** Runs what stands before the loops for every round that a condition does not leave out for certain. */
function eachRound(
  [loop, ...inner]: readonly (readonly SyntaxNode[])[],
  scope: Scope,
  run: Run,
  make: (scope: Scope) => void,
): void {
  if (loop === undefined) return make(scope);
  const [names = [], source = []] = splitAt(loop, 'in');
  const [rows = [], ...conditions] = splitAt(
    source.filter(({ name }) => name !== 'async'),
    'if',
  );
  const targets = withoutSigns(names);
  const items = itemsOf(valueOfAll(withoutSigns(rows), scope, run));
  run.eachRound(items ?? [null], (item) => {
    const each = new Scope(scope);
    if (item === null) assignOpen(targets, each, run);
    else assignTo(targets, item, each, run);
    const isOut = conditions.some((part) => truth(valueOfAll(withoutSigns(part), each, run)) === false);
    if (!isOut) eachRound(inner, each, run, make);
    return true;
  });
}
