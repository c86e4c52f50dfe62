import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec } from '../../policy';
import { SAMPLE_ROLES } from '../fixtures/sample-roles';
import { finishedRole } from '../finished-role';
import { EXPORTERS } from '../index';
import { roleArchive } from './role-archive';

const NOTHING = new Uint8Array();

const OTHERS = [
  { path: 'policies/trust-policy.json', text: '{}\n' },
  { path: 'also-needed/caller-policy.json', text: '{"é":1}\n' },
];

describe.each(SAMPLE_ROLES)('the archive of $id', ({ spec }) => {
  const role = finishedRole(buildRolePolicies(spec));
  const archive = roleArchive(role, OTHERS);
  const files = Object.entries(unzipSync(archive)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
  const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';

  test('holds every format and every other file, byte for byte', () => {
    expect(files.filter(({ path }) => path !== 'README.md')).toStrictEqual([
      ...EXPORTERS.map(({ filename, render }) => ({ path: filename, text: render(role) })),
      ...OTHERS,
    ]);
  });

  test('has a README that names them', () => {
    for (const { filename, use } of EXPORTERS) expect(readme).toContain(`| ${filename} | ${use} |`);
    expect(readme).toContain('also-needed/caller-policy.json');
    expect(readme).not.toContain('undefined');
  });

  test('has a README that says how the scripts treat a role that is there', () => {
    expect(readme).toContain('They stop before they change the trust policy or the permissions boundary');
    expect(readme).toContain('`--replace`');
  });

  test('is the same bytes for the same role', () => {
    expect(roleArchive(role, OTHERS)).toStrictEqual(archive);
  });
});

test.each([
  { roleName: '', isSaid: true },
  { roleName: 'acme', isSaid: false },
])(
  'the README of the role “$roleName” says that it is to be named in what others need: $isSaid',
  ({ roleName, isSaid }) => {
    const account = { region: '', accountId: '111122223333', roleName, rolePath: '' };
    const role = finishedRole(buildRolePolicies({ ...emptyRoleSpec(), account }));
    const readme = strFromU8(unzipSync(roleArchive(role, OTHERS))['README.md'] ?? NOTHING);
    expect(readme.includes('Where an ARN ends in `ROLE-NAME`')).toBe(isSaid);
  },
);

test('the README says what is still to be named', () => {
  const unnamed = SAMPLE_ROLES.find(({ id }) => id === 'nothing-named-yet');
  if (unnamed === undefined) throw new Error('There is no such sample.');
  const files = unzipSync(roleArchive(finishedRole(buildRolePolicies(unnamed.spec)), []));
  expect(strFromU8(files['README.md'] ?? NOTHING)).toContain('- Name of the bucket that holds the input\n');
});
