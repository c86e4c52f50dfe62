import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { boto3 } from './boto3';
import type { FinishedRole } from './finished-role';
import { givenInputs } from './fixtures/given-inputs';
import { madeRole, nameOf, scriptedRoles, wantedRole } from './fixtures/scripted-roles';
import { hasTool } from './fixtures/tools';
import { PYTHON_OPTIONS, inputNames } from './input-names';

interface StubRole {
  Path: string;
  Arn: string;
  trust: string;
  Description?: string;
  MaxSessionDuration: number;
  PermissionsBoundary?: { PermissionsBoundaryArn: string };
  Tags?: { Key: string; Value: string }[];
  attached: string[];
  inline: Record<string, string>;
}

interface StubPolicy {
  PolicyName: string;
  versions: { VersionId: string; document: string; IsDefaultVersion: boolean }[];
}

interface Run {
  code: number | string;
  stdout: string;
  stderr: string;
  mutations: string[];
  roles: Record<string, StubRole>;
  policies: Record<string, StubPolicy>;
}

type RunName =
  'made' | 'again' | 'stopped' | `${'updated' | 'tightened' | 'extended' | 'moved'}${'' | ' again'}`;
/** `empty` only of scripts that ask for something. */
type Story = Record<RunName, Run> & { empty?: Run };

const SCRIPTED = scriptedRoles(boto3, 60);
const OTHER_BOUNDARY = 'arn:aws:iam::111122223333:policy/Other';

/** Names the functions of some scripts that leave a type out. */
const UNTYPED = `
import ast, json, sys
functions = [node for script in json.load(sys.stdin) for node in ast.walk(ast.parse(script)) if isinstance(node, ast.FunctionDef)]
assert len(functions) > 100
print(json.dumps([f.name for f in functions if f.returns is None or not all(a.annotation for a in f.args.args + f.args.kwonlyargs)]))
`;

/** One Python for them all. */
function tellStories(): readonly Story[] {
  const scripts = SCRIPTED.map(({ role, script }) => {
    const [option, given] = [inputNames(role.inputs, PYTHON_OPTIONS), givenInputs(role)];
    return {
      source: script,
      arguments: role.inputs.flatMap((input) => [`--${option(input)}`, given(input)]),
    };
  });
  const runner = fileURLToPath(new URL('fixtures/stub_boto3/run_scripts.py', import.meta.url));
  const { stdout, stderr } = spawnSync('python3', ['-B', '-X', 'utf8', runner], {
    input: JSON.stringify(scripts),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

function onlyRole({ roles }: Run, role: FinishedRole): StubRole {
  expect(Object.keys(roles)).toStrictEqual([nameOf(role)]);
  const made = roles[nameOf(role)];
  if (!made) throw new Error('There is no role.');
  return made;
}

function read(run: Run, role: FinishedRole) {
  const made = onlyRole(run, role);
  const managed = made.attached.flatMap((arn) => {
    const policy = run.policies[arn];
    const current = policy?.versions.find(({ IsDefaultVersion }) => IsDefaultVersion);
    return policy && current ? [[policy.PolicyName, current.document]] : [];
  });
  const tags = Object.fromEntries((made.Tags ?? []).map(({ Key, Value }) => [Key, Value]));
  const { Path: path, trust, inline } = made;
  return madeRole({ path, trust, managed: Object.fromEntries(managed), inline, tags });
}

describe.skipIf(!hasTool('python3'))('Python, if it is on this machine,', () => {
  const stories = hasTool('python3') ? tellStories() : [];

  test.each(SCRIPTED.map((scripted, index) => ({ ...scripted, story: stories[index] })))(
    'makes $id as wanted, once, and brings it up to date',
    ({ role, story }) => {
      if (!story) throw new Error('It was not run.');
      const made = onlyRole(story.made, role);
      expect(story.made).toMatchObject({ code: 0, stdout: `${made.Arn}\n` });
      expect(read(story.made, role)).toStrictEqual(wantedRole(role, made.Arn));
      expect(made.Description ?? '').toBe(role.description);
      expect(made.MaxSessionDuration).toBe(role.maxSessionDuration ?? 3_600);
      expect(made.PermissionsBoundary?.PermissionsBoundaryArn ?? null).toBe(role.permissionsBoundary);
      expect(story.again).toStrictEqual({ ...story.made, stderr: '', mutations: [] });

      expect(story.stopped).toMatchObject({ stdout: '', mutations: [] });
      expect(story.stopped.code).toContain('run this again with --replace');
      const what = ['trust policy', ...(role.permissionsBoundary === null ? [] : ['permissions boundary'])];
      expect(story.stopped.stderr.match(/(?<=^The ).*(?= of the role)/gm)).toStrictEqual(what);
      expect(story.stopped.stderr).toMatch(/^\+ +"Principal": /m);

      const updated = onlyRole(story.updated, role);
      expect(story.updated).toMatchObject({ code: 0, stdout: story.made.stdout });
      expect(read(story.updated, role)).toStrictEqual(wantedRole(role, made.Arn));
      expect(updated.Description).toBe(role.description === '' ? 'other' : role.description);
      expect(updated.MaxSessionDuration).toBe(role.maxSessionDuration ?? 3_601);
      expect(updated.PermissionsBoundary?.PermissionsBoundaryArn).toBe(
        role.permissionsBoundary ?? OTHER_BOUNDARY,
      );
      expect(read(story.tightened, role)).toStrictEqual(wantedRole(role, made.Arn));
      expect(story.tightened.mutations).toStrictEqual(['detach_role_policy', 'delete_role_policy']);
      for (const { versions } of Object.values(story.updated.policies))
        expect(versions.map(({ VersionId }) => VersionId)).toStrictEqual(['v6', 'v5', 'v4', 'v3', 'v2']);
      expect(story['updated again']).toStrictEqual({ ...story.updated, stderr: '', mutations: [] });
    },
  );

  test('has a type for every parameter and every result', () => {
    const { stdout } = spawnSync('python3', ['-c', UNTYPED], {
      input: JSON.stringify(SCRIPTED.map(({ script }) => script)),
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toStrictEqual([]);
  });

  test('stops before it changes anything where a value is empty', () => {
    const refusals = stories.flatMap(({ empty }) => empty ?? []);
    expect(refusals).toHaveLength(SCRIPTED.filter(({ role }) => role.inputs.length > 0).length);
    for (const { code, mutations, stderr } of refusals) {
      expect({ code, mutations }).toStrictEqual({ code: 2, mutations: [] });
      expect(stderr).toMatch(/--[a-z0-9-]+ must not be empty\n$/);
    }
  });

  test.each(SCRIPTED.map((scripted, index) => ({ ...scripted, story: stories[index] })))(
    'leaves alone what $id has beside',
    ({ role, story }) => {
      if (!story) throw new Error('It was not run.');
      expect(story.extended).toMatchObject({ code: 0, mutations: [] });
      expect(onlyRole(story.extended, role).Tags?.at(-1)).toStrictEqual({ Key: 'owner', Value: 'somebody' });
      expect(story.extended.stderr.match(/has the policy .*?,/g)).toStrictEqual([
        'has the policy arn:aws:iam::aws:policy/AdministratorAccess,',
        'has the policy by hand,',
      ]);
      expect(story.moved).toMatchObject({ stdout: '', mutations: [] });
      expect(story.moved.code).toContain('IAM cannot move it');
    },
  );
});
