import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySpec } from './fixtures/arbitrary-specs';
import { OPTION_IDS, SLOT_IDS, emptyRoleSpec, parseRoleSpec } from './index';

describe('parseRoleSpec', () => {
  test('reads back what was written', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        expect(parseRoleSpec(JSON.parse(JSON.stringify(spec)))).toStrictEqual({ ok: true, value: spec });
      }),
    );
  });

  test('fills what is missing with what the page opens with', () => {
    expect(parseRoleSpec({})).toStrictEqual({ ok: true, value: emptyRoleSpec() });
    expect(parseRoleSpec({ account: {}, entries: { 's3.inputs': [{ text: 'x' }] } })).toStrictEqual({
      ok: true,
      value: { ...emptyRoleSpec(), entries: { 's3.inputs': [{ text: 'x' }] } },
    });
    expect(parseRoleSpec({ otherAccess: [{}, { conditions: [{}] }] })).toStrictEqual({
      ok: true,
      value: {
        ...emptyRoleSpec(),
        otherAccess: [
          { actions: [], resources: [], why: '' },
          { actions: [], resources: [], conditions: [{ operator: '', key: '', values: [] }], why: '' },
        ],
      },
    });
  });

  test('ignores what it does not know', () => {
    const unknown = {
      version: 1,
      later: true,
      amendments: { 'not-yet': true, 'list-prefix': true },
      entries: { 'not.yet': [{ text: 'x' }], images: [{ text: 'y', colour: 'red' }] },
      options: { 'not-yet': true, async: false },
    };
    expect(parseRoleSpec(unknown)).toStrictEqual({
      ok: true,
      value: {
        ...emptyRoleSpec(),
        amendments: { 'list-prefix': true },
        entries: { images: [{ text: 'y' }] },
        options: { async: false },
      },
    });
  });

  test.each(SLOT_IDS)('reads the list %s, with and without a kind', (slot) => {
    const entries = { [slot]: [{ text: 'a' }, { text: 'b', kind: 'folder' }] };
    expect(parseRoleSpec({ entries })).toStrictEqual({ ok: true, value: { ...emptyRoleSpec(), entries } });
    expect(parseRoleSpec({ without: [slot] })).toMatchObject({ value: { without: [slot] } });
  });

  test.each(OPTION_IDS)('reads the switch %s, on and off', (option) => {
    for (const on of [true, false])
      expect(parseRoleSpec({ options: { [option]: on } })).toMatchObject({
        value: { options: { [option]: on } },
      });
  });

  test('keeps an older revision, and leaves out today’s, which an absent one means', () => {
    expect(parseRoleSpec({ revision: 1 })).toStrictEqual({
      ok: true,
      value: { ...emptyRoleSpec(), revision: 1 },
    });
    expect(parseRoleSpec({ revision: 2 })).toStrictEqual({ ok: true, value: emptyRoleSpec() });
  });

  const REFUSED = [
    { what: 'nothing', value: undefined, names: 'the whole' },
    { what: 'a text', value: 'version 1', names: 'the whole' },
    { what: 'a list', value: [], names: 'the whole' },
    { what: 'a revision that is not known', value: { revision: 3 }, names: 'revision' },
    { what: 'a revision between two', value: { revision: 1.5 }, names: 'revision' },
    { what: 'an unknown operation', value: { apis: ['CreateEverything'] }, names: 'apis.0' },
    { what: 'an unknown call', value: { calls: ['CreateModel', 'CreateEndpoint'] }, names: 'calls.1' },
    {
      what: 'a number for a text',
      value: { entries: { images: [{ text: 1 }] } },
      names: 'entries.images.0.text',
    },
    { what: 'a text for an entry', value: { entries: { images: ['x'] } }, names: 'entries.images.0' },
    {
      what: 'an unknown kind of address',
      value: { entries: { 's3.inputs': [{ text: '', kind: 'file' }] } },
      names: 'entries.s3.inputs.0.kind',
    },
    { what: 'a text for a switch', value: { vpc: 'yes' }, names: 'vpc' },
    { what: 'a text for an option', value: { options: { async: 'yes' } }, names: 'options.async' },
    {
      what: 'a text for actions',
      value: { otherAccess: [{ actions: 's3:*' }] },
      names: 'otherAccess.0.actions',
    },
    { what: 'an unknown list to do without', value: { without: ['s3.everything'] }, names: 'without.0' },
    {
      what: 'more entries than any role holds',
      value: { entries: { images: Array.from({ length: 20_001 }, () => ({ text: '' })) } },
      names: 'entries.images',
    },
    {
      what: 'more statements than any role holds',
      value: { otherAccess: Array.from({ length: 20_001 }, () => ({})) },
      names: 'otherAccess',
    },
  ];

  test.each(REFUSED)('refuses $what and names it', ({ value, names }) => {
    const read = parseRoleSpec(value);
    expect(read.ok ? '' : read.problem.message).toContain(`${names} is not as expected`);
  });

  test('takes nothing from a prototype, and leaves every prototype alone', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"vpc":true},"constructor":{"prototype":{"x":1}},"amendments":{"__proto__":{"list-prefix":true}},"entries":{"__proto__":{"images":[{"text":"x"}]}},"options":{"__proto__":{"async":true}}}',
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
