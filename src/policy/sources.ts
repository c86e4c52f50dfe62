/** A page that says why a permission is needed. */
export interface Source {
  readonly title: string;
  readonly url: `https://${string}`;
  /** The day on which we last read it there. */
  readonly read: `${number}-${number}-${number}`;
}

const ROLES_PAGE = 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html';

/** Where every row of the catalogue and every amendment comes from. Add a source before you add a row. */
export const SOURCES = {
  trustGuide: { title: 'SageMaker guide: execution roles', url: ROLES_PAGE, read: '2026-11-24' },
  notebookGuide: {
    title: 'SageMaker guide: CreateNotebookInstance execution role permissions',
    url: `${ROLES_PAGE}#sagemaker-roles-createnotebookinstance-perms`,
    read: '2026-11-24',
  },
  tuningGuide: {
    title: 'SageMaker guide: CreateHyperParameterTuningJob execution role permissions',
    url: `${ROLES_PAGE}#sagemaker-roles-createhyperparametertiningjob-perms`,
    read: '2026-11-24',
  },
  processingGuide: {
    title: 'SageMaker guide: CreateProcessingJob execution role permissions',
    url: `${ROLES_PAGE}#sagemaker-roles-createprocessingjob-perms`,
    read: '2026-11-24',
  },
  trainingGuide: {
    title: 'SageMaker guide: CreateTrainingJob execution role permissions',
    url: `${ROLES_PAGE}#sagemaker-roles-createtrainingjob-perms`,
    read: '2026-11-24',
  },
  modelGuide: {
    title: 'SageMaker guide: CreateModel execution role permissions',
    url: `${ROLES_PAGE}#sagemaker-roles-createmodel-perms`,
    read: '2026-11-24',
  },
  kmsMultipart: {
    title: 'AWS re:Post: uploading a large file with a KMS key',
    url: 'https://repost.aws/knowledge-center/s3-large-file-encryption-kms-key',
    read: '2026-11-24',
  },
  modelListBucket: {
    title: 'CreateModel’s own error message, as reported',
    url: 'https://github.com/philschmid/llm-sagemaker-sample/issues/2',
    read: '2026-11-24',
  },
  s3KmsRead: {
    title: 'S3 guide: what SSE-KMS asks of a reader',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    read: '2026-11-24',
  },
  modelVpc: {
    title: 'SageMaker guide: hosted endpoints in a VPC',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html',
    read: '2026-11-24',
  },
  additionalS3: {
    title: 'SageMaker guide: additional S3 permissions',
    url: ROLES_PAGE,
    read: '2026-11-24',
  },
  bucketLocation: {
    title: 'A training container denied s3:GetBucketLocation',
    url: 'https://github.com/aws/amazon-sagemaker-examples/issues/606',
    read: '2026-11-24',
  },
  jobNameAppended: {
    title: 'SageMaker appends the job name to S3OutputPath',
    url: 'https://github.com/aws/sagemaker-python-sdk/issues/1335',
    read: '2026-11-24',
  },
  fsxActions: {
    title: 'Service Authorization Reference: Amazon FSx',
    url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonfsx.html',
    read: '2026-11-24',
  },
  apiPermissions: {
    title: 'SageMaker guide: API permissions reference',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html',
    read: '2026-11-24',
  },
  notebookGit: {
    title: 'SageMaker guide: Git repositories of notebook instances',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html',
    read: '2026-11-24',
  },
  passRoleEscalation: {
    title: 'PMapper: CreateNotebookInstance with iam:PassRole escalates privileges',
    url: 'https://github.com/nccgroup/PMapper/issues/47',
    read: '2026-11-24',
  },
  roleManager: {
    title: 'SageMaker Role Manager’s own policies',
    url: 'https://github.com/cdklabs/cdk-aws-sagemaker-role-manager',
    read: '2026-11-24',
  },
  logGroups: {
    title: 'SageMaker guide: log groups and streams',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html',
    read: '2026-11-24',
  },
  metricNamespaces: {
    title: 'SageMaker guide: metric namespaces',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html',
    read: '2026-11-24',
  },
  viaService: {
    title: 'KMS guide: kms:ViaService',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service',
    read: '2026-11-24',
  },
  confusedDeputy: {
    title: 'SageMaker guide: cross-service confused deputy prevention',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html',
    read: '2026-11-24',
  },
  listPrefix: {
    title: 'S3 guide: limiting ListBucket by prefix',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
    read: '2026-11-24',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
