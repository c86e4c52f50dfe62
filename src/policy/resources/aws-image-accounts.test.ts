import { describe, expect, test } from 'vitest';
import { textsIn } from '../fixtures/texts-in-lists';
import { buildRolePolicies, emptyRoleSpec, readEntry, addressContext, type RoleSpec } from '../index';
import { isAccountId } from './account-id';
import { awsImageAccount, awsImageAccounts, isAwsImageAccount } from './aws-image-accounts';
import list from './aws-images.json';
import { isRegionName } from './region';

const URI = '<aws image account>.dkr.ecr.<region>.amazonaws.com';

function having(image: string, region: string, change: Partial<RoleSpec> = {}): RoleSpec {
  return {
    ...emptyRoleSpec(),
    apis: ['CreateTrainingJob'],
    account: { region, accountId: '111122223333', roleName: 'acme', rolePath: '' },
    entries: textsIn({
      's3.inputs': ['s3://acme/train/'],
      's3.outputs': ['s3://acme/models/'],
      images: [image],
    }),
    ...change,
  };
}

function read(image: string, region: string, change: Partial<RoleSpec> = {}) {
  return readEntry('images', { text: image }, addressContext(having(image, region, change)));
}

/** The accounts are those of the SDK’s own tests, its documentation, and AWS’s page of Docker registry paths. */
const FILLED = [
  ['sagemaker-xgboost:1.7-1', 'us-west-2', 'arn:aws:ecr:us-west-2:246618743249'],
  ['sagemaker-xgboost:1.7-1', 'eu-west-1', 'arn:aws:ecr:eu-west-1:141502667606'],
  ['sagemaker-xgboost:1.7-1', 'us-east-1', 'arn:aws:ecr:us-east-1:683313688378'],
  ['sagemaker-xgboost:1.7-1', 'cn-north-1', 'arn:aws-cn:ecr:cn-north-1:450853457545'],
  ['sagemaker-scikit-learn:1.2-1', 'us-gov-west-1', 'arn:aws-us-gov:ecr:us-gov-west-1:414596584902'],
  ['sagemaker-scikit-learn:<version>', 'us-west-2', 'arn:aws:ecr:us-west-2:246618743249'],
  ['xgboost:latest', 'us-west-2', 'arn:aws:ecr:us-west-2:433757028032'],
  ['pytorch-training:2.1', 'us-east-1', 'arn:aws:ecr:us-east-1:763104351884'],
  ['pytorch-training:2.1', 'af-south-1', 'arn:aws:ecr:af-south-1:626614931356'],
  ['pytorch-training:2.1', 'cn-north-1', 'arn:aws-cn:ecr:cn-north-1:727897471807'],
  ['pytorch-training:2.1', 'us-gov-west-1', 'arn:aws-us-gov:ecr:us-gov-west-1:442386744353'],
  ['pytorch-training:2.1', 'us-iso-east-1', 'arn:aws-iso:ecr:us-iso-east-1:886529160074'],
  ['tensorflow-inference:<tag>', 'cn-northwest-1', 'arn:aws-cn:ecr:cn-northwest-1:727897471807'],
  ['huggingface-pytorch-training', 'us-west-2', 'arn:aws:ecr:us-west-2:763104351884'],
  ['linear-learner:1', 'us-west-2', 'arn:aws:ecr:us-west-2:174872318107'],
  ['lda:1', 'us-west-2', 'arn:aws:ecr:us-west-2:266724342769'],
  ['forecasting-deepar:1', 'us-west-2', 'arn:aws:ecr:us-west-2:156387875391'],
  ['sagemaker-spark-processing:3.3', 'us-east-1', 'arn:aws:ecr:us-east-1:173754725891'],
  ['sagemaker-clarify-processing:1.0', 'us-east-1', 'arn:aws:ecr:us-east-1:205585389593'],
  ['sagemaker-model-monitor-analyzer', 'us-west-2', 'arn:aws:ecr:us-west-2:159807026194'],
  ['sagemaker-debugger-rules:latest', 'us-west-2', 'arn:aws:ecr:us-west-2:895741380848'],
  ['sagemaker-base-python-310:1.0', 'us-west-2', 'arn:aws:ecr:us-west-2:236514542706'],
  ['sagemaker-base-python-38', 'us-west-2', 'arn:aws:ecr:us-west-2:236514542706'],
] as const;

describe('the account of AWS’s own image', () => {
  test.each(FILLED)('%s in %s is of %s', (image, region, place) => {
    const resource = `${place}:repository/${image.split(':')[0]}`;
    expect(read(`${URI}/${image}`, region)).toMatchObject({ state: 'valid', resource, unknown: [] });
    const spec = having(`${URI}/${image}`, region);
    expect(JSON.stringify(buildRolePolicies(spec).permissions)).toContain(`"${resource}"`);
    expect(buildRolePolicies(spec).unknowns).toStrictEqual([]);
  });

  test.each([
    ['a host that names another region than the form', URI.replace('<region>', 'us-west-2'), 'eu-west-1'],
    ['a host that names the region', URI.replace('<region>', 'us-west-2'), ''],
    ['other spelling', '<AWS_image-account>.dkr.ecr.us-west-2.amazonaws.com', ''],
    ['the newer host', '<aws image account>.dkr-ecr.us-west-2.on.aws', ''],
    ['an ARN', 'arn:<partition>:ecr:<region>:<aws image account>:repository', 'us-west-2'],
  ])('is filled in for %s', (_, before, region) => {
    expect(read(`${before}/lda`, region)).toMatchObject({
      resource: 'arn:aws:ecr:us-west-2:266724342769:repository/lda',
      unknown: [],
    });
  });

  test('is open while the region is not known: a placeholder, and one finding that says what to do', () => {
    expect(read(`${URI}/lda:1`, '')).toMatchObject({
      resource: 'arn:aws:ecr:REGION:AWS-IMAGE-ACCOUNT:repository/lda',
      unknown: ['region', 'aws image account'],
    });
    const { unknowns, findings, permissions } = buildRolePolicies(having(`${URI}/lda:1`, ''));
    expect(JSON.stringify(permissions)).toContain('"arn:aws:ecr:REGION:AWS-IMAGE-ACCOUNT:repository/lda"');
    expect(unknowns).toContainEqual({
      name: 'aws image account',
      shown: 'AWS-IMAGE-ACCOUNT',
      describe: 'Id of the account of the AWS image in your region',
      field: 'images.0',
    });
    expect(findings.filter(({ message }) => /image account|this image/.test(message))).toMatchObject([
      {
        code: 'aws-image-region',
        field: 'account.region',
        message: 'Choose the region: AWS’s account for this image depends on it.',
      },
    ]);
  });

  test('several images are told of once, beside other names that are missing', () => {
    const spec = having('', '', {
      entries: textsIn({
        's3.inputs': ['s3://<data bucket>/x/'],
        images: [`${URI}/lda`, `${URI}/pytorch-training:2.1`],
      }),
    });
    const { findings } = buildRolePolicies(spec);
    expect(findings.filter(({ code }) => code === 'aws-image-region')).toHaveLength(1);
    expect(findings.find(({ code }) => code === 'unknown-part')?.message).toContain('<data bucket> is not');
  });

  test.each([
    ['a repository that AWS does not list', `${URI}/churn:1`, 'us-west-2', 'churn', ['aws image account']],
    [
      'a repository that is not known',
      `${URI}/<image>`,
      'us-west-2',
      'IMAGE',
      ['aws image account', 'image'],
    ],
    ['a name that only begins like one', `${URI}/lda-310`, 'us-west-2', 'lda-310', ['aws image account']],
    ['no name at all', `${URI}/constructor`, 'us-west-2', 'constructor', ['aws image account']],
  ])('stays open for %s', (_, image, region, shown, unknown) => {
    expect(read(image, region)).toMatchObject({
      resource: `arn:aws:ecr:${region}:AWS-IMAGE-ACCOUNT:repository/${shown}`,
      unknown,
    });
  });

  test.each([
    ['lda:1', 'af-south-1'],
    ['sagemaker-geospatial-v1-0', 'us-east-1'],
    ['pytorch-training:2.1', 'xx-nowhere-9'],
  ])('%s is not in %s, which is said', (image, region) => {
    const name = image.split(':')[0];
    const message = `AWS has no image ${name} in ${region}. Choose a region that has it, or write the 12 digits of the account that has it there.`;
    expect(read(`${URI}/${image}`, region)).toStrictEqual({
      state: 'invalid',
      problem: { code: 'no-aws-image', message },
    });
    const { findings } = buildRolePolicies(having(`${URI}/${image}`, region));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'unreadable-entry', field: 'images.0', message }),
    );
  });

  test('an image whose region is open lies in no partition, and has that of the rest', () => {
    const { permissions, findings } = buildRolePolicies(
      having('', '', {
        entries: textsIn({ 's3.inputs': ['arn:aws-cn:s3:::acme/x/*'], images: [`${URI}/lda:1`] }),
      }),
    );
    expect(JSON.stringify(permissions)).toContain('"arn:aws-cn:ecr:REGION:AWS-IMAGE-ACCOUNT:repository/lda"');
    expect(findings.map(({ code }) => code)).not.toContain('mixed-partitions');
  });

  test('a host that ends as no host of AWS does is refused', () => {
    for (const end of ['evil.example', 'amazonaws.com.cn'])
      expect(read(`<aws image account>.dkr.ecr.us-west-2.${end}/lda`, '')).toMatchObject({
        problem: { code: 'region-mismatch' },
      });
  });

  test('the first revision knows no unknown parts', () => {
    expect(read(`${URI}/lda`, 'us-west-2', { revision: 1 })).toMatchObject({
      state: 'invalid',
      problem: { code: 'bad-account' },
    });
  });

  test('<image account> is still the account of one’s own repository', () => {
    expect(read('<image account>.dkr.ecr.us-west-2.amazonaws.com/lda', '')).toMatchObject({
      resource: 'arn:aws:ecr:us-west-2:111122223333:repository/lda',
    });
  });
});

describe('isAwsImageAccount', () => {
  test.each([
    { name: 'deep learning containers', id: '763104351884' },
    { name: 'deep learning containers, China', id: '727897471807' },
    { name: 'built-in algorithms, us-east-1', id: '382416733822' },
    { name: 'XGBoost and scikit-learn, us-east-1', id: '683313688378' },
  ])('knows $name', ({ id }) => {
    expect(isAwsImageAccount(id)).toBe(true);
  });

  test.each(['123456789012', '', 'constructor'])('does not know %j, a customer’s or none', (id) => {
    expect(isAwsImageAccount(id)).toBe(false);
  });
});

describe('the list', () => {
  const repositories = list.images.flatMap((image) => image.repositories.split(' '));

  test('has each repository once, and each set of accounts once', () => {
    expect(new Set(repositories).size).toBe(repositories.length);
    expect(new Set(list.images.map(({ accounts }) => accounts)).size).toBe(list.images.length);
  });

  test('has a place for each region in every set', () => {
    const regions = list.regions.split(' ');
    expect(new Set(regions).size).toBe(regions.length);
    for (const { accounts } of list.images) expect(accounts.split(' ')).toHaveLength(regions.length);
  });

  test.each(repositories)('%s is of an AWS account in each of its regions', (repository) => {
    const accounts = awsImageAccounts(repository);
    expect(accounts.size).toBeGreaterThan(0);
    for (const [region, account] of accounts) {
      expect(isRegionName(region) && isAccountId(account) && isAwsImageAccount(account)).toBe(true);
      expect(awsImageAccount(repository, region)).toBe(account);
    }
    expect(awsImageAccount(repository, 'xx-nowhere-9')).toBeNull();
  });

  test.each(['', 'churn', 'toString', '__proto__', 'sagemaker-base-python'])('has no “%s”', (repository) => {
    expect(awsImageAccounts(repository).size).toBe(0);
  });
});
