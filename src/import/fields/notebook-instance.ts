import type { FieldRow } from './field-row';

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html */
export const NOTEBOOK_INSTANCE: readonly FieldRow[] = [
  { path: 'NotebookInstanceArn', to: 'own-arn' },
  { path: 'RoleArn', to: 'role' },
  { path: 'KmsKeyId', to: 'kms.volumes' },
  { path: 'SubnetId', to: 'vpc' },
  { path: 'SecurityGroupIds[]', to: 'vpc' },
  // So the describe output calls them.
  { path: 'SecurityGroups[]', to: 'vpc' },
  { path: 'DefaultCodeRepository', to: 'repository' },
  { path: 'AdditionalCodeRepositories[]', to: 'repository' },
  {
    path: 'LifecycleConfigName',
    to: 'advice',
    message: 'What the lifecycle script calls is done with this role: add what it needs.',
  },
  {
    path: 'NotebookInstanceLifecycleConfigName',
    to: 'advice',
    message: 'What the lifecycle script calls is done with this role: add what it needs.',
  },
];
