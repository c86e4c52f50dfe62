import type { SyntaxNode } from '@lezer/common';
import { open, type Arguments, type Code, type Dict, type Open, type Py } from './py';
import type { Scope } from './scope';
import { sourceOf } from './nodes';

/** More than any notebook takes; a loop in a loop ends here. Steps. */
const MOST_STEPS = 400_000;
/** What one statement of the script, with all that it calls, may take, so that the next ones are followed too. Steps. */
const MOST_OF_ONE = 80_000;
/** Deeper than any script nests, in one function and in all that call each other. Levels. */
const DEEPEST_NESTING = 60;
const DEEPEST_IN_ALL = 240;
const DEEPEST_CALLS = 12;
/** A function that calls itself shows what it does in a few rounds. */
const DEEPEST_RECURSION = 4;
/** More rounds than a loop over literals has. */
export const MOST_ROUNDS = 60;
/** Rounds of loops in loops, all together. */
const MOST_ROUNDS_IN_ALL = 1_200;

/** Where in the script a call stands. */
export interface Site {
  /** The call as the script writes it. */
  readonly expression: string;
  readonly offset: number;
  /** The name that its result is given, where it is given one. */
  readonly target: string;
}

/**
 * What is known of the world outside of a script. Each answers null for what it does not know, and the next is asked.
 */
export interface Library {
  /** A call of something by its whole name: `os.path.join(…)`. */
  readonly call?: (path: string, args: Arguments, site: Site, run: Run) => Py | null;
  /** A call of a method: `estimator.fit(…)`. The receiver may be open. */
  readonly method?: (self: Py, name: string, args: Arguments, site: Site, run: Run) => Py | null;
  /** What an object has by a name: `estimator.model_data`; or a module: `os.environ`. */
  readonly attribute?: (self: Py, name: string, site: Site, run: Run) => Py | null;
  /** `value[key]`, where the value is an object. */
  readonly item?: (self: Py, key: Py, site: Site, run: Run) => Py | null;
  /** The whole name of what a script uses without importing it. */
  readonly globalName?: (name: string) => string | null;
  /** A function under a decorator: `@remote`. */
  readonly decorated?: (code: Code, path: string, args: Arguments, site: Site, run: Run) => Py | null;
}

/** One script, with its modules, while it is followed: what it counts, and whom it asks. */
export class Run {
  private steps = 0;
  private limit = MOST_OF_ONE;
  private nesting = 0;
  private nestingAtCall = 0;
  /** Functions that are being followed, the innermost one last. */
  private readonly calls: SyntaxNode[] = [];
  /** How often the body that is being followed runs, as far as loops say. */
  private rounds = 1;
  private readonly called = new Map<string, Set<number>>();
  /** In how many branches that may not be taken the script is. */
  uncertain = 0;
  /** Functions and classes in the order in which they are defined. */
  readonly defined: Code[] = [];
  /** Dictionaries that the script writes. */
  readonly written: Dict[] = [];

  constructor(
    /** The text that is followed: of the script, or of a module that one of its functions comes from. */
    public source: string,
    readonly libraries: readonly Library[],
    /** The names of a module that lies beside the script; null where there is none. */
    readonly moduleNamed: (name: string) => Scope | null,
  ) {}

  /** Counts a step, or several. False once there were too many. */
  step(count = 1): boolean {
    this.steps += count;
    return this.steps <= this.limit;
  }

  /** Counts the steps of a value that is large: whoever takes it goes through all of it. */
  weighed(value: Py): Py {
    const weight = weightOf(value);
    if (weight > 0) this.step(weight);
    return value;
  }

  /** Gives the next statement of a script its share of the steps that are left. */
  share(): void {
    this.limit = Math.min(this.steps + MOST_OF_ONE, MOST_STEPS);
  }

  /** What a deeper level gives; `otherwise` where there is no deeper one, or where steps have run out. */
  deeper<Result>(run: () => Result, otherwise: () => Result): Result {
    const isTooDeep = this.nesting - this.nestingAtCall >= DEEPEST_NESTING || this.nesting >= DEEPEST_IN_ALL;
    if (isTooDeep || !this.step()) return otherwise();
    this.nesting += 1;
    const result = run();
    this.nesting -= 1;
    return result;
  }

  /** What the body of a function gives; `otherwise` where calls go too deep. */
  inCall<Result>({ node }: Code, run: () => Result, otherwise: Result): Result {
    const itself = this.calls.filter((call) => call.from === node.from && call.to === node.to).length;
    if (this.calls.length >= DEEPEST_CALLS || itself >= DEEPEST_RECURSION) return otherwise;
    const { nestingAtCall } = this;
    this.nestingAtCall = this.nesting;
    this.calls.push(node);
    const result = run();
    this.calls.pop();
    this.nestingAtCall = nestingAtCall;
    return result;
  }

  /** Goes through the items of a loop, or through the first ones. False from a round ends it. */
  eachRound<Item>(items: readonly Item[], round: (item: Item) => boolean): void {
    const { rounds } = this;
    const most = Math.max(2, Math.min(MOST_ROUNDS, Math.floor(MOST_ROUNDS_IN_ALL / rounds)));
    const followed = items.slice(0, most);
    this.rounds *= Math.max(1, followed.length);
    for (const item of followed) if (!this.step() || !round(item)) break;
    this.rounds = rounds;
  }

  /** Notes that something has called a function or a class. */
  call({ source, node }: Code): void {
    const places = this.called.get(source) ?? new Set();
    this.called.set(source, places.add(node.from));
  }

  /** Whether anything has called a function or a class. */
  isCalled({ source, node }: Code): boolean {
    return this.called.get(source)?.has(node.from) ?? false;
  }

  /** Follows what stands in another text. */
  within<Result>(source: string, run: () => Result): Result {
    const before = this.source;
    this.source = source;
    const result = run();
    this.source = before;
    return result;
  }

  /** Follows what may not run at all. */
  maybe<Result>(run: () => Result): Result {
    this.uncertain += 1;
    const result = run();
    this.uncertain -= 1;
    return result;
  }

  /** A node as the script writes it, open. */
  openNode(node: SyntaxNode): Open {
    return open(this.sourceAt(node));
  }

  sourceAt(node: SyntaxNode): string {
    return sourceOf(node, this.source);
  }
}

/** Characters, and items, that take as long as a step. */
const CHARACTERS = 128;
const ITEMS = 8;

function weightOf(value: Py): number {
  if (value.kind === 'list') return Math.floor(value.items.length / ITEMS);
  if (value.kind === 'dict') return Math.floor(value.entries.size / ITEMS);
  if (value.kind === 'choice') return value.of.reduce((sum, branch) => sum + weightOf(branch), 0);
  if (value.kind !== 'text') return 0;
  const { pieces } = value;
  const length = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
  return Math.floor(pieces.length / ITEMS + length / CHARACTERS);
}

/** The first answer of what is known of the world; null where nothing knows. */
export function ask(run: Run, question: (library: Library) => Py | null): Py | null {
  for (const library of run.libraries) {
    const answer = question(library);
    if (answer !== null) return answer;
  }
  return null;
}
