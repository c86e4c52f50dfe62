import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec } from '../../policy';
import { SAMPLE_ROLES } from '../fixtures/sample-roles';
import { exporters } from '../index';
import { roleArchive } from './role-archive';

const NOTHING = new Uint8Array();

const OTHERS = [
  { path: 'policies/trust-policy.json', text: '{}\n' },
  { path: 'also-needed/caller-policy.json', text: '{"é":1}\n' },
];

describe.each(SAMPLE_ROLES)('the archive of $id', ({ spec }) => {
  const policies = buildRolePolicies(spec);
  const archive = roleArchive(policies, spec, OTHERS);
  const files = Object.entries(unzipSync(archive)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
  const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';

  test('holds every format and every other file, byte for byte', () => {
    expect(files.filter(({ path }) => path !== 'README.md')).toStrictEqual([
      ...exporters.map(({ filename, render }) => ({ path: filename, text: render(policies, spec) })),
      ...OTHERS,
    ]);
  });

  test('has a README that names them', () => {
    for (const { filename } of exporters) expect(readme).toContain(filename);
    expect(readme).toContain('also-needed/caller-policy.json');
    expect(readme).not.toContain('undefined');
  });

  test('is the same bytes for the same role', () => {
    expect(roleArchive(policies, spec, OTHERS)).toStrictEqual(archive);
  });
});

test('the README says where the role is still to be named in what others need', () => {
  const spec = emptyRoleSpec();
  const readme = (role: string) => {
    const others = [{ path: 'also-needed/caller-policy.json', text: `"arn:aws:iam::${role}"` }];
    return strFromU8(unzipSync(roleArchive(buildRolePolicies(spec), spec, others))['README.md'] ?? NOTHING);
  };
  expect(readme('ACCOUNT-ID:role/ROLE-NAME')).toContain('Put the ARN of the role in the place');
  expect(readme('111122223333:role/acme')).not.toContain('Put the ARN');
});

test('the README says what is still to be named', () => {
  const unnamed = SAMPLE_ROLES.find(({ id }) => id === 'nothing-named-yet');
  if (unnamed === undefined) throw new Error('There is no such sample.');
  const files = unzipSync(roleArchive(buildRolePolicies(unnamed.spec), unnamed.spec, []));
  expect(strFromU8(files['README.md'] ?? NOTHING)).toContain('- Name of the bucket that holds the input\n');
});
