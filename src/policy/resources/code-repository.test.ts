import { describe, expect, test } from 'vitest';
import { codeRepositoryArn, parseCodeRepository } from './code-repository';

const KNOWN = { accountId: '111122223333' };

const READS = [
  {
    text: 'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/churn',
    arn: 'arn:aws:codecommit:eu-west-1:111122223333:churn',
  },
  {
    text: 'ssh://APKAEXAMPLE@git-codecommit.us-east-2.amazonaws.com/v1/repos/My_Repo.x/',
    arn: 'arn:aws:codecommit:us-east-2:111122223333:My_Repo.x',
  },
  {
    text: 'https://git-codecommit.cn-north-1.amazonaws.com.cn/v1/repos/churn',
    arn: 'arn:aws-cn:codecommit:cn-north-1:111122223333:churn',
  },
  {
    text: ' "arn:aws:codecommit:eu-west-1:444455556666:churn", ',
    arn: 'arn:aws:codecommit:eu-west-1:444455556666:churn',
  },
] as const;

const REFUSES = [
  { text: '', code: 'empty' },
  { text: 'https://github.com/acme/churn.git', code: 'other-git-host' },
  { text: 'git@github.com:acme/churn.git', code: 'other-git-host' },
  { text: 'churn', code: 'not-a-repository' },
  { text: 'arn:aws:codecommit:eu-west-1:444455556666:*', code: 'bad-repository-name' },
  { text: 'arn:aws:codecommit:eu-west-1::churn', code: 'not-a-repository' },
] as const;

describe('parseCodeRepository', () => {
  test.each(READS)('reads “$text”', ({ text, arn }) => {
    const result = parseCodeRepository(text, KNOWN);
    expect(result.ok ? codeRepositoryArn(result.value) : result.problem).toBe(arn);
  });

  test.each(REFUSES)('refuses “$text”: $code', ({ text, code }) => {
    expect(parseCodeRepository(text, KNOWN)).toMatchObject({ ok: false, problem: { code } });
  });

  test('needs the account for an address, and says where to type it', () => {
    expect(parseCodeRepository(READS[0].text, { accountId: '' })).toMatchObject({
      problem: { code: 'unknown-account', message: expect.stringContaining('step Trust') },
    });
  });
});
