import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySpec } from './fixtures/arbitrary-specs';
import { emptyRoleSpec, parseRoleSpec } from './index';

describe('parseRoleSpec', () => {
  test('reads back what was written', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        expect(parseRoleSpec(JSON.parse(JSON.stringify(spec)))).toStrictEqual({ ok: true, value: spec });
      }),
    );
  });

  test('fills what is missing with what the page opens with', () => {
    expect(parseRoleSpec({ version: 1 })).toStrictEqual({ ok: true, value: emptyRoleSpec() });
    expect(parseRoleSpec({ version: 1, s3: { inputs: [{ text: 'x' }] } })).toStrictEqual({
      ok: true,
      value: { ...emptyRoleSpec(), s3: { ...emptyRoleSpec().s3, inputs: [{ text: 'x', kind: 'auto' }] } },
    });
  });

  test('ignores what it does not know', () => {
    const unknown = { version: 1, later: true, amendments: { 'not-yet': true, 'list-prefix': true } };
    expect(parseRoleSpec(unknown)).toStrictEqual({
      ok: true,
      value: { ...emptyRoleSpec(), amendments: { 'list-prefix': true } },
    });
  });

  const REFUSED = [
    { what: 'nothing', value: undefined, names: 'the whole' },
    { what: 'a text', value: 'version 1', names: 'the whole' },
    { what: 'a list', value: [], names: 'the whole' },
    { what: 'another version', value: { version: 2 }, names: 'version' },
    { what: 'an unknown API', value: { version: 1, apis: ['CreateDomain'] }, names: 'apis.0' },
    { what: 'a number for a text', value: { version: 1, images: [1] }, names: 'images.0' },
    { what: 'a text for a switch', value: { version: 1, vpc: 'yes' }, names: 'vpc' },
    {
      what: 'more entries than any role holds',
      value: { version: 1, images: Array(20_001).fill('') },
      names: 'images',
    },
  ];

  test.each(REFUSED)('refuses $what and names it', ({ value, names }) => {
    const read = parseRoleSpec(value);
    expect(read.ok ? '' : read.problem.message).toContain(`${names} is not as expected`);
  });

  test('takes nothing from a prototype, and leaves every prototype alone', () => {
    const hostile: unknown = JSON.parse(
      '{"version":1,"__proto__":{"vpc":true},"constructor":{"prototype":{"x":1}},"amendments":{"__proto__":{"list-prefix":true}}}',
    );
    expect(parseRoleSpec(hostile)).toStrictEqual({ ok: true, value: emptyRoleSpec() });
    expect(({} as Record<string, unknown>)['vpc']).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseRoleSpec(value);
      }),
    );
  });
});
