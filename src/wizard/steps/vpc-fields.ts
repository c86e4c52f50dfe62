import type { ApiName } from '../../policy';

/** Where each request names its VPC. */
export const VPC_FIELDS: Readonly<Record<ApiName, string>> = {
  CreateNotebookInstance: 'SubnetId, SecurityGroupIds',
  CreateHyperParameterTuningJob: 'TrainingJobDefinition.VpcConfig',
  CreateProcessingJob: 'NetworkConfig.VpcConfig',
  CreateTrainingJob: 'VpcConfig',
  CreateModel: 'VpcConfig',
};
