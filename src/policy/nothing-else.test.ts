import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowedByHand } from './fixtures/by-hand/allowed-by-hand';
import { arbitraryMeant } from './fixtures/by-hand/arbitrary-meaning';
import { requestsNear } from './fixtures/by-hand/requests-near';
import { buildRolePolicies, isAllowed } from './index';

describe('the policies at least-privilege', () => {
  test('allow what each operation needs, and nothing else: held against a count by hand', () => {
    fc.assert(
      fc.property(arbitraryMeant, fc.nat(), ({ spec, meaning }, seed) => {
        const { permissions } = buildRolePolicies(spec);
        for (const asked of requestsNear(meaning, permissions, seed, 150)) {
          const allowed = isAllowedByHand(meaning, asked);
          if (isAllowed(permissions, asked).allowed === allowed) continue;
          expect({ ...asked, allowed: !allowed }).toStrictEqual({ ...asked, allowed });
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
