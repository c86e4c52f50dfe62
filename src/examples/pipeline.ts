import { API_NAMES, emptyRoleSpec } from '../policy';
import { ACCOUNT, sampleKey } from './account';
import type { Example } from './example';

/** One role for all five: what a small team’s pipeline and notebook share. */
export const pipeline: Example = {
  id: 'pipeline',
  label: 'All five in one role',
  description: 'Process, train, tune, host and explore under one role',
  spec: {
    ...emptyRoleSpec(),
    apis: [...API_NAMES],
    account: { ...ACCOUNT, roleName: 'acme-churn-pipeline', rolePath: '/service-role/' },
    s3: {
      inputs: [
        { text: 's3://acme-raw/events/2026/', kind: 'auto' },
        { text: 's3://acme-ml/churn/', kind: 'auto' },
      ],
      outputs: [
        { text: 's3://acme-ml/churn/', kind: 'auto' },
        { text: 's3://acme-ml-models/churn/', kind: 'auto' },
      ],
      checkpoints: [{ text: 's3://acme-ml-models/checkpoints/churn/', kind: 'auto' }],
      models: [{ text: 's3://acme-ml-models/churn/', kind: 'auto' }],
    },
    images: [
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3',
      '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1',
    ],
    vpc: true,
    kms: {
      inputs: [sampleKey('8c9d0e1f-2a3b-4c5d-8e7f-8091a2b3c4d5')],
      outputs: [sampleKey('0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6')],
      volumes: [sampleKey('6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a')],
    },
    notebook: { calls: ['CreateProcessingJob', 'CreateTrainingJob', 'CreateModel'] },
  },
};
