import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, givenRoleOptions, type RoleSpec } from '../../policy';
import { arbitraryRole } from '../../policy/fixtures/arbitrary-roles';
import { arbitrarySpec } from '../../policy/fixtures/arbitrary-specs';
import { decodeShare, encodeShare } from '../index';
import { readV2, writeV2 } from './v2';

/** Specs that say something that version 1 cannot. */
const newSpec: fc.Arbitrary<RoleSpec> = fc
  .record({ spec: arbitrarySpec, role: arbitraryRole, foreignBuckets: fc.array(fc.constant('acme-raw')) })
  .map(({ spec, role, foreignBuckets }) => ({
    ...spec,
    role: { ...givenRoleOptions(role), description: 'Made for the churn team' },
    ...(foreignBuckets.length === 0 ? {} : { foreignBuckets }),
  }));

describe('version 2', () => {
  test('reads what it writes', () => {
    fc.assert(
      fc.property(newSpec, (spec) => {
        expect(readV2(JSON.parse(JSON.stringify(writeV2(spec))))).toStrictEqual({ ok: true, value: spec });
        expect(decodeShare(encodeShare(spec))).toStrictEqual({ ok: true, value: spec });
      }),
    );
  });

  const SPEC = emptyRoleSpec();

  test.each([
    { what: 'nothing new', spec: SPEC, version: 1 },
    {
      what: 'options that were emptied again',
      spec: { ...SPEC, role: { description: '', tags: [] } },
      version: 1,
    },
    { what: 'the usual way to attach', spec: { ...SPEC, role: { attach: 'managed' as const } }, version: 1 },
    { what: 'no foreign bucket', spec: { ...SPEC, foreignBuckets: [] }, version: 1 },
    { what: 'inline policies', spec: { ...SPEC, role: { attach: 'inline' as const } }, version: 2 },
    { what: 'a tag', spec: { ...SPEC, role: { tags: [{ key: 'team', value: '' }] } }, version: 2 },
    { what: 'a foreign bucket', spec: { ...SPEC, foreignBuckets: ['acme-raw'] }, version: 2 },
  ])('a spec with $what is written as version $version', ({ spec, version }) => {
    expect(encodeShare(spec)).toMatch(new RegExp(String.raw`^#v${version}\.review\.`));
  });

  test('what was emptied again is as if it had never been typed', () => {
    const emptied = {
      ...SPEC,
      role: { attach: 'managed' as const, description: '', tags: [{ key: '', value: '' }] },
    };
    expect(encodeShare(emptied)).toBe(encodeShare(SPEC));
  });
});
