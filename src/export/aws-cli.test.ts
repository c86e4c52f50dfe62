import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildRolePolicies, emptyRoleSpec, type RoleSpec } from '../policy';
import { awsCli } from './aws-cli';
import { finishedRole, type FinishedRole } from './finished-role';
import { hostileExport } from './fixtures/arbitrary-roles';
import { givenInputs } from './fixtures/given-inputs';
import { madeRole, nameOf, scriptedRoles, wantedRole } from './fixtures/scripted-roles';
import { StubAws } from './fixtures/stub-aws';
import { addVersion, emptyIam, type IamState, type StubRole } from './fixtures/stub-aws/iam-state';
import { hasTool } from './fixtures/tools';
import { SHELL_VARIABLES, inputNames } from './input-names';

const OTHER = '{"Version":"2012-10-17","Statement":[]}';
const SAMPLES = scriptedRoles(awsCli, 6);

/** The variables that a script asks for. */
function variablesOf(role: FinishedRole): Readonly<Record<string, string>> {
  const [name, given] = [inputNames(role.inputs, SHELL_VARIABLES), givenInputs(role)];
  return Object.fromEntries(role.inputs.map((input) => [name(input), given(input)]));
}

/** The one role of an account. */
function onlyRole({ roles }: IamState, role: FinishedRole): StubRole {
  expect([...roles.keys()]).toStrictEqual([nameOf(role)]);
  const made = roles.get(nameOf(role));
  if (!made) throw new Error('There is no role.');
  return made;
}

function read(iam: IamState, role: FinishedRole) {
  const made = onlyRole(iam, role);
  const managed = [...made.attached].flatMap((arn) => {
    const policy = iam.policies.get(arn);
    const current = policy?.versions.find(({ IsDefaultVersion }) => IsDefaultVersion);
    return policy && current ? [[policy.PolicyName, current.document]] : [];
  });
  const { Path: path, trust, tags, inline } = made;
  return madeRole({
    path,
    trust,
    managed: Object.fromEntries(managed),
    inline: Object.fromEntries(inline),
    tags: Object.fromEntries(tags),
  });
}

describe.skipIf(!hasTool('shellcheck'))('ShellCheck, if it is on this machine,', () => {
  test('has nothing to say, not even on style', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shellcheck-'));
    const hostile = fc.sample(hostileExport, { numRuns: 20, seed: 5 });
    const scripts = [...SAMPLES.map(({ script }) => script), ...hostile.map((role) => awsCli.render(role))];
    const files = scripts.map((script, index) => {
      const file = join(folder, `${index}.sh`);
      writeFileSync(file, script);
      return file;
    });
    const { status, stdout, stderr } = spawnSync('shellcheck', files, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    rmSync(folder, { recursive: true });
    expect({ status, stdout, stderr }).toStrictEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe.skipIf(!hasTool('bash'))('bash, if it is on this machine,', () => {
  const aws = new StubAws();
  beforeAll(() => aws.start());
  afterAll(() => aws.stop());
  beforeEach(() => {
    aws.iam = emptyIam();
  });

  async function expectNoChange(script: string, variables: Readonly<Record<string, string>>): Promise<void> {
    const again = await aws.run(script, variables);
    expect(again).toMatchObject({ code: 0, mutations: [] });
  }

  test.each(SAMPLES)('makes $id as wanted, and once', async ({ role, script }) => {
    const variables = variablesOf(role);
    const run = await aws.run(script, variables);
    expect(run).toMatchObject({ code: 0 });
    const made = onlyRole(aws.iam, role);
    expect(run.stdout).toBe(`${made.Arn}\n`);
    expect(made.Description ?? '').toBe(role.description);
    expect(made.MaxSessionDuration).toBe(role.maxSessionDuration ?? 3600);
    expect(made.boundary ?? null).toBe(role.permissionsBoundary);
    expect(read(aws.iam, role)).toStrictEqual(wantedRole(role, made.Arn));
    await expectNoChange(script, variables);
  });

  test.each(['managed', 'inline'] as const)(
    'makes a role whose name begins with a hyphen: %s',
    async (attach) => {
      const spec: RoleSpec = {
        ...emptyRoleSpec(),
        apis: ['CreateTrainingJob'],
        account: { region: 'eu-west-1', accountId: '111122223333', roleName: '-n', rolePath: '' },
        role: { attach },
      };
      const role = finishedRole(buildRolePolicies(spec));
      const script = awsCli.render(role);
      const variables = variablesOf(role);
      expect(await aws.run(script, variables)).toMatchObject({ code: 0 });
      expect(onlyRole(aws.iam, role).RoleName).toBe('-n');
      await expectNoChange(script, variables);
    },
  );

  test.each(SAMPLES)('brings $id up to date', async ({ role, script }) => {
    const variables = variablesOf(role);
    await aws.run(script, variables);
    const made = onlyRole(aws.iam, role);
    made.trust = OTHER;
    made.Description = 'other';
    made.MaxSessionDuration = 3601;
    made.boundary = 'arn:aws:iam::111122223333:policy/Other';
    for (const key of made.tags.keys()) made.tags.set(key, 'other');
    for (const name of made.inline.keys()) made.inline.set(name, OTHER);
    for (const policy of aws.iam.policies.values())
      while (policy.versions.length < 5) addVersion(policy, OTHER);
    made.attached.clear();

    const before = structuredClone(made);
    const stopped = await aws.run(script, variables);
    expect(stopped).toMatchObject({ code: 1, stdout: '', mutations: [] });
    expect(made).toStrictEqual(before);
    const what = ['trust policy', ...(role.permissionsBoundary === null ? [] : ['permissions boundary'])];
    expect(stopped.stderr.match(/(?<=^The ).*(?= of the role)/gm)).toStrictEqual(what);
    expect(stopped.stderr).toMatch(/^\+ +"Principal": /m);
    expect(stopped.stderr).toContain('run this again with --replace');

    const run = await aws.run(script, variables, ['--replace']);
    expect(run).toMatchObject({ code: 0 });
    // What the file does not name is as it was.
    expect(made.MaxSessionDuration).toBe(role.maxSessionDuration ?? 3601);
    expect(made.Description).toBe(role.description === '' ? 'other' : role.description);
    expect(made.boundary).toBe(role.permissionsBoundary ?? 'arn:aws:iam::111122223333:policy/Other');
    expect(read(aws.iam, role)).toStrictEqual(wantedRole(role, made.Arn));
    for (const policy of aws.iam.policies.values()) {
      expect(policy.versions.map(({ VersionId }) => VersionId)).toStrictEqual(['v6', 'v5', 'v4', 'v3', 'v2']);
    }
    await expectNoChange(script, variables);
  });

  const [sample] = SAMPLES;
  if (!sample) throw new Error('There are no samples.');
  const { role, script } = sample;
  const variables = variablesOf(role);

  test('says which other policies the role has, and leaves them', async () => {
    await aws.run(script, variables);
    const made = onlyRole(aws.iam, role);
    made.attached.add('arn:aws:iam::aws:policy/AdministratorAccess');
    made.inline.set('by hand', OTHER);
    const run = await aws.run(script, variables);
    expect(run).toMatchObject({ code: 0, mutations: [] });
    expect(run.stderr.match(/has the policy .*?,/g)).toStrictEqual([
      'has the policy arn:aws:iam::aws:policy/AdministratorAccess,',
      'has the policy by hand,',
    ]);
  });

  test.each(SAMPLES)('takes away what an earlier run gave $id, and nothing else', async (given) => {
    await aws.run(given.script, variablesOf(given.role));
    const made = onlyRole(aws.iam, given.role);
    const name = nameOf(given.role);
    const account = made.Arn.slice(0, made.Arn.indexOf(':role/'));
    made.attached.add(`${account}:policy${made.Path}${name}-permissions-97`);
    made.inline.set(`${name}-permissions-98`, OTHER);
    const run = await aws.run(given.script, variablesOf(given.role));
    expect(run).toMatchObject({ code: 0, mutations: ['detach-role-policy', 'delete-role-policy'] });
    expect(read(aws.iam, given.role)).toStrictEqual(wantedRole(given.role, made.Arn));
  });

  test.each(['x-permissions-97', 'permissions', 'other-permissions'])(
    'leaves the policy %s alone',
    async (inline) => {
      await aws.run(script, variables);
      onlyRole(aws.iam, role).inline.set(inline, OTHER);
      expect(await aws.run(script, variables)).toMatchObject({ code: 0, mutations: [] });
    },
  );

  test('writes tags in the order in which Python sorts them, beyond the basic plane too', () => {
    const keys = ['\u{20000}', '\uff21', 'a'];
    const spec = {
      ...emptyRoleSpec(),
      role: { ...emptyRoleSpec().role, tags: keys.map((key) => ({ key, value: '1' })) },
    };
    const written = awsCli.render(finishedRole(buildRolePolicies(spec)));
    const places = keys.toReversed().map((key) => written.lastIndexOf(`"Key": "${key}"`));
    expect(places).not.toContain(-1);
    expect(places).toStrictEqual(places.toSorted((one, other) => one - other));
  });

  test('keeps its tags, and changes no other', async () => {
    const tagged = SAMPLES.find(({ id }) => id === 'every-option') ?? sample;
    await aws.run(tagged.script);
    const { tags } = onlyRole(aws.iam, tagged.role);
    tags.delete('on');
    tags.set('owner', 'somebody');
    expect((await aws.run(tagged.script)).mutations).toStrictEqual(['tag-role']);
    expect(tags).toStrictEqual(
      new Map([
        ['cost:center', '0123'],
        ['team', 'data science'],
        ['owner', 'somebody'],
        ['on', 'yes'],
      ]),
    );
  });

  test.each(['file:///etc/hosts', 'https://example.com/\n\tnext'])(
    'writes the description %j',
    async (description) => {
      // Given as the value of an option, the CLI would put what stands at that address in its place.
      const spec: RoleSpec = {
        ...emptyRoleSpec(),
        account: { region: '', accountId: '', roleName: 'acme', rolePath: '' },
        role: { description },
      };
      const text = awsCli.render(finishedRole(buildRolePolicies(spec)));
      expect(await aws.run(text)).toMatchObject({ code: 0 });
      expect(aws.iam.roles.get('acme')?.Description).toBe(description);
      await expectNoChange(text, {});
    },
  );

  test('stops at a role of that name with another path', async () => {
    await aws.run(script, variables);
    const made = aws.iam.roles.get(nameOf(role));
    if (made)
      aws.iam.roles.set(made.RoleName, { ...made, Path: '/x/', Arn: made.Arn.replace('role/', 'role/x/') });
    expect(await aws.run(script, variables)).toMatchObject({ code: 1, mutations: [] });
  });

  test.each(SAMPLES.filter((asking) => asking.role.inputs.length > 0))(
    '$id stops before it changes anything where a value is not named',
    async (asking) => {
      const missing = asking.role.inputs.at(-1) ?? expect.unreachable();
      const name = inputNames(asking.role.inputs, SHELL_VARIABLES)(missing);
      const run = await aws.run(asking.script, { ...variablesOf(asking.role), [name]: '' });
      expect(run).toMatchObject({ code: 1, stdout: '', mutations: [] });
      expect(run.stderr).toContain(`${name}: ${missing.description}`);
      expect(aws.iam.roles.size).toBe(0);
    },
  );

  test.each([
    ['"', 'a quote'],
    ['\\', 'a backslash'],
    ['`', 'a backtick'],
    ['\n', 'a line break'],
  ])('refuses %j in what is given: it would end a text of the policy', async (sign) => {
    const asking = SAMPLES.find(({ role: { inputs } }) => inputs.length > 1) ?? expect.unreachable();
    const input = asking.role.inputs.at(-1) ?? expect.unreachable();
    const name = inputNames(asking.role.inputs, SHELL_VARIABLES)(input);
    const run = await aws.run(asking.script, { ...variablesOf(asking.role), [name]: `a${sign}b` });
    expect(run).toMatchObject({ code: 1, stdout: '', mutations: [] });
    expect(run.stderr).toBe(`${name} holds a quote, a backslash, a backtick or a control character\n`);
  });

  test.each([['--force'], ['--replace --force'], ['x', '--replace']])(
    'refuses the words %j',
    async (...words) => {
      const run = await aws.run(script, variables, words);
      expect(run).toMatchObject({ code: 2, stdout: '', mutations: [] });
      expect(run.stderr).toMatch(/^Usage: bash .* \[--replace\]\n$/);
    },
  );

  test('stops at a refusal that is none for a missing role', async () => {
    const run = await aws.run(script.replace("role_name='", "role_name='file://"), variables);
    expect(run).toMatchObject({ code: 1, stdout: '', mutations: [] });
    expect(run.stderr).toContain('[ERROR]');
  });
});
