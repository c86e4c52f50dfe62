import { addressWords } from '../review/address-words';
import type { Source } from '../sources';
import { patternsFor } from './may-do';
import { fieldOf, type UnusualRule } from './unusual';
import { someOf } from './words';

const ANALYZED: Source = {
  title: 'IAM Access Analyzer: resources that can be shared',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html',
  read: '2026-11-27',
};

/**
 * What writes the policy, the grants or the sharing of each kind of resource that IAM Access Analyzer looks at: so its
 * owner can give access to other accounts. Roles are in the lists of escalations.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html
 */
export const SHARES: readonly string[] = [
  's3:PutBucketPolicy',
  's3:PutBucketAcl',
  's3:PutAccessPointPolicy',
  's3express:PutBucketPolicy',
  'kms:PutKeyPolicy',
  'kms:CreateGrant',
  'lambda:AddPermission',
  'lambda:AddLayerVersionPermission',
  'sqs:AddPermission',
  'sqs:SetQueueAttributes',
  'secretsmanager:PutResourcePolicy',
  'sns:AddPermission',
  'sns:SetTopicAttributes',
  'ec2:ModifySnapshotAttribute',
  'rds:ModifyDBSnapshotAttribute',
  'rds:ModifyDBClusterSnapshotAttribute',
  'ecr:SetRepositoryPolicy',
  'elasticfilesystem:PutFileSystemPolicy',
  'dynamodb:PutResourcePolicy',
];

/** The user's own statements that can share data with other accounts. */
export const shares: UnusualRule = {
  id: 'shares',
  grade: 'danger',
  ofCaller: true,
  find: ({ granted }) =>
    granted.flatMap((each) => {
      // Everything at once is said as such.
      const patterns = each.isOwn ? patternsFor(each.statement, SHARES).filter((own) => own !== '*') : [];
      const resources = each.statement.Resource ?? [];
      if (patterns.length === 0) return [];
      return [
        {
          title: 'Can share data',
          words: `A statement added by hand allows ${someOf(patterns)} on ${someOf(resources.map(addressWords))}: with it, other accounts can be given access.`,
          ...fieldOf(each, resources[0] ?? '*'),
          source: ANALYZED,
        },
      ];
    }),
};
