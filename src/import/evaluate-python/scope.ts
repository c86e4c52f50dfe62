import { choice, type Py } from './py';

/** The names of a module, or of one call of a function, over those around it. */
export class Scope {
  private names = new Map<string, Py>();

  constructor(private readonly outer: { get: (name: string) => Py | undefined } | null) {}

  get(name: string): Py | undefined {
    return this.names.get(name) ?? this.outer?.get(name);
  }

  set(name: string, value: Py): void {
    this.names.set(name, value);
  }

  delete(name: string): void {
    this.names.delete(name);
  }

  /** How many names it holds: what a branch costs. */
  get size(): number {
    return this.names.size;
  }

  entries(): ReadonlyMap<string, Py> {
    return this.names;
  }

  /** Runs each branch from where the scope stands now. After it, a name is what any of them made of it. */
  branch(runs: readonly (() => void)[], mayBeNone: boolean): void {
    const before = this.names;
    const after: ReadonlyMap<string, Py>[] = mayBeNone ? [before] : [];
    for (const run of runs) {
      this.names = new Map(before);
      run();
      after.push(this.names);
    }
    const all = new Set(after.flatMap((names) => [...names.keys()]));
    this.names = new Map(
      [...all].map((name) => {
        const values = after.map((names) => names.get(name)).filter((value) => value !== undefined);
        const [first] = values;
        const isOne = first !== undefined && values.every((value) => value === first);
        return [name, isOne ? first : choice(values)];
      }),
    );
  }
}
