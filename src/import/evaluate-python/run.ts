import type { SyntaxNode } from '@lezer/common';
import { open, type Arguments, type Code, type Dict, type Open, type Py } from './py';
import type { Scope } from './scope';
import { sourceOf } from './nodes';

/** More than any notebook takes; a loop in a loop ends here. Steps. */
const MOST_STEPS = 400_000;
/** Deeper than any script nests. */
const DEEPEST_CALLS = 12;
const DEEPEST_NESTING = 80;

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

/** One script while it is followed: what it counts, and whom it asks. */
export class Run {
  private steps = 0;
  private nesting = 0;
  private calls = 0;
  /** In how many branches that may not be taken the script is. */
  uncertain = 0;
  private readonly called = new Set<string>();
  /** Functions and classes in the order in which they are defined. */
  readonly defined: Code[] = [];
  /** Dictionaries that the script writes. */
  readonly written: Dict[] = [];

  constructor(
    /** The text that is followed: of the script, or of a module that one of its functions comes from. */
    public source: string,
    readonly libraries: readonly Library[],
    /** Runs a module that lies beside the script; null where there is none. */
    readonly moduleNamed: (name: string) => Scope | null,
  ) {}

  /** Counts a step, or several. False once there were too many. */
  step(count = 1): boolean {
    this.steps += count;
    return this.steps <= MOST_STEPS;
  }

  /** What a deeper level gives; `open` where there is no deeper one. */
  deeper<Result>(run: () => Result, otherwise: Result): Result {
    if (this.nesting >= DEEPEST_NESTING || !this.step()) return otherwise;
    this.nesting += 1;
    const result = run();
    this.nesting -= 1;
    return result;
  }

  /** What the body of a function gives; `otherwise` where calls go too deep. */
  inCall<Result>(run: () => Result, otherwise: Result): Result {
    if (this.calls >= DEEPEST_CALLS) return otherwise;
    this.calls += 1;
    const nesting = this.nesting;
    this.nesting = 0;
    const result = run();
    this.nesting = nesting;
    this.calls -= 1;
    return result;
  }

  /** Notes that something has called a function or a class. */
  call(code: Code): void {
    this.called.add(`${code.source.length} ${code.node.from}`);
  }

  /** Whether anything has called a function or a class. */
  isCalled(code: Code): boolean {
    return this.called.has(`${code.source.length} ${code.node.from}`);
  }

  /** Follows a function in its own text. */
  within<Result>(source: string, run: () => Result): Result {
    const before = this.source;
    this.source = source;
    const result = run();
    this.source = before;
    return result;
  }

  /** Runs what may not be run at all. */
  maybe(run: () => void): void {
    this.uncertain += 1;
    run();
    this.uncertain -= 1;
  }

  /** A node as the script writes it, open. */
  openNode(node: SyntaxNode): Open {
    return open(this.sourceAt(node));
  }

  sourceAt(node: SyntaxNode): string {
    return sourceOf(node, this.source);
  }
}

/** The first answer of what is known of the world; null where nothing knows. */
export function ask(run: Run, question: (library: Library) => Py | null): Py | null {
  for (const library of run.libraries) {
    const answer = question(library);
    if (answer !== null) return answer;
  }
  return null;
}
