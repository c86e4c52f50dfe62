import type { Source } from '../sources';

/** Where AWS says what others must allow. */
export const NEEDED_SOURCES = {
  callerPermissions: {
    title: 'SageMaker guide: API permissions reference',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html',
    read: '2026-11-24',
  },
  keyPolicy: {
    title: 'KMS guide: key policies',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
    read: '2026-11-24',
  },
  foreignKey: {
    title: 'KMS guide: using a key from another account',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
    read: '2026-11-25',
  },
  bucketPolicy: {
    title: 'S3 guide: bucket policies',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html',
    read: '2026-11-24',
  },
  repositoryPolicy: {
    title: 'ECR guide: repository policies',
    url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html',
    read: '2026-11-24',
  },
  evaluation: {
    title: 'IAM guide: how a request is decided',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    read: '2026-11-24',
  },
  boundaries: {
    title: 'IAM guide: permissions boundaries',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    read: '2026-11-24',
  },
  rolePrincipals: {
    title: 'IAM guide: roles as principals',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles',
    read: '2026-11-25',
  },
  lakeFormation: {
    title: 'Lake Formation guide: access control',
    url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/access-control-overview.html',
    read: '2026-11-24',
  },
  vpcEndpoints: {
    title: 'SageMaker guide: training in your VPC',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html',
    read: '2026-11-24',
  },
  eventualConsistency: {
    title: 'IAM guide: changes are not at once seen everywhere',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency',
    read: '2026-11-24',
  },
} as const satisfies Record<string, Source>;
