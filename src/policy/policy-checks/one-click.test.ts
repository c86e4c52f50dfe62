import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAccess, arbitrarySpec } from '../fixtures/arbitrary-specs';
import { CASES, LATER, MORE } from '../fixtures/finding-cases';
import { buildRolePolicies, withOwnChecks, type Finding, type OtherAccess, type RoleSpec } from '../index';

const findingsOf = (spec: RoleSpec) => withOwnChecks(spec, buildRolePolicies(spec));
/** How many say the same, of whatever field: where a statement goes, the next one takes its place. */
const sayingSo = (findings: readonly Finding[], { code, message }: Finding) =>
  findings.filter((other) => other.code === code && other.message === message).length;

/** Statements that say something twice, or too much. */
const wasteful: fc.Arbitrary<OtherAccess> = fc.record(
  {
    actions: fc.array(
      fc.constantFrom('dynamodb:Get*', 'dynamodb:GetItem', 'dynamodb:getitem', 'iam:PutRolePolicy', 'iam:*'),
      { minLength: 1, maxLength: 4 },
    ),
    resources: fc.array(
      fc.constantFrom(
        'arn:aws:dynamodb:eu-west-1:111122223333:table/features',
        'arn:aws:dynamodb:eu-west-1:111122223333:table/*',
        '*',
      ),
      { minLength: 1, maxLength: 3 },
    ),
    why: fc.constant('look up features'),
  },
  { noNullPrototype: true },
);

const specs = fc
  .tuple(arbitrarySpec, fc.array(fc.oneof(arbitraryAccess, wasteful), { maxLength: 3 }))
  .map(([spec, otherAccess]): RoleSpec => ({ ...spec, otherAccess }));

test('whatever a role is told, a fix mends it, and one of an own statement raises no other error', () => {
  fc.assert(
    fc.property(specs, (spec) => {
      const before = findingsOf(spec);
      const errors = new Set(before.filter(({ severity }) => severity === 'error').map(({ code }) => code));
      const untouched = structuredClone(spec);
      for (const finding of before) {
        if (finding.fix === undefined) continue;
        const after = findingsOf(finding.fix.apply(spec));
        expect(sayingSo(after, finding), `${finding.code}: ${finding.fix.label}`).toBeLessThan(
          sayingSo(before, finding),
        );
        // Another fix may bring entries into use that were wrong all the time.
        if (!/^(?:own|check)-/.test(finding.code)) continue;
        expect(after.filter(({ code, severity }) => severity === 'error' && !errors.has(code))).toStrictEqual(
          [],
        );
      }
      expect(spec).toStrictEqual(untouched);
    }),
    { numRuns: 300 },
  );
});

/** About the role as a whole: no one field holds what is wrong. */
const OF_THE_WHOLE: readonly string[] = ['too-many-policies'];

test.each([...CASES, ...MORE, ...LATER])(
  'one click mends $code or leads to its field: $when',
  ({ code, spec }) => {
    const found = findingsOf(spec).filter((each) => each.code === code && each.severity !== 'info');
    for (const { fix, field } of found)
      expect(fix !== undefined || field !== undefined || OF_THE_WHOLE.includes(code)).toBe(true);
  },
);
