import { expect, test } from 'vitest';
import { auditPolicies } from '../../import';
import { comparisonMarkdown } from './comparison-markdown';

const AT = { policy: 0, statement: 0 };
const NEED = { resource: 'arn:aws:s3:::acme/*', purpose: 'read the input' };

test('a comparison as Markdown: what to do, then each need and each statement', () => {
  const text = comparisonMarkdown(
    {
      lacks: [
        { ...NEED, action: 's3:GetObject', because: 'not-allowed', statement: null },
        { ...NEED, action: 's3:PutObject', because: 'not-allowed', statement: null },
      ],
      granted: [{ ...NEED, action: 's3:ListBucket' }],
      unjudged: [{ ...NEED, action: 'kms:Decrypt', statement: AT, expressions: ['var.key'] }],
      statements: [
        { ...AT, sid: 'A*b', verdict: 'open', excess: [], expressions: ['var.`key`'] },
        {
          policy: 0,
          statement: 1,
          sid: '',
          verdict: 'partly',
          excess: [{ action: 's3:*', resource: '*', how: 'wider' }],
          expressions: [],
        },
      ],
    },
    'Train',
    true,
  );
  expect(text.split('\n').slice(3)).toStrictEqual([
    '',
    '### Lacks',
    '',
    '- `s3:GetObject`, `s3:PutObject` on `arn:aws:s3:::acme/*`: needed to read the input. No statement allows it.',
    '',
    '### Cannot be judged',
    '',
    '- `kms:Decrypt` on `arn:aws:s3:::acme/*`: needed to read the input. Statement 1 decides it, by var.key.',
    '',
    '### Granted',
    '',
    '- `s3:ListBucket` on `arn:aws:s3:::acme/*`: needed to read the input.',
    '',
    '### Statement by statement',
    '',
    String.raw`- **Statement 1 \(A\*b\)**: Cannot be judged before deployment: ${'`` var.`key` ``'}`,
    '- **Statement 2**: Needed in part. More than needed:',
    '  - `s3:*` on `*`: wider than needed',
    '',
  ]);
  expect(text).toMatch(/^## The policy of Train, compared with what the job needs\n\nReplace it/);
});

test('what is empty is left out', () => {
  expect(comparisonMarkdown({ lacks: [], granted: [], unjudged: [], statements: [] }, '', true)).toBe(
    '## The policy, compared with what the job needs\n\nKeep it: it allows what the job needs, and no more.\n',
  );
});

test('what the published checks say is there too, with its page, and breaks out of nothing', () => {
  const remarks = auditPolicies([
    { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'no](x) **action**', Resource: '*' } },
  ]);
  const none = { lacks: [], granted: [], unjudged: [], statements: [] };
  const text = comparisonMarkdown(none, '', true, remarks);
  expect(text).toContain(
    String.raw`- **Error: Statement 1**: AWS has no action “no\]\(x\) \*\*action\*\*”. [Invalid action](https://docs.aws.amazon.com/`,
  );
});
