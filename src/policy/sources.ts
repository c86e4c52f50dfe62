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
  privateRegistry: {
    title: 'SageMaker guide: private registries that need a password',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/docker-containers-adapt-your-own-private-registry-authentication.html',
    read: '2026-11-27',
  },
  outputLayout: {
    title: 'SageMaker SDK: model_data, and the artifacts of debugger and profiler, are below the job’s name',
    url: 'https://github.com/aws/sagemaker-python-sdk/blob/v2.257.6/src/sagemaker/estimator.py',
    read: '2026-11-27',
  },
  transformRole: {
    title: 'A transform job runs under its model’s role',
    url: 'https://github.com/aws/sagemaker-python-sdk/issues/303',
    read: '2026-11-27',
  },
  transformApi: {
    title: 'SageMaker API reference: CreateTransformJob',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html',
    read: '2026-11-27',
  },
  transformVpc: {
    title: 'SageMaker guide: batch transform in a VPC',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/batch-vpc.html',
    read: '2026-11-27',
  },
  endpointApi: {
    title: 'SageMaker API reference: CreateEndpointConfig',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html',
    read: '2026-11-27',
  },
  asyncInference: {
    title: 'SageMaker guide: prerequisites of asynchronous inference',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-endpoint-prerequisites.html',
    read: '2026-11-27',
  },
  captureSample: {
    title: 'AWS’s sample role for an endpoint with data capture',
    url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/7414432e39a7f5c34e4a61d109f8753037a82450/packages/constructs/L3/ai/sagemaker-model-deploy-l3-construct/lib/sagemaker-endpoint-l3-construct.ts',
    read: '2026-11-27',
  },
  inferenceComponents: {
    title: 'An endpoint without a model needs a role of its own',
    url: 'https://github.com/hashicorp/terraform-provider-aws/pull/44977',
    read: '2026-11-27',
  },
  pipelineAccess: {
    title: 'SageMaker guide: access management of pipelines',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-access.html',
    read: '2026-11-27',
  },
  pipelineSteps: {
    title: 'SageMaker guide: kinds of pipeline steps',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html',
    read: '2026-11-27',
  },
  pipelineSample: {
    title: 'AWS’s sample role for a pipeline',
    url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/7414432e39a7f5c34e4a61d109f8753037a82450/packages/constructs/L3/ai/sagemaker-model-training-l3-construct/lib/sagemaker-pipeline-l3-construct.ts',
    read: '2026-11-27',
  },
  pipelineIntegrations: {
    title: 'AWS managed policy AmazonSageMakerPipelinesIntegrations',
    url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerPipelinesIntegrations.html',
    read: '2026-11-27',
  },
  emrActions: {
    title: 'Service Authorization Reference: Amazon EMR',
    url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticmapreduce.html',
    read: '2026-11-27',
  },
  domainGuide: {
    title: 'SageMaker guide: CreateDomain execution role permissions',
    url: `${ROLES_PAGE}#sagemaker-roles-createdomain-perms`,
    read: '2026-11-27',
  },
  fullAccess: {
    title: 'AWS managed policy AmazonSageMakerFullAccess',
    url: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonSageMakerFullAccess.html',
    read: '2026-11-27',
  },
  domainApi: {
    title: 'SageMaker API reference: CreateDomain',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
    read: '2026-11-27',
  },
  trustedIdentity: {
    title: 'SageMaker guide: trusted identity propagation in Studio',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/trustedidentitypropagation-setup.html',
    read: '2026-11-27',
  },
  sourceIdentity: {
    title: 'SageMaker guide: who did what in Studio',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/monitor-user-access.html',
    read: '2026-11-27',
  },
  partnerApps: {
    title: 'SageMaker guide: Partner AI Apps',
    url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/partner-app-onboard.html',
    read: '2026-11-27',
  },
  sdkRoleCheck: {
    title: 'SageMaker Python SDK: its check of a role, from version 3.15 on',
    url: 'https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/iam_role_resolver.py',
    read: '2026-11-27',
  },
  sdkUploads: {
    title: 'SageMaker SDK: it uploads data and code as whoever runs it',
    url: 'https://github.com/aws/sagemaker-python-sdk/blob/v2.257.6/src/sagemaker/session.py#L436-L445',
    read: '2026-11-27',
  },
  sdkLogs: {
    title: 'SageMaker SDK: it prints the logs of the jobs that it waits for',
    url: 'https://github.com/aws/sagemaker-python-sdk/blob/v2.257.6/src/sagemaker/session.py#L9217-L9260',
    read: '2026-11-27',
  },
  serviceAuthorization: {
    title: 'Service Authorization Reference: the actions of each service',
    url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html',
    read: '2026-11-27',
  },
  sdkSession: {
    title: 'SageMaker Python SDK: how it finds the role that it runs under',
    url: 'https://github.com/aws/sagemaker-python-sdk/blob/a24812666d258d9d19c9a82d0c9385ca0bd3ba01/sagemaker-core/src/sagemaker/core/helper/session_helper.py',
    read: '2026-11-27',
  },
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

export type SourceId = keyof typeof SOURCES;
