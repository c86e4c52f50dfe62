import fc from 'fast-check';
import { z } from 'zod';
import { randomFrom } from '../../../src/import/fixtures/mutated-texts';
import { parseRoleSpec } from '../../../src/policy';
import { Dice } from '../../../src/policy/fixtures/dice';
import { hostileJson, hostileSpec } from '../../../src/policy/fixtures/hostile-specs';
import { arbitraryShared } from '../../../src/share/fixtures/arbitrary-shared';
import { faultIn } from '../checks';
import { fromSeed } from '../from-seed';
import { kindOf } from '../kind';
import { ROLE_CHECKS, SLOW_ROLE_CHECKS } from '../role-checks';
import { smallerJson } from '../smaller';
import { stretchedIn } from '../spoilt-texts';

function stretchedSpec(seed: number): unknown {
  return stretchedIn(hostileSpec(new Dice(seed)), randomFrom(seed));
}

const inputs: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fromSeed({ make: (seed) => hostileJson(new Dice(seed)), smaller: smallerJson }) },
  {
    weight: 4,
    arbitrary: fromSeed({ make: (seed): unknown => hostileSpec(new Dice(seed)), smaller: smallerJson }),
  },
  { weight: 4, arbitrary: arbitraryShared },
  { weight: 1, arbitrary: fromSeed({ make: stretchedSpec, smaller: smallerJson }) },
);

/** Roles as JSON of any shape. */
export const specs = kindOf(z.unknown(), inputs, {
  problem: (json) => {
    const read = parseRoleSpec(json);
    return read.ok || read.problem.message !== '' ? null : 'none is given';
  },
  role: (json) => {
    const read = parseRoleSpec(json);
    return read.ok ? faultIn({ ...ROLE_CHECKS, ...SLOW_ROLE_CHECKS }, read.value) : null;
  },
});
