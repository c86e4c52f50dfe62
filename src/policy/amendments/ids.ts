/** Every amendment, corrections first, compatibility last, in the order in which they are listed on screen. */
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
  'notebook-volume-key',
  'notebook-helper-calls',
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
  'sdk-role-check',
] as const;

export type AmendmentId = (typeof AMENDMENT_IDS)[number];
