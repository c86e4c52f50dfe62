import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRole } from '../fixtures/arbitrary-roles';
import {
  addressContext,
  buildRolePolicies,
  emptyRoleSpec,
  givenRoleOptions,
  parseRoleTags,
  readRoleOption,
  readRoleOptions,
  type RoleOptions,
  type RoleTextOption,
} from '../index';

const CONTEXT = {
  ...addressContext(emptyRoleSpec()),
  partition: 'aws' as const,
  accountId: '111122223333',
};

const BOUNDARY = 'arn:aws:iam::111122223333:policy/team/Boundary';

const READS: readonly { option: RoleTextOption; text: string; value: string | number | null }[] = [
  { option: 'description', text: '  ', value: null },
  { option: 'description', text: ' Für alle:\n"100 %" ', value: 'Für alle:\n"100 %"' },
  { option: 'description', text: 'x'.repeat(1_000), value: 'x'.repeat(1_000) },
  { option: 'permissionsBoundary', text: '', value: null },
  { option: 'permissionsBoundary', text: ` "${BOUNDARY}", `, value: BOUNDARY },
  {
    option: 'permissionsBoundary',
    text: 'arn:aws:iam::aws:policy/PowerUserAccess',
    value: 'arn:aws:iam::aws:policy/PowerUserAccess',
  },
  { option: 'maxSessionDuration', text: '3600', value: 3_600 },
  { option: 'maxSessionDuration', text: ' 43,200 ', value: 43_200 },
];

const REFUSES: readonly { option: RoleTextOption; text: string; code: string }[] = [
  { option: 'description', text: 'x'.repeat(1_001), code: 'too-long' },
  { option: 'description', text: 'データ', code: 'unwritable-character' },
  { option: 'description', text: 'curly “quotes”', code: 'unwritable-character' },
  { option: 'description', text: 'a\u0000b', code: 'unwritable-character' },
  { option: 'permissionsBoundary', text: 'Boundary', code: 'not-a-policy-arn' },
  { option: 'permissionsBoundary', text: 'arn:aws:iam::111122223333:role/x', code: 'not-a-policy-arn' },
  { option: 'permissionsBoundary', text: 'arn:aws:iam::111122223333:policy/', code: 'not-a-policy-arn' },
  { option: 'permissionsBoundary', text: 'arn:aws:iam::12:policy/x', code: 'not-a-policy-arn' },
  { option: 'permissionsBoundary', text: 'arn:aws:s3:::policy/x', code: 'not-a-policy-arn' },
  { option: 'permissionsBoundary', text: 'arn:aws-cn:iam::aws:policy/x', code: 'other-partition' },
  { option: 'permissionsBoundary', text: 'arn:aws:iam::444455556666:policy/x', code: 'other-account' },
  { option: 'maxSessionDuration', text: '3599', code: 'bad-duration' },
  { option: 'maxSessionDuration', text: '43201', code: 'bad-duration' },
  { option: 'maxSessionDuration', text: '1h', code: 'bad-duration' },
  { option: 'maxSessionDuration', text: '3600.5', code: 'bad-duration' },
];

describe('readRoleOption', () => {
  test.each(READS)('reads $option “$text”', ({ option, text, value }) => {
    expect(readRoleOption(option, text, CONTEXT)).toStrictEqual({ ok: true, value });
  });

  test.each(REFUSES)('refuses $option “$text”: $code', ({ option, text, code }) => {
    const read = readRoleOption(option, text, CONTEXT);
    expect(read.ok ? 'read' : read.problem.code).toBe(code);
  });
});

const TAGS = [
  { key: ' team ', value: ' ml ', reads: { key: 'team', value: 'ml' } },
  { key: 'cost:center', value: '', reads: { key: 'cost:center', value: '' } },
  { key: 'équipe', value: 'données 2026', reads: { key: 'équipe', value: 'données 2026' } },
  { key: '', value: '', reads: 'empty' },
  { key: '', value: 'ml', reads: 'bad-tag-key' },
  { key: 'aws:team', value: '', reads: 'bad-tag-key' },
  { key: 'a&b', value: '', reads: 'bad-tag-key' },
  { key: 'k'.repeat(129), value: '', reads: 'bad-tag-key' },
  { key: 'a', value: '"', reads: 'bad-tag-value' },
  { key: 'a', value: 'v'.repeat(257), reads: 'bad-tag-value' },
] as const;

describe('parseRoleTags', () => {
  test.each(TAGS)('$key = $value', ({ key, value, reads }) => {
    const [read] = parseRoleTags([{ key, value }]);
    expect(read?.ok ? read.value : read?.problem.code).toStrictEqual(reads);
  });

  test('each key stands once, whatever its case', () => {
    const read = parseRoleTags(['Team', 'team', 'other'].map((key) => ({ key, value: '' })));
    expect(read.map((tag) => (tag.ok ? 'read' : tag.problem.code))).toStrictEqual([
      'read',
      'duplicate-tag',
      'read',
    ]);
  });

  test('a role has at most 50', () => {
    const read = parseRoleTags(Array.from({ length: 51 }, (_, at) => ({ key: `k${at}`, value: '' })));
    expect(read.filter((tag) => !tag.ok).map((tag) => !tag.ok && tag.problem.code)).toStrictEqual([
      'too-many-tags',
    ]);
  });
});

describe('readRoleOptions', () => {
  test('of a spec without any', () => {
    expect(readRoleOptions(emptyRoleSpec(), CONTEXT)).toStrictEqual({
      options: {
        attach: 'managed',
        description: '',
        tags: [],
        permissionsBoundary: null,
        maxSessionDuration: null,
      },
      problems: [],
    });
  });

  test('what cannot be read is left out, and becomes a finding of its field', () => {
    const role: RoleOptions = {
      description: 'データ',
      tags: [
        { key: 'team', value: 'ml' },
        { key: '', value: 'x' },
      ],
      permissionsBoundary: 'x',
      maxSessionDuration: '1',
    };
    const fields = ['role.description', 'role.tags.1', 'role.permissionsBoundary', 'role.maxSessionDuration'];
    const spec = { ...emptyRoleSpec(), role };
    expect(readRoleOptions(spec, CONTEXT).options.tags).toStrictEqual([{ key: 'team', value: 'ml' }]);
    const found = buildRolePolicies(spec).findings.filter(({ code }) => code === 'unreadable-entry');
    expect(found.map(({ field }) => field)).toStrictEqual(fields);
  });

  test('options change no policy', () => {
    fc.assert(
      fc.property(arbitraryRole, (role) => {
        const spec = { ...emptyRoleSpec(), apis: ['CreateTrainingJob' as const] };
        const { trust, permissions } = buildRolePolicies(spec);
        expect(buildRolePolicies({ ...spec, role })).toMatchObject({ trust, permissions });
      }),
    );
  });
});

describe('givenRoleOptions', () => {
  test('says the same role in fewer words', () => {
    fc.assert(
      fc.property(arbitraryRole, (role) => {
        const given = givenRoleOptions(role);
        expect(readRoleOptions(given === undefined ? {} : { role: given }, CONTEXT).options).toStrictEqual(
          readRoleOptions({ role }, CONTEXT).options,
        );
        expect(givenRoleOptions(given)).toStrictEqual(given);
      }),
    );
  });
});
