import { emptyRoleSpec } from '../policy';
import { ACCOUNT, sampleKey } from './account';
import type { Example } from './example';

/** One role for the guide’s five calls: what a small team’s jobs and notebook share. */
export const pipeline: Example = {
  id: 'pipeline',
  label: 'All five in one role',
  description: 'Process, train, tune, host and explore under one role',
  spec: {
    ...emptyRoleSpec(),
    apis: [
      'CreateNotebookInstance',
      'CreateHyperParameterTuningJob',
      'CreateProcessingJob',
      'CreateTrainingJob',
      'CreateModel',
    ],
    account: { ...ACCOUNT, roleName: 'acme-churn-pipeline', rolePath: '/service-role/' },
    entries: {
      's3.inputs': [{ text: 's3://acme-raw/events/2026/' }, { text: 's3://acme-ml/churn/' }],
      's3.outputs': [{ text: 's3://acme-ml/churn/' }, { text: 's3://acme-ml-models/churn/' }],
      's3.checkpoints': [{ text: 's3://acme-ml-models/checkpoints/churn/' }],
      's3.models': [{ text: 's3://acme-ml-models/churn/' }],
      images: [
        { text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3' },
        { text: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' },
      ],
      'kms.inputs': [{ text: sampleKey('8c9d0e1f-2a3b-4c5d-8e7f-8091a2b3c4d5') }],
      'kms.outputs': [{ text: sampleKey('0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6') }],
      'kms.volumes': [{ text: sampleKey('6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a') }],
    },
    vpc: true,
    calls: ['CreateProcessingJob', 'CreateTrainingJob', 'CreateModel'],
  },
};
