import { describe, expect, test } from 'vitest';
import { clean } from '../fixtures/finding-cases';
import {
  API_NAMES,
  OPTION_IDS,
  SLOTS,
  SLOT_IDS,
  buildRolePolicies,
  emptyRoleSpec,
  slotsOf,
  withList,
  withOwnChecks,
  type ApiName,
  type KindId,
  type OtherAccess,
  type RoleSpec,
  type SlotId,
} from '../index';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** Texts with one fault each, for every kind of list. A new kind does not compile without. */
const FAULTY: { readonly [Kind in KindId]: readonly string[] } = {
  s3: [
    's3://acme ml/x',
    's3://a',
    'arn:aws:s3:::*/x',
    'arn:aws-cn:s3:::acme/x/',
    's3://amzn-s3-demo-bucket/train/',
    's3://My_Bucket/x/',
    's3://raw/<run>/',
  ],
  image: [
    'not an image',
    'python:3.11',
    '123.dkr.ecr.eu-west-1.amazonaws.com/churn',
    '111122223333.dkr.ecr.us-east-1.amazonaws.com/churn:1',
    '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/churn',
    '<aws image account>.dkr.ecr.eu-north-1.amazonaws.com/lda:1',
    '<aws image account>.dkr.ecr.<region>.amazonaws.com/churn:1',
  ],
  key: [
    'alias/x',
    KEY.replace(/[^/]*$/, 'my-key'),
    KEY.replace('eu-west-1', 'us-east-1'),
    KEY.replace('aws', 'aws-cn').replace('eu-west-1', 'cn-north-1'),
  ],
  'code-repository': ['x y', 'arn:aws-cn:codecommit:cn-north-1:111122223333:churn'],
  lambda: ['x y !', 'arn:aws-cn:lambda:cn-north-1:111122223333:function:x'],
  topic: ['x y !', 'arn:aws:sns:us-east-1:111122223333:x', '<topic>'],
  queue: ['x y !', 'arn:aws-cn:sqs:cn-north-1:111122223333:x'],
  'model-package-group': ['x y !', 'arn:aws-cn:sagemaker:cn-north-1:111122223333:model-package-group/x'],
  alarm: ['arn:x', 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:x'],
  role: ['x y !', 'arn:aws-cn:iam::111122223333:role/x'],
  'job-name': ['!', 'x y'],
  'job-prefix': ['!', 'x y'],
};

function told(spec: RoleSpec): readonly string[] {
  return withOwnChecks(spec, buildRolePolicies(spec))
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code, field }) => `${code} at ${field ?? 'the role'}`);
}

/** A role with every switch on, so that every list of its operation grants something. */
function having(api: ApiName, slot: SlotId, ...texts: readonly string[]): RoleSpec {
  const options = Object.fromEntries(OPTION_IDS.map((option) => [option, true]));
  const spec: RoleSpec = { ...clean(api), vpc: true, options };
  return withList(spec, slot, [...(spec.entries[slot] ?? []), ...texts.map((text) => ({ text }))]);
}

const LISTS = SLOT_IDS.flatMap((slot) =>
  API_NAMES.filter((api) => slotsOf([api]).includes(slot)).map((api) => ({ slot, api })),
);

describe.each(LISTS)('one fault in $slot of $api', ({ slot, api }) => {
  test.each(FAULTY[SLOTS[slot].kind])('“%s” is one finding', (text) => {
    const beside = having(api, slot, text);
    const before = told(having(api, slot));
    expect(told(beside).filter((each) => !before.includes(each))).toHaveLength(1);
    // Alone in its list it is not also told that the list is empty.
    const alone = withList(beside, slot, [{ text }]);
    expect(told(alone).filter((each) => !before.includes(each))).toHaveLength(1);
  });

  test('two faults are two findings', () => {
    const [bad = ''] = FAULTY[SLOTS[slot].kind];
    const before = told(having(api, slot));
    expect(told(having(api, slot, bad, bad)).filter((each) => !before.includes(each))).toHaveLength(2);
  });

  test('what nothing takes is told once, whatever is wrong with it', () => {
    const other = API_NAMES.find((each) => !slotsOf([each]).includes(slot));
    if (other === undefined) return;
    for (const text of FAULTY[SLOTS[slot].kind]) {
      const spec = withList(clean(other), slot, [{ text }]);
      const before = buildRolePolicies(clean(other)).findings.map(({ code }) => code);
      const after = buildRolePolicies(spec).findings.map(({ code }) => code);
      expect(after.filter((code) => !before.includes(code))).toStrictEqual(['unused-entries']);
    }
  });
});

const training = clean('CreateTrainingJob');
const notebook = clean('CreateNotebookInstance');

function account(spec: RoleSpec, change: Partial<RoleSpec['account']>): RoleSpec {
  return { ...spec, account: { ...spec.account, ...change } };
}

const own = (change: Partial<OtherAccess>): RoleSpec => ({
  ...training,
  otherAccess: [
    {
      actions: ['dynamodb:GetItem'],
      resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/features'],
      why: 'look up features',
      ...change,
    },
  ],
});

const OTHERS: readonly { readonly name: string; readonly spec: RoleSpec; readonly told: string }[] = [
  {
    name: 'a wrong account id',
    spec: account(training, { accountId: '123' }),
    told: 'unreadable-entry at account.accountId',
  },
  {
    name: 'a wrong account id of a role that is passed on',
    spec: account(notebook, { accountId: '123' }),
    told: 'unreadable-entry at account.accountId',
  },
  {
    name: 'a wrong region',
    spec: account(training, { region: 'mars' }),
    told: 'unreadable-entry at account.region',
  },
  {
    name: 'a wrong region under which AWS’s image is to be found',
    spec: account(
      withList(training, 'images', [
        { text: '<aws image account>.dkr.ecr.<region>.amazonaws.com/sagemaker-xgboost:1.7-1' },
      ]),
      { region: 'mars' },
    ),
    told: 'unreadable-entry at account.region',
  },
  {
    name: 'a wrong role name',
    spec: account(notebook, { roleName: 'a role' }),
    told: 'unreadable-entry at account.roleName',
  },
  {
    name: 'a region that nothing lies in',
    spec: account(
      withList(withList(training, 'kms.inputs', [{ text: KEY }]), 'kms.outputs', [{ text: KEY }]),
      { region: 'us-east-1' },
    ),
    told: 'other-region at account.region',
  },
  {
    name: 'every action of IAM on everything',
    spec: own({ actions: ['iam:*'], resources: ['*'] }),
    told: 'own-escalation at otherAccess.0',
  },
  {
    name: 'every action of a service on everything',
    spec: own({ actions: ['dynamodb:*'], resources: ['*'] }),
    told: 'own-write-everything at otherAccess.0',
  },
  {
    name: 'any role passed on',
    spec: own({ actions: ['iam:PassRole'], resources: ['*'] }),
    told: 'own-pass-role at otherAccess.0',
  },
  {
    name: 'an action that is none',
    spec: own({ actions: ['GetItem'] }),
    told: 'unreadable-entry at otherAccess.0.actions.0',
  },
  {
    name: 'a boundary that is none',
    spec: { ...training, role: { permissionsBoundary: 'no boundary' } },
    told: 'unreadable-entry at role.permissionsBoundary',
  },
];

test.each(OTHERS)('$name is one finding', ({ spec, told: only }) => {
  expect(told(spec)).toStrictEqual([only]);
});

test('nothing is wrong with the roles that the faults are put into', () => {
  expect(told(training)).toStrictEqual([]);
  expect(told(notebook)).toStrictEqual([]);
  expect(told(emptyRoleSpec())).toStrictEqual([]);
});
