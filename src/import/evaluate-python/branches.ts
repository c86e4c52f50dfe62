import type { SyntaxNode } from '@lezer/common';
import { expressionOf } from './expressions';
import { childrenOf } from './nodes';
import { compared } from './operators';
import { open, truth, type Py } from './py';
import type { Run } from './run';
import { runBody, type End, type Frame } from './statements';

/** Bodies of which one may run. The function ends where all of them end it. */
export function runBranches(bodies: readonly SyntaxNode[], mayBeNone: boolean, frame: Frame, run: Run): End {
  let areOver = !mayBeNone;
  const runs = bodies.map((body) => () => {
    const end = run.maybe(() => runBody(body, frame, run));
    if (end !== 'function') areOver = false;
    return end !== 'function';
  });
  frame.scope.branch(runs, mayBeNone);
  return areOver && bodies.length > 0 ? 'function' : 'next';
}

/** A body, and whether it runs; null where nobody can tell. */
interface Case {
  readonly body: SyntaxNode;
  readonly verdict: () => boolean | null;
}

/** The first body that runs for certain, unless one before it may run. */
function runCases(cases: readonly Case[], frame: Frame, run: Run): End {
  const possible: SyntaxNode[] = [];
  for (const { body, verdict } of cases) {
    const runs = verdict();
    if (runs === true && possible.length === 0) return runBody(body, frame, run);
    if (runs !== false) possible.push(body);
    if (runs === true) return runBranches(possible, false, frame, run);
  }
  return runBranches(possible, true, frame, run);
}

/** `if`, `elif`, `else`: conditions and bodies in the order of the script; the last body may have no condition. */
export function runIf(node: SyntaxNode, frame: Frame, run: Run): End {
  const children = childrenOf(node);
  const cases = children.flatMap((body, index): Case[] => {
    const condition = children[index - 1];
    if (body.name !== 'Body' || condition === undefined) return [];
    const isElse = condition.name === 'else';
    return [{ body, verdict: () => isElse || truth(expressionOf(condition, frame.scope, run)) }];
  });
  return runCases(cases, frame, run);
}

/** `match`: texts and numbers are compared, all other patterns may fit. */
export function runMatch(node: SyntaxNode, frame: Frame, run: Run): End {
  const [, subject] = childrenOf(node);
  const value = subject === undefined ? open('') : expressionOf(subject, frame.scope, run);
  const clauses = node.getChild('MatchBody')?.getChildren('MatchClause') ?? [];
  const cases = clauses.flatMap((clause): Case[] => {
    const body = clause.getChild('Body');
    const [, pattern] = childrenOf(clause);
    if (body === null || pattern === undefined) return [];
    const isGuarded = clause.getChild('Guard') !== null;
    return [{ body, verdict: () => (isGuarded ? null : fits(pattern, value, frame, run)) }];
  });
  return runCases(cases, frame, run);
}

function fits(pattern: SyntaxNode, value: Py, frame: Frame, run: Run): boolean | null {
  if (pattern.name === 'CapturePattern') {
    frame.scope.set(run.sourceAt(pattern), value);
    return true;
  }
  if (pattern.name === 'OrPattern') {
    const verdicts = childrenOf(pattern)
      .filter(({ name }) => name !== 'LogicOp')
      .map((each) => fits(each, value, frame, run));
    return verdicts.includes(true) ? true : verdicts.includes(null) ? null : false;
  }
  const literal = pattern.name === 'LiteralPattern' ? pattern.firstChild : null;
  if (literal === null) return null;
  return truth(compared('==', value, expressionOf(literal, frame.scope, run), ''));
}

/** What is tried runs; what would run only after a fault may run. */
export function runTry(node: SyntaxNode, frame: Frame, run: Run): End {
  const bodies = new Map<string, SyntaxNode[]>();
  let word = '';
  for (const child of childrenOf(node)) {
    if (/^(?:try|except|else|finally)$/.test(child.name)) word = child.name;
    else if (child.name === 'Body') bodies.set(word, [...(bodies.get(word) ?? []), child]);
  }
  const [tried = null, otherwise = null, last = null] = ['try', 'else', 'finally'].map(
    (each) => bodies.get(each)?.[0],
  );
  const first = runBody(tried, frame, run);
  // Each handler is followed from where what is tried ends.
  const ends = (bodies.get('except') ?? []).map((body) => handled(body, first !== 'function', frame, run));
  const end = first === 'next' ? runBody(otherwise, frame, run) : first;
  const final = runBody(last, frame, run);
  if (final !== 'next') return final;
  return ends.includes('next') ? 'next' : end;
}

/** A handler; whether what it would stand in for leads on. */
function handled(body: SyntaxNode, leadsOn: boolean, frame: Frame, run: Run): End {
  let end: End = 'next';
  frame.scope.branch(
    [
      () => {
        end = run.maybe(() => runBody(body, frame, run));
        return end !== 'function';
      },
    ],
    leadsOn,
  );
  return end;
}
