import { assumedFor } from '../amendments/amendments';
import { APIS } from '../apis/apis';
import { arnOf } from '../arn';
import { arnOfReading, type ReadingOf } from '../entries';
import type { AskedAccess } from '../evaluate/explain-access';
import { keyArn } from '../resources/kms-key';
import { dnsSuffix } from '../resources/region';
import type { ResolvedSpec } from '../resolve-spec';
import { SLOTS, type Use } from '../slots/slots';
import { roleArnOf } from '../statements/reach';
import { shownText } from '../unknown-parts';
import { entryRow, type CheckRow } from './check-row';
import { besideSample, otherAccount, otherKey, otherRepository, readSample, writtenSample } from './samples';

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html */
const PULLS = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'];

/** What each use of a key takes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html */
const KEY_ACTIONS: Partial<Record<Use, string>> = {
  input: 'kms:Decrypt',
  output: 'kms:GenerateDataKey',
  volume: 'kms:CreateGrant',
};

/** The service through which a job uses the keys of its data, and one that has nothing to do with it. */
const WHERE_USED = 's3';
const ELSEWHERE = 'secretsmanager';

/** Every check that a form implies, in the order of the list. */
export const CHECK_ROWS: readonly CheckRow[] = [
  entryRow({
    id: 'read',
    kind: 's3',
    lists: ({ reads }) => reads === true,
    expected: 'allowed',
    words: ({ one }, name) => `Read the ${one} ${name}`,
    requests: ({ value, slot }, spec) =>
      on(
        's3:GetObject',
        SLOTS[slot].writes === true
          ? writtenSample(value, slot, spec)
          : readSample(value, spec.context.partition),
      ),
  }),
  entryRow({
    id: 'write',
    kind: 's3',
    lists: ({ writes }) => writes === true,
    expected: 'allowed',
    words: ({ one }, name) => `Write to the ${one} ${name}`,
    requests: ({ value, slot }, spec) => on('s3:PutObject', writtenSample(value, slot, spec)),
  }),
  entryRow({
    id: 'overwrite-what-is-read',
    kind: 's3',
    lists: ({ reads, writes }) => reads === true && writes !== true,
    expected: 'denied',
    words: ({ one }, name) => `Overwrite the ${one} ${name}`,
    requests: ({ value }, { context }) => on('s3:PutObject', readSample(value, context.partition)),
  }),
  entryRow({
    id: 'delete-what-is-read',
    kind: 's3',
    lists: ({ reads, writes }) => reads === true && writes !== true,
    expected: 'denied',
    words: ({ one }, name) => `Delete the ${one} ${name}`,
    requests: ({ value }, { context }) => on('s3:DeleteObject', readSample(value, context.partition)),
  }),
  entryRow({
    id: 'write-beside',
    isBeside: true,
    kind: 's3',
    lists: ({ writes }) => writes === true,
    expected: 'denied',
    words: ({ one }, name) => `Write beside the ${one} ${name}`,
    requests: ({ value }, { context }) => on('s3:PutObject', besideSample(value, context.partition)),
  }),
  entryRow({
    id: 'pull',
    kind: 'image',
    expected: 'allowed',
    words: (_slot, name) => `Pull the image ${name}`,
    requests: (reading, { writing }) => {
      const arn = arnOfReading(reading, 'self', writing);
      const named = arn === null || /[*?]/.test(arn) ? null : shownText(arn);
      return PULLS.flatMap((action) => on(action, named));
    },
  }),
  entryRow({
    id: 'pull-another',
    isBeside: true,
    kind: 'image',
    firstOnly: true,
    expected: 'denied',
    words: () => 'Pull another image',
    requests: ({ value }, { context }) =>
      value.kind === 'public' ? [] : on('ecr:BatchGetImage', otherRepository(value, context)),
  }),
  entryRow({
    id: 'use-key',
    kind: 'key',
    expected: 'allowed',
    words: ({ one }, name) => `Use the ${one} ${name}`,
    requests: (reading, spec) => keyRequests(reading, spec, keyArn(reading.value), WHERE_USED),
  }),
  entryRow({
    id: 'use-another-key',
    isBeside: true,
    kind: 'key',
    firstOnly: true,
    expected: 'denied',
    words: () => 'Use another key',
    requests: (reading, spec) => keyRequests(reading, spec, otherKey(reading.value), WHERE_USED),
  }),
  entryRow({
    id: 'use-key-elsewhere',
    kind: 'key',
    lists: ({ use }) => use !== 'volume',
    expected: 'denied',
    words: ({ one }, name) => `Use the ${one} ${name} outside S3`,
    requests: (reading, spec) => keyRequests(reading, spec, keyArn(reading.value), ELSEWHERE),
  }),
  entryRow({
    id: 'pass-role',
    kind: 'role',
    lists: ({ use }) => use === 'pass',
    expected: 'allowed',
    words: (_slot, name) => `Pass the role ${name} to SageMaker`,
    requests: (reading, { writing }) => passed(arnOfReading(reading, 'self', writing)),
  }),
  {
    id: 'pass-another-role',
    kind: null,
    field: 'account.roleName',
    expected: 'denied',
    words: 'Pass another role to SageMaker',
    requests: ({ context: { partition, accountId } }) =>
      passed(
        arnOf({
          partition,
          service: 'iam',
          account: accountId || otherAccount(accountId),
          resource: 'role/another-role',
        }),
      ),
  },
  {
    id: 'assume',
    kind: null,
    field: 'account.accountId',
    expected: 'allowed',
    words: 'SageMaker assumes the role for your account',
    requests: (spec) => assumedBySageMaker(spec, spec.context.accountId || otherAccount('')),
  },
  {
    id: 'assume-for-another-account',
    kind: null,
    field: 'account.accountId',
    expected: 'denied',
    words: 'SageMaker assumes the role for a job of another account',
    requests: (spec) => assumedBySageMaker(spec, otherAccount(spec.context.accountId)),
  },
  {
    id: 'assume-from-another-account',
    kind: null,
    field: 'account.accountId',
    expected: 'denied',
    words: 'Another account assumes the role',
    requests: (spec) => {
      const account = otherAccount(spec.context.accountId);
      const { partition } = spec.context;
      const arn = arnOf({ partition, service: 'iam', account, resource: 'role/another-role' });
      return [{ action: 'sts:AssumeRole', resource: shownText(roleArnOf(spec)), asker: { arn } }];
    },
  },
];

function on(action: string, resource: string | null): readonly AskedAccess[] {
  return resource === null ? [] : [{ action, resource }];
}

/** As a job uses a key: through S3 for data, and granted to AWS for a volume. */
function keyRequests(
  { slot, value }: ReadingOf<'key'>,
  { context: { partition } }: ResolvedSpec,
  arn: string,
  via: string,
): readonly AskedAccess[] {
  const { use } = SLOTS[slot];
  const action = KEY_ACTIONS[use];
  if (action === undefined) return [];
  const context: AskedAccess['context'] =
    use === 'volume'
      ? { 'kms:GrantIsForAWSResource': 'true' }
      : { 'kms:ViaService': shownText(`${via}.${value.region}.${dnsSuffix(partition)}`) };
  return [{ action, resource: shownText(arn), context }];
}

function passed(arn: string | null): readonly AskedAccess[] {
  return arn === null
    ? []
    : [
        {
          action: 'iam:PassRole',
          resource: shownText(arn),
          context: { 'iam:PassedToService': 'sagemaker.amazonaws.com' },
        },
      ];
}

/** As SageMaker asks for it: once for each kind of resource that the role is used for. */
function assumedBySageMaker(spec: ResolvedSpec, account: string): readonly AskedAccess[] {
  const { partition, region } = spec.context;
  const assumed = assumedFor({ apis: [...spec.apis], calls: [...spec.calls] });
  return assumed.flatMap((api) => {
    const { principal, sourceArns } = APIS[api].trust;
    return sourceArns.map((source) => ({
      action: 'sts:AssumeRole',
      resource: shownText(roleArnOf(spec)),
      asker: { service: principal },
      context: {
        'aws:SourceAccount': account,
        'aws:SourceArn': arnOf({
          partition,
          service: 'sagemaker',
          region: region || 'us-east-1',
          account,
          resource: source.replaceAll('*', 'sample'),
        }),
      },
    }));
  });
}
