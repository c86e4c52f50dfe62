/** One of the guide's reasons for AmazonSageMakerFullAccess, and what carries it in the policy of today. */
export interface Category {
  /** As the guide calls it. */
  readonly category: string;
  /** In the guide's words. */
  readonly reason: string;
  /** The actions that it is about, with wildcards. */
  readonly actions: readonly string[];
  /** Actions among these that are a category of their own. */
  readonly except?: readonly string[];
  /** The statements of the policy that hold such actions. Empty once the policy has none left. */
  readonly statements: readonly string[];
  /** What is to be said of it today. */
  readonly today?: string;
}

/** The statement that holds most of what is not SageMaker’s own. */
const SERVICES = 'AllowAWSServiceActions';

/**
 * Why the policy holds permissions for services other than SageMaker, in the guide's order and words.
 * https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
 */
export const CATEGORIES: readonly Category[] = [
  {
    category: 'application-autoscaling',
    reason: 'Needed for automatically scaling an Amazon SageMaker real-time inference endpoint.',
    actions: ['application-autoscaling:*'],
    statements: [SERVICES],
    today:
      'AllowCreateServiceLinkedRoleForSageMakerApplicationAutoscaling carries it too: it lets the service create its own role.',
  },
  {
    category: 'aws-marketplace',
    reason: 'Needed to view AWS AI Marketplace subscriptions.',
    actions: ['aws-marketplace:*'],
    statements: [SERVICES],
  },
  {
    category: 'cloudwatch',
    reason:
      'Needed to post CloudWatch metrics, interact with alarms, and upload CloudWatch Logs logs in your account.',
    actions: ['cloudwatch:*'],
    statements: [SERVICES],
  },
  {
    category: 'codecommit',
    reason: 'Needed for AWS CodeCommit integration with Amazon SageMaker notebook instances.',
    actions: ['codecommit:*'],
    statements: [SERVICES, 'AllowCodeCommitActions'],
  },
  {
    category: 'cognito',
    reason: 'Needed for Amazon SageMaker Ground Truth to define your private workforce and work teams.',
    actions: ['cognito-idp:*'],
    statements: [SERVICES],
  },
  {
    category: 'ec2',
    reason:
      'Needed to manage elastic network interfaces when you specify a Amazon VPC for your Amazon SageMaker jobs and notebook instances.',
    actions: ['ec2:*'],
    except: ['ec2:DescribeVpcs'],
    statements: [SERVICES],
  },
  {
    category: 'ec2:DescribeVpcs',
    reason: 'All Amazon SageMaker services launch Amazon EC2 instances and require this permission set.',
    actions: ['ec2:DescribeVpcs'],
    statements: [SERVICES],
  },
  {
    category: 'ecr',
    reason:
      'Needed to pull and store Docker artifacts for training and inference. This is required only if you use your own container in Amazon SageMaker.',
    actions: ['ecr:*'],
    statements: [SERVICES, 'AllowECRActions'],
  },
  {
    category: 'elastic-inference',
    reason: 'Needed to integrate Amazon Elastic Inference with Amazon SageMaker.',
    actions: ['elastic-inference:*'],
    statements: [SERVICES],
    today: 'The policy still names it, but AWS’s list of actions no longer has this service.',
  },
  {
    category: 'glue',
    reason: 'Needed for inference pipeline pre-processing from within Amazon SageMaker notebook instances.',
    actions: ['glue:*'],
    statements: [
      SERVICES,
      'AllowGlueCreateTable',
      'AllowGlueUpdateTable',
      'AllowGlueDeleteTable',
      'AllowGlueGetTablesAndDatabases',
      'AllowGlueGetAndCreateDatabase',
    ],
  },
  {
    category: 'groundtruthlabeling',
    reason: 'Needed for Amazon SageMaker Ground Truth.',
    actions: ['groundtruthlabeling:*'],
    statements: [SERVICES],
  },
  {
    category: 'iam:ListRoles',
    reason: 'Needed to give the Amazon SageMaker console access to list available roles.',
    actions: ['iam:ListRoles'],
    statements: [SERVICES],
  },
  {
    category: 'kms',
    reason: 'Needed to give the Amazon SageMaker console access to list the available AWS KMS keys.',
    actions: ['kms:*'],
    statements: [SERVICES],
  },
  {
    category: 'logs',
    reason: 'Needed to allow Amazon SageMaker jobs and endpoints to publish log streams.',
    actions: ['logs:*'],
    statements: [SERVICES],
  },
];
