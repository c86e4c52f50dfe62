/** Every amendment, corrections first, in the order in which they are listed on screen. */
export const AMENDMENT_IDS = [
  'kms-data-key',
  'model-list-bucket',
  'model-decrypt',
  'model-vpc-endpoints',
  'multipart-abort',
  'bucket-location',
  'output-folder',
  'fsx-action-name',
  'notebook-vpc',
  'notebook-kms',
  'notebook-repositories',
  'pass-role-itself',
  'split-read-write',
  'scope-logs',
  'scope-metrics',
  'kms-via-service',
  'grant-for-aws-resource',
  'notebook-actions',
  'trust-source-account',
  'trust-source-arn',
  'list-prefix',
] as const;

export type AmendmentId = (typeof AMENDMENT_IDS)[number];
