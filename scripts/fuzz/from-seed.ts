import fc from 'fast-check';

interface Source<Input> {
  /** Makes an input, the same for the same seed. */
  readonly make: (seed: number) => Input;
  /** The input with one piece left out, the largest pieces first. */
  readonly smaller: (input: Input) => Iterable<Input>;
}

/** Inputs of a generator that takes a seed, which fast-check makes smaller by leaving out pieces. */
export function fromSeed<Input>(source: Source<Input>): fc.Arbitrary<Input> {
  return new FromSeed(source);
}

class FromSeed<Input> extends fc.Arbitrary<Input> {
  readonly #source: Source<Input>;

  constructor(source: Source<Input>) {
    super();
    this.#source = source;
  }

  override generate(random: fc.Random): fc.Value<Input> {
    return new fc.Value(this.#source.make(random.nextInt()), 0);
  }

  /** An input that came from elsewhere is as it is. */
  override canShrinkWithoutContext(_value: unknown): _value is Input {
    return false;
  }

  /** Goes on where the last piece was left out, and then begins anew: what could not be spared rarely can be later. */
  override shrink(input: Input, context: unknown): fc.Stream<fc.Value<Input>> {
    const start = typeof context === 'number' ? context : 0;
    return fc.stream(this.#smallerFrom(input, start));
  }

  *#smallerFrom(input: Input, start: number): IterableIterator<fc.Value<Input>> {
    let index = 0;
    for (const each of this.#source.smaller(input)) {
      if (index >= start) yield new fc.Value(each, index);
      index += 1;
    }
    index = 0;
    for (const each of this.#source.smaller(input)) {
      if (index >= start) return;
      yield new fc.Value(each, index);
      index += 1;
    }
  }
}
