import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressContext, emptyRoleSpec, type AddressContext, type KindId } from '../index';
import { sampled, shownText } from '../unknown-parts';
import { readResource } from './read-resource';
import { KINDS, RESOURCE_KINDS } from './resource-kinds';

function contextOf(region: string, accountId: string): AddressContext {
  return addressContext({ ...emptyRoleSpec(), account: { region, accountId, roleName: '', rolePath: '' } });
}

const HERE = contextOf('eu-west-1', '111122223333');
const NOWHERE = contextOf('', '');
const CHINA = contextOf('cn-north-1', '111122223333');

const KIND_IDS = Object.keys(RESOURCE_KINDS).filter((name): name is KindId => name in RESOURCE_KINDS);

interface Row {
  readonly kind: KindId;
  readonly text: string;
  readonly arn: string;
  readonly context?: AddressContext;
}

/** One spelling a row: the ARN, the name, the address that requests have. */
const READS: readonly Row[] = [
  {
    kind: 'lambda',
    text: 'arn:aws:lambda:us-east-1:444455556666:function:report',
    arn: 'arn:aws:lambda:us-east-1:444455556666:function:report',
  },
  {
    kind: 'lambda',
    text: 'arn:aws:lambda:us-east-1:444455556666:function:report:$LATEST',
    arn: 'arn:aws:lambda:us-east-1:444455556666:function:report:$LATEST',
  },
  { kind: 'lambda', text: 'report:live', arn: 'arn:aws:lambda:eu-west-1:111122223333:function:report:live' },
  { kind: 'lambda', text: ' "report", ', arn: 'arn:aws:lambda:eu-west-1:111122223333:function:report' },
  {
    kind: 'lambda',
    text: 'report',
    context: NOWHERE,
    arn: 'arn:aws:lambda:REGION:ACCOUNT-ID:function:report',
  },
  {
    kind: 'lambda',
    text: 'report',
    context: CHINA,
    arn: 'arn:aws-cn:lambda:cn-north-1:111122223333:function:report',
  },
  { kind: 'topic', text: 'done', arn: 'arn:aws:sns:eu-west-1:111122223333:done' },
  {
    kind: 'topic',
    text: 'arn:aws:sns:eu-west-1:111122223333:done',
    arn: 'arn:aws:sns:eu-west-1:111122223333:done',
  },
  {
    kind: 'queue',
    text: 'https://sqs.eu-west-1.amazonaws.com/444455556666/steps.fifo',
    arn: 'arn:aws:sqs:eu-west-1:444455556666:steps.fifo',
  },
  {
    kind: 'queue',
    text: '"https://sqs.cn-north-1.amazonaws.com.cn/444455556666/steps",',
    arn: 'arn:aws-cn:sqs:cn-north-1:444455556666:steps',
    context: CHINA,
  },
  { kind: 'queue', text: 'steps', arn: 'arn:aws:sqs:eu-west-1:111122223333:steps' },
  {
    kind: 'queue',
    text: 'arn:aws:sqs:eu-west-1:111122223333:steps',
    arn: 'arn:aws:sqs:eu-west-1:111122223333:steps',
  },
  {
    kind: 'model-package-group',
    text: 'churn',
    arn: 'arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/churn',
  },
  {
    kind: 'model-package-group',
    text: 'arn:aws:sagemaker:us-east-1:444455556666:model-package-group/churn-2',
    arn: 'arn:aws:sagemaker:us-east-1:444455556666:model-package-group/churn-2',
  },
  {
    kind: 'alarm',
    text: 'Too many errors',
    arn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:Too many errors',
  },
  {
    kind: 'alarm',
    text: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a:b',
    arn: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a:b',
  },
  { kind: 'role', text: 'steps', arn: 'arn:aws:iam::111122223333:role/steps' },
  { kind: 'role', text: 'steps', context: NOWHERE, arn: 'arn:aws:iam::ACCOUNT-ID:role/steps' },
  {
    kind: 'role',
    text: 'arn:aws:iam::444455556666:role/ml/steps',
    arn: 'arn:aws:iam::444455556666:role/ml/steps',
  },
];

describe('each kind of resource', () => {
  test.each(READS)('$kind: “$text” → $arn', ({ kind, text, arn, context = HERE }) => {
    const read = readResource(kind, { text }, context);
    if (!read.ok) throw new Error(read.problem.message);
    const written = KINDS[kind].arns['self']?.(
      read.value.value,
      { kind, use: 'call', step: 'data', one: '', many: '', title: '' },
      { context, printedExactly: false },
    );
    expect(shownText(written ?? '')).toBe(arn);
  });

  test('packages of a group are all its versions', () => {
    const read = readResource('model-package-group', { text: 'churn' }, HERE);
    if (!read.ok) throw new Error(read.problem.message);
    expect(RESOURCE_KINDS['model-package-group'].arns.packages(read.value.value, SLOT, WRITING)).toBe(
      'arn:aws:sagemaker:eu-west-1:111122223333:model-package/churn/*',
    );
  });

  const SLOT = { kind: 's3', use: 'input', step: 'data', one: '', many: '', title: '' } as const;
  const WRITING = { context: HERE, printedExactly: false };

  test.each([
    { text: 'my-team', prefix: 'my-team' },
    { text: 'my-team-', prefix: 'my-team' },
    { text: 'my-team-*', prefix: 'my-team' },
    { text: 'my-team*', prefix: 'my-team' },
    { text: 'a', prefix: 'a' },
    { text: 'x'.repeat(63), prefix: 'x'.repeat(63) },
  ])('a job’s name begins with “$text”', ({ text, prefix }) => {
    expect(readResource('job-prefix', { text }, HERE)).toMatchObject({ ok: true, value: { value: prefix } });
  });

  const REFUSES: readonly { kind: KindId; text: string; code: string }[] = [
    { kind: 'lambda', text: 'arn:aws:lambda:eu-west-1:111122223333:layer:x', code: 'not-this-kind' },
    { kind: 'lambda', text: 'arn:aws:lambda:*:*:function:x', code: 'bad-region' },
    { kind: 'lambda', text: 'arn:aws:lambda:eu-west-1:*:function:x', code: 'bad-account' },
    { kind: 'lambda', text: 'arn:aws:lambda:eu-west-1:111122223333:function:*', code: 'bad-name' },
    { kind: 'lambda', text: 'arn:aws:lambda:cn-north-1:111122223333:function:x', code: 'region-mismatch' },
    { kind: 'lambda', text: 'my function', code: 'not-this-kind' },
    { kind: 'lambda', text: 'x'.repeat(65), code: 'not-this-kind' },
    { kind: 'topic', text: 'arn:aws:sqs:eu-west-1:111122223333:done', code: 'not-this-kind' },
    { kind: 'topic', text: 'arn:aws:sns:eu-west-1:111122223333:done:1b2c', code: 'bad-name' },
    { kind: 'queue', text: 'https://sqs.eu-west-1.amazonaws.com/steps', code: 'not-this-kind' },
    { kind: 'queue', text: 'https://sqs.nowhere.amazonaws.com/111122223333/steps', code: 'bad-region' },
    { kind: 'queue', text: 'steps*', code: 'not-this-kind' },
    { kind: 'model-package-group', text: 'my_group', code: 'not-this-kind' },
    {
      kind: 'model-package-group',
      text: 'arn:aws:sagemaker:eu-west-1:111122223333:model-package/churn/1',
      code: 'not-this-kind',
    },
    { kind: 'alarm', text: 'errors*', code: 'not-this-kind' },
    { kind: 'alarm', text: 'errors?', code: 'not-this-kind' },
    { kind: 'role', text: 'arn:aws:iam::111122223333:user/steps', code: 'not-a-role-arn' },
    { kind: 'role', text: 'arn:aws:iam::111122223333:role/*', code: 'bad-role-name' },
    { kind: 'role', text: 'arn:aws:iam::111122223333:role/te*m/steps', code: 'bad-role-path' },
    { kind: 'role', text: 'my steps', code: 'not-a-role-arn' },
    { kind: 'job-prefix', text: '-x', code: 'bad-job-name' },
    { kind: 'job-prefix', text: 'my_team', code: 'bad-job-name' },
    { kind: 'job-prefix', text: 'x'.repeat(64), code: 'bad-job-name' },
    { kind: 'job-prefix', text: '*', code: 'bad-job-name' },
  ];

  test.each(REFUSES)('$kind refuses “$text”: $code', ({ kind, text, code }) => {
    expect(readResource(kind, { text }, HERE)).toMatchObject({ ok: false, problem: { code } });
  });

  test.each(KIND_IDS)('%s: its own example is read', (kind) => {
    const { example } = KINDS[kind];
    const text = example.replace('…', '1234abcd-12ab-34cd-56ef-1234567890ab');
    expect(readResource(kind, { text }, HERE)).toMatchObject({ ok: true });
  });

  test.each(KIND_IDS)('%s: an empty entry is unfinished, not wrong', (kind) => {
    for (const text of ['', '  ', ' \n'])
      expect(readResource(kind, { text }, HERE)).toMatchObject({ ok: false, problem: { code: 'empty' } });
  });

  test.each(KIND_IDS)('%s: an invisible character is named, a mark of ours refused', (kind) => {
    for (const text of ['abc\u202Edef', 'abc\uE000x\uE002', '\uE001', `abc\uE002`]) {
      const read = readResource(kind, { text }, HERE);
      expect(read).toMatchObject({ ok: false });
      expect(read.ok ? '' : read.problem.message).not.toMatch(/[\p{Cf}\uE000-\uE002]/u);
    }
  });
});

const texts = fc.array(
  fc.oneof(
    fc.constantFrom(
      'arn:aws:lambda:eu-west-1:111122223333:function:',
      'arn:aws:sns:',
      'arn:aws:sqs:eu-west-1:',
      'arn:aws:iam::111122223333:role/',
      'arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/',
      'https://sqs.eu-west-1.amazonaws.com/111122223333/',
      's3://',
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com/',
      '<data bucket>',
      '<region>',
      '<account>',
      '<partition>',
      '<',
      '>',
      '*',
      '${aws:username}',
      ':',
      '/',
      'churn',
      'é',
      'データ',
      '\uE000',
      '\uE002',
      '%EE%80%80',
      '\u0000',
      '\uD83C',
      '__proto__',
    ),
    fc.string({ maxLength: 5, unit: 'binary' }),
  ),
  { maxLength: 6 },
);

describe('whatever is typed', () => {
  test.each(KIND_IDS)('%s: nothing throws, and nothing that IAM cannot hold is written', (kind) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(HERE, NOWHERE, CHINA), (parts, context) => {
        const read = readResource(kind, { text: parts.join('') }, context);
        if (!read.ok) {
          expect(read.problem.message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\uE000-\uE002]/u);
          return;
        }
        for (const write of Object.values(KINDS[kind].arns)) {
          const arn = write(
            read.value.value,
            { kind, use: 'input', step: 'data', one: '', many: '', title: '' },
            { context, printedExactly: false },
          );
          if (arn === null) continue;
          expect(shownText(arn)).toMatch(/^[\u0020-\u007E\u00A0-\u00FF]+$/);
          expect(sampled(arn, 'x')).not.toMatch(/[\uE000-\uE002]/);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
