import { choice, type Py } from './py';

const NOTHING: ReadonlyMap<string, Py> = new Map();

/** The names of a module, a class, or one call of a function, over those around it. */
export class Scope {
  /** Its names; over them, for each branch that is being followed, what that branch has changed so far. */
  private readonly layers: Map<string, Py>[] = [new Map()];
  /** Names that `global` and `nonlocal` place elsewhere. */
  private readonly elsewhere = new Map<string, Scope>();
  private readonly module: Scope;

  constructor(
    private readonly outer: Scope | null,
    /** Names that nobody has set, such as `__name__`. */
    private readonly given: ReadonlyMap<string, Py> = NOTHING,
  ) {
    this.module = outer === null ? this : outer.module;
  }

  get(name: string): Py | undefined {
    const value = this.elsewhere.get(name)?.own(name) ?? this.own(name) ?? this.given.get(name);
    return value ?? this.outer?.get(name);
  }

  set(name: string, value: Py): void {
    this.holderOf(name).layers.at(-1)?.set(name, value);
  }

  /** Forgets a name. What may be forgotten, in a branch, stays. */
  delete(name: string): void {
    if (this.layers.length === 1) this.layers[0]?.delete(name);
  }

  /** The scope that a name is set in. */
  holderOf(name: string): Scope {
    return this.elsewhere.get(name) ?? this;
  }

  /** `global name`. */
  declareGlobal(name: string): void {
    if (this.module !== this) this.elsewhere.set(name, this.module);
  }

  /** `nonlocal name`: of the function around this one that has it. */
  declareNonlocal(name: string): void {
    for (let scope = this.outer; scope !== null; scope = scope.outer)
      if (scope.own(name) !== undefined) {
        this.elsewhere.set(name, scope);
        return;
      }
  }

  /** Its own names. */
  entries(): ReadonlyMap<string, Py> {
    const [base = NOTHING, ...changes] = this.layers;
    return changes.length === 0 ? base : new Map(this.layers.flatMap((layer) => [...layer]));
  }

  /**
   * Follows each branch from where the scope stands now. After it, a name is what any of those made of it that lead on:
   * a branch that ends the function does not.
   */
  branch(runs: readonly (() => boolean)[], mayBeNone: boolean): void {
    const changes: ReadonlyMap<string, Py>[] = mayBeNone ? [NOTHING] : [];
    for (const run of runs) {
      const layer = new Map<string, Py>();
      this.layers.push(layer);
      const leadsOn = run();
      this.layers.pop();
      if (leadsOn) changes.push(layer);
    }
    for (const name of new Set(changes.flatMap((change) => [...change.keys()]))) {
      const before = this.own(name);
      const values = changes
        .map((change) => change.get(name) ?? before)
        .filter((value) => value !== undefined);
      this.layers.at(-1)?.set(name, choice(values));
    }
  }

  private own(name: string): Py | undefined {
    for (let index = this.layers.length - 1; index >= 0; index -= 1) {
      const value = this.layers[index]?.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
