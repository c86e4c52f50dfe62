import { describe, expect, test } from 'vitest';
import type { SlotId } from '../../policy';
import { nothingGathered, type Gathered } from './gathered';
import { readOwnAccount, readRegion } from './region';
import { readRoles } from './role';

function gathered(facts: {
  own?: string;
  repository?: string;
  entries?: readonly (readonly [SlotId, string])[];
}): Gathered {
  const { own, repository, entries = [] } = facts;
  return {
    ...nothingGathered(),
    ownArns: own === undefined ? [] : [{ path: 'own', value: own }],
    repositories: repository === undefined ? [] : [{ path: 'repository', value: repository }],
    entries: entries.map(([slot, text]) => ({ slot, entry: { text }, path: slot, note: '' })),
  };
}

const OWN = 'arn:aws:sagemaker:us-east-1:111122223333:training-job/x';
const KEY = ['kms.volumes', 'arn:aws:kms:us-east-2:111122223333:key/x'] as const;
const OUTPUT_KEY = ['kms.outputs', 'arn:aws:kms:eu-west-2:111122223333:key/x'] as const;
const INPUT_KEY = ['kms.inputs', 'arn:aws:kms:eu-central-1:111122223333:key/x'] as const;
const TOPIC = ['sns.publish', 'arn:aws:sns:eu-north-1:111122223333:x'] as const;
const QUEUE = ['sqs.queues', 'https://sqs.eu-south-1.amazonaws.com/111122223333/x'] as const;
const IMAGE = ['images', '111122223333.dkr.ecr.us-west-1.amazonaws.com/churn'] as const;
const REPOSITORY = 'https://git-codecommit.us-west-2.amazonaws.com/v1/repos/x';

const REGIONS = [
  {
    name: 'the job’s own ARN before all else',
    facts: { own: OWN, entries: [IMAGE, KEY], repository: REPOSITORY },
    region: 'us-east-1',
  },
  {
    name: 'an image before a volume key',
    facts: { entries: [KEY, IMAGE], repository: REPOSITORY },
    region: 'us-west-1',
  },
  {
    name: 'a volume key before an output key',
    facts: { entries: [INPUT_KEY, OUTPUT_KEY, TOPIC, KEY] },
    region: 'us-east-2',
  },
  { name: 'a topic before an output key', facts: { entries: [OUTPUT_KEY, TOPIC] }, region: 'eu-north-1' },
  {
    name: 'an output key before an input key',
    facts: { entries: [INPUT_KEY, OUTPUT_KEY] },
    region: 'eu-west-2',
  },
  {
    name: 'an input key before a repository',
    facts: { entries: [INPUT_KEY], repository: REPOSITORY },
    region: 'eu-central-1',
  },
  { name: 'a queue', facts: { entries: [QUEUE] }, region: 'eu-south-1' },
  {
    name: 'none that is not known yet',
    facts: { entries: [['kms.volumes', 'arn:aws:kms:<region>:<account>:key/x']] },
    region: undefined,
  },
  {
    name: 'an image before a repository',
    facts: { entries: [IMAGE], repository: REPOSITORY },
    region: 'us-west-1',
  },
  { name: 'a repository', facts: { repository: REPOSITORY }, region: 'us-west-2' },
  {
    name: 'a repository’s ARN',
    facts: { repository: 'arn:aws:codecommit:eu-west-3:111122223333:x' },
    region: 'eu-west-3',
  },
  {
    name: 'a repository over SSH',
    facts: { repository: 'ssh://a@git-codecommit-fips.ca-central-1.amazonaws.com/v1/repos/x' },
    region: 'ca-central-1',
  },
  {
    name: 'an image of an account that is not known',
    facts: { entries: [['images', '<aws image account>.dkr.ecr.us-west-2.amazonaws.com/lda:1']] },
    region: 'us-west-2',
  },
  {
    name: 'no region of an image whose region is not known',
    facts: { entries: [['images', '<aws image account>.dkr.ecr.<region>.amazonaws.com/lda:1']] },
    region: undefined,
  },
  {
    name: 'no region of a public image',
    facts: { entries: [['images', 'public.ecr.aws/x/y']] },
    region: undefined,
  },
  { name: 'none that is none', facts: { own: 'arn:aws:sagemaker:REGION:111122223333:x' }, region: undefined },
  {
    name: 'none of a bucket',
    facts: { entries: [['s3.inputs', 's3://acme-eu-west-1/x']] },
    region: undefined,
  },
] as const;

describe('readRegion', () => {
  test.each(REGIONS)('$name: $region', ({ facts, region }) => {
    expect(readRegion(gathered(facts)).region?.value).toBe(region);
  });

  test('tells of each other region once, where a job can use one only', () => {
    const { notes } = readRegion(
      gathered({ entries: [IMAGE, KEY, KEY, OUTPUT_KEY, QUEUE], repository: REPOSITORY }),
    );
    expect(notes.map(({ kind, slot, value }) => `${kind} ${slot} ${value}`)).toStrictEqual([
      'read account.region us-west-1',
      `advice account.region ${KEY[1]}`,
      `advice account.region ${OUTPUT_KEY[1]}`,
    ]);
  });

  test('and the account of the job’s own ARN, if it is one', () => {
    expect(readOwnAccount(gathered({ own: OWN }))?.value).toBe('111122223333');
    expect(readOwnAccount(gathered({ own: 'arn:aws:sagemaker:us-east-1:1234:x' }))).toBeNull();
  });
});

const ROLES = [
  {
    value: 'arn:aws:iam::111122223333:role/a/b/Acme',
    account: { accountId: '111122223333', roleName: 'Acme', rolePath: '/a/b/' },
  },
  {
    value: 'arn:aws-us-gov:iam::111122223333:role/Acme',
    account: { accountId: '111122223333', roleName: 'Acme', rolePath: '/' },
  },
  { value: 'arn:aws:iam::1234:role/x/Acme', account: { roleName: 'Acme', rolePath: '/x/' } },
  { value: 'arn:aws:iam::ACCOUNT:role/Acme', account: { roleName: 'Acme', rolePath: '/' } },
  { value: 'Acme', account: { roleName: 'Acme' } },
  { value: 'arn:aws:iam::111122223333:user/ana', account: {} },
  { value: '<your role>', account: {} },
] as const;

describe('readRoles', () => {
  test.each(ROLES)('$value', ({ value, account }) => {
    const read = readRoles([{ path: 'RoleArn', value }]);
    expect(read.account).toStrictEqual(account);
    expect(read.notes).toHaveLength(1);
  });

  test('reads the first of several, and tells each of the others once', () => {
    const named = ['a', 'b', 'a', 'b', 'c'].map((value) => ({ path: value, value }));
    const { account, notes } = readRoles(named);
    expect(account).toStrictEqual({ roleName: 'a' });
    expect(notes.map(({ kind, value }) => `${kind} ${value}`)).toStrictEqual([
      'read a',
      'skipped b',
      'skipped c',
    ]);
  });
});
