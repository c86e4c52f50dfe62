import { describe, expect, test } from 'vitest';
import { parseEcrImage, repositoryArn } from './ecr-image';

const HOST = '123456789012.dkr.ecr.us-east-1.amazonaws.com';
const ARN = 'arn:aws:ecr:us-east-1:123456789012:repository';
const DIGEST = `sha256:${'0a'.repeat(32)}`;

const READS = [
  { text: `${HOST}/churn`, arn: `${ARN}/churn` },
  { text: `${HOST}/churn:2.3`, arn: `${ARN}/churn` },
  { text: `${HOST}/churn@${DIGEST}`, arn: `${ARN}/churn` },
  { text: `${HOST}/churn:2.3@${DIGEST}`, arn: `${ARN}/churn` },
  { text: `https://${HOST}/churn:2.3`, arn: `${ARN}/churn` },
  { text: `"${HOST}/churn:2.3",`, arn: `${ARN}/churn` },
  { text: `${HOST}/team/churn-model_a.b`, arn: `${ARN}/team/churn-model_a.b` },
  { text: `${HOST}/a--b/c__d`, arn: `${ARN}/a--b/c__d` },
  { text: '123456789012.dkr.ecr-fips.us-east-1.amazonaws.com/churn', arn: `${ARN}/churn` },
  { text: '123456789012.dkr-ecr.us-east-1.on.aws/churn:1', arn: `${ARN}/churn` },
  {
    text: '123456789012.dkr.ecr.us-gov-west-1.amazonaws.com/churn',
    arn: 'arn:aws-us-gov:ecr:us-gov-west-1:123456789012:repository/churn',
  },
  {
    text: '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/churn',
    arn: 'arn:aws-cn:ecr:cn-north-1:123456789012:repository/churn',
  },
  {
    text: '123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn/churn',
    arn: 'arn:aws-cn:ecr:cn-north-1:123456789012:repository/churn',
  },
  {
    text: '123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov/churn',
    arn: 'arn:aws-iso:ecr:us-iso-east-1:123456789012:repository/churn',
  },
  {
    text: '123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu/churn',
    arn: 'arn:aws-eusc:ecr:eusc-de-east-1:123456789012:repository/churn',
  },
  { text: `${ARN}/churn`, arn: `${ARN}/churn` },
  { text: `${ARN}/team/*`, arn: `${ARN}/team/*` },
  { text: `${ARN}/*`, arn: `${ARN}/*` },
];

const REFUSES = [
  { text: ' ', code: 'empty', says: 'dkr.ecr' },
  { text: `${HOST}/Churn`, code: 'bad-repository', says: 'write churn' },
  { text: `${HOST}/a`, code: 'bad-repository', says: '2 to 256' },
  { text: `${HOST}/${'a'.repeat(257)}`, code: 'bad-repository', says: 'this has 257' },
  { text: `${HOST}/churn//x`, code: 'bad-repository', says: 'slashes between' },
  { text: `${HOST}/churn*`, code: 'bad-repository', says: 'not the name of a repository' },
  { text: HOST, code: 'bad-repository', says: 'is missing' },
  { text: `${HOST}/`, code: 'bad-repository', says: 'is missing' },
  { text: `${HOST}/churn:`, code: 'bad-tag', says: 'churn:1.0' },
  { text: `${HOST}/churn:a b`, code: 'bad-tag', says: 'not a tag' },
  { text: `${HOST}/churn@sha256:12`, code: 'bad-tag', says: '64' },
  { text: '12345.dkr.ecr.us-east-1.amazonaws.com/churn', code: 'bad-account', says: '12 digits' },
  { text: '<account>.dkr.ecr.us-east-1.amazonaws.com/churn', code: 'bad-account', says: '<account>' },
  { text: '123456789012.dkr.ecr.REGION.amazonaws.com/churn', code: 'bad-region', says: 'us-east-1' },
  {
    text: '123456789012.dkr.ecr.cn-north-1.amazonaws.com/churn',
    code: 'region-mismatch',
    says: 'amazonaws.com.cn',
  },
  {
    text: '123456789012.dkr.ecr.us-east-1.amazonaws.com.cn/churn',
    code: 'region-mismatch',
    says: 'us-east-1.amazonaws.com',
  },
  {
    text: '123456789012.dkr.ecr.us-east-1.evil.example/churn',
    code: 'region-mismatch',
    says: 'evil.example',
  },
  { text: 'arn:aws:ecr:::repository/my-repo', code: 'bad-account', says: 'matches nothing' },
  { text: 'arn:aws:ecr::123456789012:repository/my-repo', code: 'bad-region', says: 'matches nothing' },
  { text: 'arn:aws:ecr:cn-north-1:123456789012:repository/my-repo', code: 'region-mismatch', says: 'aws-cn' },
  { text: 'arn:aws:ecr:us-east-1:123456789012:repository/My-Repo', code: 'bad-repository', says: 'my-repo' },
  { text: 'arn:aws:s3:::acme-ml', code: 'not-an-image', says: 'arn:aws:ecr' },
  { text: 'python:3.11', code: 'other-registry', says: 'Push it to ECR' },
  { text: 'docker.io/library/python:3.11', code: 'other-registry', says: 'Push it to ECR' },
  { text: 'ghcr.io/acme/churn:1', code: 'other-registry', says: 'cannot pull' },
  { text: 'quay.io/acme/churn', code: 'other-registry', says: 'cannot pull' },
  { text: 'localhost:5000/churn', code: 'other-registry', says: 'cannot pull' },
  { text: 's3://acme-ml/x', code: 'not-an-image', says: 'dkr.ecr' },
  { text: 'my image', code: 'not-an-image', says: 'dkr.ecr' },
  { text: `${HOST}/churn\u200B`, code: 'invisible-character', says: 'U+200B' },
];

describe('parseEcrImage', () => {
  test.each(READS)('reads $text', ({ text, arn }) => {
    const result = parseEcrImage(text);
    if (!result.ok) throw new Error(result.problem.message);
    if (result.value.kind === 'public') throw new Error('read as public');
    expect(repositoryArn(result.value, { partition: 'aws' })).toBe(arn);
  });

  test.each([
    { text: 'public.ecr.aws/docker/library/python:3.11', name: 'docker/library/python' },
    { text: 'https://public.ecr.aws/acme/churn', name: 'acme/churn' },
  ])('$text is public', ({ text, name }) => {
    expect(parseEcrImage(text)).toStrictEqual({ ok: true, value: { kind: 'public', name } });
  });

  test.each(['1', '2.0.1'])('since revision 2, repo@%s is an image, as Studio’s own are named', (version) => {
    for (const text of [`${HOST}/sagemaker-distribution-prod@${version}`, `${HOST}/a/b:latest@${version}`])
      expect(parseEcrImage(text)).toMatchObject({ ok: true, value: { account: '123456789012' } });
    expect(parseEcrImage(`${HOST}/churn@${version}`, 1)).toMatchObject({ problem: { code: 'bad-tag' } });
    expect(parseEcrImage(`public.ecr.aws/acme/churn@${version}`)).toMatchObject({
      value: { name: 'acme/churn' },
    });
  });

  test.each(['@', '@x', '@1.', '@.1', '@1 ', '@sha256:1'])('no version is %s', (version) => {
    expect(parseEcrImage(`"${HOST}/churn${version}"`)).toMatchObject({ problem: { code: 'bad-tag' } });
  });

  test.each(REFUSES)('refuses “$text”: $says', ({ text, code, says }) => {
    const result = parseEcrImage(text);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(result.ok ? '' : result.problem.message).toContain(says);
  });
});
