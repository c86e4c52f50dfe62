import type { SyntaxNode } from '@lezer/common';
import { assignOpen, assignTo } from './assign';
import { runBranches } from './branches';
import { expressionOf, valueOfAll } from './expressions';
import { itemsOf } from './members';
import { childrenOf, operandsOf, splitAt, withoutSigns } from './nodes';
import { truth } from './py';
import { MOST_ROUNDS, type Run } from './run';
import { runBody, type End, type Frame } from './statements';

/** `for`: a round for each item, or one that may run for all items that nobody can count. */
export function runFor(node: SyntaxNode, frame: Frame, run: Run): End {
  const { scope } = frame;
  const [head = [], tail = []] = splitAt(childrenOf(node), 'in');
  const names = withoutSigns(head);
  const [body, otherwise] = tail.filter(({ name }) => name === 'Body');
  if (body === undefined) return 'next';
  const rows = withoutSigns(tail.filter(({ name }) => name !== 'Body'));
  const items = itemsOf(valueOfAll(rows, scope, run));
  let end: End = 'next';
  if (items === null) {
    assignOpen(names, scope, run);
    runBranches([body], true, frame, run);
  } else {
    run.eachRound(items, (item) => {
      assignTo(names, item, scope, run);
      end = runBody(body, frame, run);
      return end === 'next' || end === 'continue';
    });
  }
  return afterLoop(end, otherwise, frame, run);
}

/** `else` of a loop runs unless `break` ends it. */
function afterLoop(end: End, otherwise: SyntaxNode | undefined, frame: Frame, run: Run): End {
  if (end === 'function') return end;
  return end === 'break' || otherwise === undefined ? 'next' : runBody(otherwise, frame, run);
}

/** `while`: rounds as long as its condition is known; one for all, where it is not, or where only `break` ends it. */
export function runWhile(node: SyntaxNode, frame: Frame, run: Run): End {
  const [condition] = operandsOf(node);
  const [body, otherwise] = node.getChildren('Body');
  if (condition === undefined || body === undefined) return 'next';
  const isEndless = condition.name === 'Boolean' || condition.name === 'Number';
  const verdict = () => truth(expressionOf(condition, frame.scope, run));
  let end: End = 'next';
  let isFirst = true;
  run.eachRound(Array.from({ length: isEndless ? 1 : MOST_ROUNDS }), () => {
    const goesOn = verdict();
    if (goesOn === null && isFirst) runBranches([body], true, frame, run);
    isFirst = false;
    if (goesOn !== true) return false;
    end = runBody(body, frame, run);
    return end === 'next' || end === 'continue';
  });
  return afterLoop(end, otherwise, frame, run);
}
