import type { ActionName } from '../document';
import type { ApiName } from '../role-spec';

/** What the caller of one API needs. */
interface CallerActions {
  /** The kind of ARN that it acts on. */
  readonly resource: string;
  /** The call itself, to follow it, to stop it where that can be done, and to tag what it makes. */
  readonly actions: readonly [ActionName, ...ActionName[]];
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html */
export const CALLER_ACTIONS: Readonly<Record<ApiName, CallerActions>> = {
  CreateNotebookInstance: {
    resource: 'notebook-instance/*',
    actions: [
      'sagemaker:CreateNotebookInstance',
      'sagemaker:DescribeNotebookInstance',
      'sagemaker:StopNotebookInstance',
      'sagemaker:AddTags',
    ],
  },
  CreateHyperParameterTuningJob: {
    resource: 'hyper-parameter-tuning-job/*',
    actions: [
      'sagemaker:CreateHyperParameterTuningJob',
      'sagemaker:DescribeHyperParameterTuningJob',
      'sagemaker:StopHyperParameterTuningJob',
      'sagemaker:AddTags',
    ],
  },
  CreateProcessingJob: {
    resource: 'processing-job/*',
    actions: [
      'sagemaker:CreateProcessingJob',
      'sagemaker:DescribeProcessingJob',
      'sagemaker:StopProcessingJob',
      'sagemaker:AddTags',
    ],
  },
  CreateTrainingJob: {
    resource: 'training-job/*',
    actions: [
      'sagemaker:CreateTrainingJob',
      'sagemaker:DescribeTrainingJob',
      'sagemaker:StopTrainingJob',
      'sagemaker:AddTags',
    ],
  },
  CreateModel: {
    resource: 'model/*',
    actions: ['sagemaker:CreateModel', 'sagemaker:DescribeModel', 'sagemaker:AddTags'],
  },
};

/** What AWS asks of the caller, not of the role, for a notebook in a VPC and for one on an encrypted volume. */
export const NOTEBOOK_CALLER = {
  vpc: [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSubnets',
    'ec2:DescribeVpcs',
  ],
  volumeKey: ['kms:DescribeKey', 'kms:CreateGrant'],
} as const satisfies Record<string, readonly ActionName[]>;
