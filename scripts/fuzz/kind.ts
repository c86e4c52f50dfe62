import type fc from 'fast-check';
import type { ZodType } from 'zod';
import { prototypeNames } from '../../src/share/fixtures/prototypes';
import { faultIn, type Checks } from './checks';

/** One kind of input: how it is made, and what must hold of it. */
export interface Kind {
  readonly inputs: fc.Arbitrary<unknown>;
  /** What is wrong with how the project takes an input, or null. Never throws. */
  readonly faultOf: (input: unknown) => string | null;
}

/** A kind whose inputs are of one type, so that fixtures of it can be read back. */
export function kindOf<Input>(
  schema: ZodType<Input>,
  inputs: fc.Arbitrary<Input>,
  checks: Checks<Input>,
): Kind {
  return {
    inputs,
    faultOf: (input) => {
      const before = prototypeNames();
      const fault = faultIn(checks, schema.parse(input));
      return prototypeNames() === before ? fault : 'prototypes: one was changed';
    },
  };
}
