import { describe, expect, test } from 'vitest';
import {
  API_NAMES,
  APIS,
  KINDS,
  SLOTS,
  SLOT_IDS,
  alsoNeeded,
  buildRolePolicies,
  emptyRoleSpec,
  entriesOf,
  explain,
  isAllowed,
  readEntry,
  slotOfField,
  slotsBy,
  slotsOf,
  textsOf,
  withEntries,
  withList,
  type ApiName,
  type Finding,
  type KindId,
  type RoleSpec,
  type SlotId,
} from '../index';

const HERE = 'eu-west-1:111122223333';
const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';

/** What an entry of each kind may be. Null: the kind has none of it. */
interface Texts {
  readonly good: string;
  /** The same in two other partitions’ spelling. */
  readonly china: string | null;
  readonly bad: string;
  /** Lies in another region than the role. */
  readonly elsewhere: string | null;
  /** Belongs to another account. */
  readonly foreign: string | null;
  readonly unknown: string;
}

const TEXTS: Record<KindId, Texts> = {
  s3: {
    good: 's3://acme-slot/folder/',
    china: 'arn:aws-cn:s3:::acme-slot/folder/*',
    bad: 'acme slot',
    elsewhere: null,
    foreign: 's3://acme-slot/folder/',
    unknown: 's3://<one bucket>/folder/',
  },
  image: {
    good: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/slot:1',
    china: '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/slot:1',
    bad: 'python:3.12',
    elsewhere: '111122223333.dkr.ecr.us-east-1.amazonaws.com/slot:1',
    foreign: '444455556666.dkr.ecr.eu-west-1.amazonaws.com/slot:1',
    unknown: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/<one repository>:1',
  },
  key: {
    good: `arn:aws:kms:${HERE}:key/${KEY_ID}`,
    china: `arn:aws-cn:kms:cn-north-1:111122223333:key/${KEY_ID}`,
    bad: 'alias/slot',
    elsewhere: `arn:aws:kms:us-east-1:111122223333:key/${KEY_ID}`,
    foreign: `arn:aws:kms:eu-west-1:444455556666:key/${KEY_ID}`,
    unknown: `arn:aws:kms:${HERE}:key/<one key>`,
  },
  'code-repository': {
    good: 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/slot',
    china: 'arn:aws-cn:codecommit:cn-north-1:111122223333:slot',
    bad: 'https://github.com/acme/slot',
    elsewhere: null,
    foreign: null,
    unknown: `arn:aws:codecommit:${HERE}:<one repository>`,
  },
  lambda: {
    good: `arn:aws:lambda:${HERE}:function:slot`,
    china: 'arn:aws-cn:lambda:cn-north-1:111122223333:function:slot',
    bad: 'my function',
    elsewhere: null,
    foreign: null,
    unknown: `arn:aws:lambda:${HERE}:function:<one-function>`,
  },
  topic: {
    good: `arn:aws:sns:${HERE}:slot`,
    china: 'arn:aws-cn:sns:cn-north-1:111122223333:slot',
    bad: 'my topic',
    elsewhere: 'arn:aws:sns:us-east-1:111122223333:slot',
    foreign: null,
    unknown: `arn:aws:sns:${HERE}:<one topic>`,
  },
  queue: {
    good: 'https://sqs.eu-west-1.amazonaws.com/111122223333/slot',
    china: 'https://sqs.cn-north-1.amazonaws.com.cn/111122223333/slot',
    bad: 'my queue',
    elsewhere: null,
    foreign: null,
    unknown: `arn:aws:sqs:${HERE}:<one queue>`,
  },
  'model-package-group': {
    good: 'slot',
    china: 'arn:aws-cn:sagemaker:cn-north-1:111122223333:model-package-group/slot',
    bad: 'my group',
    elsewhere: null,
    foreign: null,
    unknown: '<one group>',
  },
  alarm: {
    good: 'slot',
    china: 'arn:aws-cn:cloudwatch:cn-north-1:111122223333:alarm:slot',
    bad: 'slot*',
    elsewhere: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:slot',
    foreign: null,
    unknown: '<one alarm>',
  },
  role: {
    good: 'arn:aws:iam::111122223333:role/slot',
    china: 'arn:aws-cn:iam::111122223333:role/slot',
    bad: 'my role',
    elsewhere: null,
    foreign: null,
    unknown: 'arn:aws:iam::111122223333:role/<one role>',
  },
  'job-name': {
    good: 'slot',
    china: null,
    bad: 'my job',
    elsewhere: null,
    foreign: null,
    unknown: '<one team>',
  },
  'job-prefix': {
    good: 'slot',
    china: null,
    bad: 'my prefix',
    elsewhere: null,
    foreign: null,
    unknown: '<one team>',
  },
};

/** Everything switched on that an entry of a list may depend on. */
const SWITCHED: RoleSpec = {
  ...emptyRoleSpec(),
  level: 'least-privilege',
  account: { region: 'eu-west-1', accountId: '111122223333', roleName: 'acme', rolePath: '' },
  options: { async: true, 'inference-components': true, 'property-files': true, 'emr-steps': true },
  calls: ['CreateTrainingJob'],
};

/** What a list needs beside it to change a policy: names of jobs narrow an output that is a whole bucket. */
function beside(apis: readonly ApiName[], slot: SlotId): RoleSpec {
  const spec = { ...SWITCHED, apis: [...apis] };
  const isTaken = slotsOf(apis).includes(slot);
  return SLOTS[slot].kind === 'job-name' && isTaken
    ? withList(spec, 's3.outputs', [{ text: 's3://out' }])
    : spec;
}

function having(apis: readonly ApiName[], slot: SlotId, ...texts: string[]): RoleSpec {
  return withList(
    beside(apis, slot),
    slot,
    texts.map((text) => ({ text })),
  );
}

function findingsOf(spec: RoleSpec, code: string): readonly Finding[] {
  return buildRolePolicies(spec).findings.filter((finding) => finding.code === code);
}

/** Only whoever calls the operation needs it: the keys of an endpoint’s volumes. */
const ONLY_THE_CALLERS: readonly string[] = ['CreateEndpointConfig kms.volumes'];

describe.each(SLOT_IDS)('the list %s', (slot) => {
  const { kind, one, many, title, step, reads, writes, lists } = SLOTS[slot];
  const texts = TEXTS[kind];
  const apis = API_NAMES.filter((api) => slotsOf([api]).includes(slot));
  const api = apis.find((each) => !ONLY_THE_CALLERS.includes(`${each} ${slot}`)) ?? 'CreateModel';

  test('has words, a step, and an operation that has it', () => {
    for (const words of [one, many]) expect(words).toMatch(/^(?:[a-z]|SNS|SQS|Lambda)[A-Za-z ]*$/);
    expect(title).toMatch(/^\p{Lu}[\p{L} ]+$/u);
    expect(many).not.toBe(one);
    expect(['data', 'network']).toContain(step);
    expect(apis.length).toBeGreaterThan(0);
  });

  test('is one of its kind, and of its use', () => {
    expect(slotsBy({ kind })).toContain(slot);
    expect(slotsBy({ kind, use: SLOTS[slot].use })).toContain(slot);
    expect(slotsBy({ slot })).toStrictEqual([slot]);
    if (kind === 's3') {
      expect(slotsBy({ kind, reads: true }).includes(slot)).toBe(reads === true);
      expect(slotsBy({ kind, writes: true }).includes(slot)).toBe(writes === true);
      expect(slotsBy({ kind, lists: true }).includes(slot)).toBe(lists === true);
      expect(reads === true || writes === true).toBe(true);
    }
  });

  test('is found by its fields, and by no other list’s', () => {
    expect(slotOfField(slot)).toBe(slot);
    expect(slotOfField(`${slot}.3`)).toBe(slot);
    expect(slotOfField(`${slot}x.3`)).not.toBe(slot);
    for (const other of SLOT_IDS) if (other !== slot) expect(slotOfField(`${other}.0`)).not.toBe(slot);
  });

  test('takes, gives back and keeps its entries apart from those of the others', () => {
    const spec = withEntries(emptyRoleSpec(), [
      { slot, entry: { text: 'a' } },
      { slot, entry: { text: 'b' } },
      { slot, entry: { text: 'a' } },
    ]);
    expect(textsOf(spec, slot)).toStrictEqual(['a', 'b']);
    expect(entriesOf(emptyRoleSpec(), slot)).toStrictEqual([]);
    expect(withList(spec, slot, [])).toStrictEqual(emptyRoleSpec());
    for (const other of SLOT_IDS) if (other !== slot) expect(textsOf(spec, other)).toStrictEqual([]);
  });

  test.each(apis)('has a title and words in the form of %s', (each) => {
    const fields = APIS[each].fields.filter((field) => 'caption' in field && field.to === slot);
    expect(fields).toHaveLength(1);
    expect(fields[0]).toMatchObject({ caption: { title: expect.any(String), words: expect.any(String) } });
  });

  test.each(apis)('by itself changes what %s may do, or what its caller may', (each) => {
    const empty = buildRolePolicies(beside([each], slot));
    const filled = buildRolePolicies(having([each], slot, texts.good));
    const isCallers = ONLY_THE_CALLERS.includes(`${each} ${slot}`);
    const said = (policies: typeof empty) =>
      JSON.stringify(isCallers ? alsoNeeded(policies).policies[0]?.document : policies.permissions);
    expect(said(filled)).not.toBe(said(empty));
    if (isCallers) expect(filled.permissions).toStrictEqual(empty.permissions);
  });

  test('an entry is read, and its field comes back with what it became', () => {
    const policies = buildRolePolicies(having([api], slot, texts.good));
    expect(readEntry(slot, { text: texts.good }, policies.resolved.context)).toMatchObject({
      state: 'valid',
    });
    const fields = explain(policies).filter((each) => each.fields.includes(`${slot}.0`));
    expect(fields.length).toBeGreaterThan(0);
    for (const { policy, statement, resource } of fields) {
      const origin = policies.origins.permissions[policy]?.[statement];
      expect(origin?.resources.get(resource)).toContain(`${slot}.0`);
    }
  });

  test('two entries have two fields', () => {
    const policies = buildRolePolicies(having([api], slot, texts.unknown, texts.good));
    const fields = new Set(explain(policies).flatMap((each) => each.fields));
    expect(fields.has(`${slot}.0`) && fields.has(`${slot}.1`)).toBe(true);
  });

  test('what cannot be read is a finding at its field, and grants nothing', () => {
    const policies = buildRolePolicies(having([api], slot, texts.good, texts.bad));
    const found = policies.findings.filter(({ code }) => code === 'unreadable-entry');
    expect(found.map(({ field, severity }) => [field, severity])).toStrictEqual([[`${slot}.1`, 'error']]);
    expect(policies.permissions).toStrictEqual(
      buildRolePolicies(having([api], slot, texts.good)).permissions,
    );
  });

  test('what stands twice is a finding, which takes one away', () => {
    const spec = having([api], slot, texts.good, '', ` ${texts.good} `);
    const [found] = findingsOf(spec, 'duplicate-entry');
    expect(found).toMatchObject({ severity: 'info', field: `${slot}.2` });
    expect(found?.fix === undefined ? [] : textsOf(found.fix.apply(spec), slot)).toStrictEqual([
      texts.good,
      '',
    ]);
  });

  test('what no chosen operation takes is a finding', () => {
    const others = API_NAMES.filter((each) => !apis.includes(each));
    for (const other of others)
      expect(findingsOf(having([other], slot, texts.good), 'unused-entries')).toMatchObject([
        { severity: 'info', field: slot },
      ]);
    expect(findingsOf(having([api], slot, texts.good), 'unused-entries')).toStrictEqual([]);
    expect(findingsOf(having([api], slot, '  '), 'unused-entries')).toStrictEqual([]);
  });

  test('a part without a value is named, with its field, and grants nothing', () => {
    const { unknowns, findings, permissions } = buildRolePolicies(having([api], slot, texts.unknown));
    const unknown = unknowns.find(({ field }) => field === `${slot}.0`);
    expect(unknown?.name).toMatch(/^one [a-z]+$/);
    expect(unknown?.shown).toMatch(/^ONE-[A-Z]+$/);
    expect(JSON.stringify(permissions)).toContain(unknown?.shown);
    expect(findings.some(({ code, field }) => code === 'unknown-part' && field === `${slot}.0`)).toBe(true);
  });

  test('takes part in the vote on the partition, where its kind names one', () => {
    const nowhere = (spec: RoleSpec): RoleSpec => ({ ...spec, account: emptyRoleSpec().account });
    if (texts.china === null) {
      expect(KINDS[kind].arns).toStrictEqual({});
      return;
    }
    const { resolved } = buildRolePolicies(nowhere(having([api], slot, texts.china)));
    // An address of the web names no account: that of CodeCommit cannot be read without, but still says where it lies.
    expect(resolved.context.partition).toBe('aws-cn');
    const mixed = findingsOf(having([api], slot, texts.china), 'mixed-partitions');
    expect(mixed).toMatchObject([{ severity: 'error', field: `${slot}.0` }]);
  });

  test('lies in the role’s region, where its kind must', () => {
    const { elsewhere } = texts;
    if (elsewhere === null) {
      expect(findingsOf(having([api], slot, texts.good), 'other-region')).toStrictEqual([]);
      return;
    }
    expect(findingsOf(having([api], slot, texts.good, elsewhere), 'other-region')).toMatchObject([
      { severity: 'warning', field: `${slot}.1` },
    ]);
    const image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1';
    const spec = withList(having([api, 'CreateModel'], slot, elsewhere), 'images', [{ text: image }]);
    const placeless: RoleSpec =
      slot === 'images' ? having([api], slot, image, elsewhere) : withList(spec, slot, [{ text: elsewhere }]);
    const { findings } = buildRolePolicies({ ...placeless, account: { ...SWITCHED.account, region: '' } });
    expect(
      findings.filter(({ code }) => code === 'regions-disagree').map(({ field }) => field),
    ).toStrictEqual([slot === 'images' ? `${slot}.1` : `${slot}.0`]);
  });
});

describe.each(slotsBy({ kind: 's3' }))('the list %s of S3', (slot) => {
  const { reads, writes, lists } = SLOTS[slot];
  const apis = API_NAMES.filter((each) => slotsOf([each]).includes(slot));
  const api = apis.at(0) ?? 'CreateModel';

  test.each([
    { code: 'sample-bucket', text: 's3://amzn-s3-demo-bucket/x/', severity: 'warning' },
    { code: 'double-slash', text: 's3://acme//x/', severity: 'info' },
    { code: 'old-bucket-name', text: 's3://Acme_Slot/x/', severity: 'warning' },
  ])('is told of $code', ({ code, text, severity }) => {
    expect(findingsOf(having([api], slot, 's3://acme/x/', text), code)).toMatchObject([
      { severity, field: `${slot}.1` },
    ]);
  });

  test('is told of a folder without a slash where it is read only', () => {
    const spec = having([api], slot, 's3://acme/train');
    const found = findingsOf(spec, 'folder-without-slash');
    if (writes === true) expect(found).toStrictEqual([]);
    else {
      expect(found).toMatchObject([{ severity: 'suggestion', field: `${slot}.0` }]);
      expect(found[0]?.fix === undefined ? [] : textsOf(found[0].fix.apply(spec), slot)).toStrictEqual([
        's3://acme/train/',
      ]);
    }
  });

  test('is told of broad listing where it is listed', () => {
    const spec: RoleSpec = { ...having([api], slot, 's3://acme/x/'), level: 'recommended' };
    expect(findingsOf(spec, 'broad-listing')).toHaveLength(lists === true ? 1 : 0);
  });

  test.each(apis)('is read and written by %s as it is meant to be, and no further', (each) => {
    const { permissions } = buildRolePolicies(having([each], slot, 's3://acme-slot/x/'));
    const may = (action: string, name: string) =>
      isAllowed(permissions, { action, resource: `arn:aws:s3:::acme-slot/${name}` }).allowed;
    expect(may('s3:GetObject', 'x/y')).toBe(reads === true);
    expect(may('s3:PutObject', 'x/y')).toBe(writes === true);
    for (const action of ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'])
      expect(may(action, 'z')).toBe(false);
  });

  test.each(apis)('shows no more of its bucket than its own folder, for %s at least-privilege', (each) => {
    const { permissions } = buildRolePolicies(having([each], slot, 's3://acme-slot/x/'));
    const mayList = (prefix: string | null) =>
      isAllowed(permissions, {
        action: 's3:ListBucket',
        resource: 'arn:aws:s3:::acme-slot',
        context: prefix === null ? {} : { 's3:prefix': prefix },
      }).allowed;
    expect([mayList(null), mayList(''), mayList('z/')]).toStrictEqual([false, false, false]);
  });

  test('of another account, it needs the bucket’s policy', () => {
    const spec: RoleSpec = { ...having([api], slot, 's3://acme-slot/x/'), foreignBuckets: ['acme-slot'] };
    const policies = buildRolePolicies(spec);
    const { policies: needed, buckets } = alsoNeeded(policies);
    expect(buckets.map(({ name, isForeign }) => [name, isForeign])).toStrictEqual([['acme-slot', true]]);
    const bucket = needed.find(({ kind }) => kind === 'bucket');
    expect(bucket?.subject).toBe('acme-slot');
    expect(JSON.stringify(bucket?.document)).toContain('arn:aws:s3:::acme-slot/x/');
  });
});

describe.each(slotsBy({ kind: 'key' }))('the list %s of keys', (slot) => {
  const api = API_NAMES.find((each) => slotsOf([each]).includes(slot)) ?? 'CreateModel';
  const arn = `arn:aws:kms:${HERE}:key/${KEY_ID}`;

  test('is told of an id that KMS does not make', () => {
    const spec = having([api], slot, arn, `arn:aws:kms:${HERE}:key/mine`);
    expect(findingsOf(spec, 'unusual-key-id')).toMatchObject([{ severity: 'warning', field: `${slot}.1` }]);
  });

  test('needs the key’s policy, for certain where the key is another account’s', () => {
    const keyOf = (spec: RoleSpec) =>
      alsoNeeded(buildRolePolicies(spec)).policies.filter(({ kind }) => kind === 'key');
    expect(keyOf(having([api], slot, arn))).toMatchObject([{ subject: arn, isCertain: false }]);
    expect(keyOf(having([api], slot, TEXTS.key.foreign ?? ''))).toMatchObject([{ isCertain: true }]);
  });
});

describe.each(slotsBy({ kind: 'image' }))('the list %s of images', (slot) => {
  test.each(API_NAMES.filter((each) => slotsOf([each]).includes(slot)))(
    'needs the repository’s policy for an image of another account, for %s',
    (api) => {
      const spec = having([api], slot, TEXTS.image.foreign ?? '');
      const repositories = alsoNeeded(buildRolePolicies(spec)).policies.filter(
        ({ kind }) => kind === 'repository',
      );
      expect(repositories).toMatchObject([{ subject: 'arn:aws:ecr:eu-west-1:444455556666:repository/slot' }]);
    },
  );

  test('is told of a public image', () => {
    const spec = having(['CreateModel'], slot, 'public.ecr.aws/docker/library/python:3.12');
    expect(findingsOf(spec, 'public-image')).toMatchObject([{ severity: 'info', field: `${slot}.0` }]);
  });
});
