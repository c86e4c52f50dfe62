import fc from 'fast-check';
import { z } from 'zod';
import { parseRoleSpec } from '../../../src/policy';
import { Dice } from '../../../src/policy/fixtures/dice';
import { hostileJson, hostileSpec } from '../../../src/policy/fixtures/hostile-specs';
import { arbitraryShared } from '../../../src/share/fixtures/arbitrary-shared';
import { faultIn } from '../checks';
import { fromSeed } from '../from-seed';
import { kindOf } from '../kind';
import { ROLE_CHECKS, SLOW_ROLE_CHECKS } from '../role-checks';
import { smallerJson } from '../smaller';

const inputs: fc.Arbitrary<unknown> = fc.oneof(
  fromSeed({ make: (seed) => hostileJson(new Dice(seed)), smaller: smallerJson }),
  fromSeed({ make: (seed): unknown => hostileSpec(new Dice(seed)), smaller: smallerJson }),
  arbitraryShared,
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
