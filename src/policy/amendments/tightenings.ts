import { READ_INPUT, WRITE_OUTPUT } from '../apis/common-rows';
import { INPUT_KEYS, WRITTEN } from '../apis/reaches';
import type { Amendment, InLevel } from './amendment';

const LEAST: readonly InLevel[] = [{ levels: ['least-privilege'] }];

/** Narrower than the guide, as AWS itself publishes it or as the request allows. */
export const TIGHTENINGS: readonly Amendment[] = [
  {
    id: 'pass-role-itself',
    kind: 'tightening',
    title: 'Pass this role only',
    purpose: 'Anyone who can create a notebook and pass any role can use every role of the account.',
    source: 'passRoleEscalation',
    levels: [...LEAST, { levels: ['recommended'], when: 'role-known' }],
    for: 'runs-user-code',
    change: { type: 'narrow', rows: { PassRole: { reach: 'this-role' } } },
  },
  {
    id: 'split-read-write',
    kind: 'tightening',
    title: 'Read inputs, write outputs',
    purpose: 'Inputs are only read and outputs only written; checkpoints are both.',
    source: 'roleManager',
    levels: [...LEAST, { levels: ['recommended'], since: 2 }],
    for: 'guide-writer',
    change: {
      type: 'replace',
      rows: {
        ReadInputWriteOutput: [READ_INPUT, WRITE_OUTPUT],
        ReadWriteDeleteData: [
          READ_INPUT,
          WRITE_OUTPUT,
          {
            id: 'DeleteOutput',
            actions: ['s3:DeleteObject'],
            reach: WRITTEN,
            purpose: 'delete output from the notebook',
          },
        ],
        UseInputKeys: [
          {
            id: 'DecryptInput',
            actions: ['kms:Decrypt'],
            reach: INPUT_KEYS,
            purpose: 'read data that is encrypted with the key from the notebook',
          },
        ],
      },
    },
  },
  {
    id: 'scope-logs',
    kind: 'tightening',
    title: 'SageMaker’s log groups only',
    purpose: 'Each API writes to its own log group; the role needs no other.',
    source: 'logGroups',
    levels: [...LEAST, { levels: ['recommended'], when: 'place-known', since: 2 }],
    for: 'any',
    change: {
      type: 'narrow',
      rows: {
        WriteLogs: { reach: 'log-groups' },
        // Reading the log of a job takes finding its streams first.
        ReadLogs: {
          reach: 'read-log-groups',
          actions: ['logs:GetLogEvents', 'logs:DescribeLogStreams'],
        },
      },
    },
  },
  {
    id: 'scope-metrics',
    kind: 'tightening',
    title: 'SageMaker’s metrics only',
    purpose: 'PutMetricData takes no resource, but its namespace can be limited.',
    source: 'metricNamespaces',
    levels: LEAST,
    for: 'any',
    change: { type: 'narrow', rows: { PublishMetrics: { condition: 'metric-namespace' } } },
  },
  {
    id: 'kms-via-service',
    kind: 'tightening',
    title: 'Use data keys through S3 only',
    purpose:
      'S3 uses the keys of data on the role’s behalf. Encrypt is left as it is: S3 never calls it, and AWS’s API reference lists it.',
    source: 'viaService',
    levels: LEAST,
    for: 'any',
    change: {
      type: 'narrow',
      rows: {
        DecryptInput: { condition: 'through-s3' },
        WriteEncryptedOutput: { condition: 'through-s3' },
        UseInputKeys: { condition: 'through-s3' },
      },
    },
  },
  {
    id: 'grant-for-aws-resource',
    kind: 'tightening',
    title: 'Grant volume keys to AWS only',
    purpose:
      'Only an AWS service may receive the grant, as it does for a storage volume. AWS’s own sources disagree whether SageMaker sets this key on a role’s call: test first.',
    source: 'roleManager',
    levels: [{ levels: ['least-privilege'], until: 1 }],
    for: 'writes-s3',
    change: { type: 'narrow', rows: { EncryptVolume: { condition: 'grant-for-aws-resource' } } },
  },
  {
    id: 'notebook-actions',
    kind: 'tightening',
    title: 'Named SageMaker calls only',
    purpose:
      'The guide allows every SageMaker action, and passing roles; code needs only the calls that it makes.',
    source: 'passRoleEscalation',
    levels: [...LEAST, { levels: ['recommended'], when: 'calls-named', since: 2 }],
    for: 'runs-user-code',
    change: {
      type: 'narrow',
      rows: {
        CallSageMaker: { when: 'with-calls', actions: 'calls' },
        PassRole: { when: 'with-calls' },
      },
    },
  },
  {
    id: 'trust-source-account',
    kind: 'tightening',
    title: 'Trust your own account only',
    purpose: 'Stops jobs of other accounts from using this role (aws:SourceAccount).',
    source: 'confusedDeputy',
    levels: LEAST,
    for: 'any',
    change: { type: 'trust', condition: 'source-account' },
  },
  {
    id: 'trust-source-arn',
    kind: 'tightening',
    title: 'Trust these kinds of job only',
    purpose:
      'SageMaker may use the role for these kinds of resource only (aws:SourceArn). For models AWS only documents the wildcard.',
    source: 'confusedDeputy',
    levels: LEAST,
    for: 'any',
    change: { type: 'trust', condition: 'source-arn' },
  },
  {
    id: 'list-prefix',
    kind: 'tightening',
    title: 'List the named folders only',
    purpose: 'ListBucket shows every name in a bucket unless s3:prefix limits it.',
    source: 'listPrefix',
    levels: [{ levels: ['least-privilege'], since: 2 }],
    for: 'any',
    change: {
      type: 'narrow',
      rows: {
        ListInput: { condition: 'listed-prefix' },
        ListOutput: { condition: 'listed-prefix' },
        ListModels: { condition: 'listed-prefix' },
      },
    },
  },
  {
    id: 'outputs-by-name',
    kind: 'tightening',
    title: 'Write below the jobs’ names only',
    purpose:
      'Where the output is a whole bucket, as the SageMaker SDK’s default is, training jobs still write below their own names only.',
    source: 'outputLayout',
    levels: [{ levels: ['least-privilege'], when: 'jobs-named', since: 2 }],
    for: 'writes-by-name',
    change: {
      type: 'narrow',
      rows: {
        WriteOutput: { reach: 'written-by-jobs' },
        AbortUploads: { reach: 'written-by-jobs' },
      },
    },
  },
];
