import { emptyRoleSpec } from '../policy';
import { ACCOUNT } from './account';
import type { Example } from './example';

/** A pipeline whose steps run under its own role, which therefore needs what they need. */
export const createPipeline: Example = {
  id: 'create-pipeline',
  label: 'Run a pipeline',
  description: 'CreatePipeline · three steps, model registry, Lambda and callback',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateProcessingJob', 'CreateTrainingJob', 'CreateModel', 'CreatePipeline'],
    account: { ...ACCOUNT, roleName: 'acme-churn-steps' },
    entries: {
      's3.inputs': [{ text: 's3://acme-raw/events/2026/' }, { text: 's3://acme-ml/churn/' }],
      's3.outputs': [{ text: 's3://acme-ml/churn/' }, { text: 's3://acme-ml-models/churn/' }],
      's3.models': [{ text: 's3://acme-ml-models/churn/' }],
      images: [{ text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3' }],
      lambdas: [{ text: 'arn:aws:lambda:eu-west-1:111122223333:function:churn-report' }],
      'sqs.queues': [{ text: 'https://sqs.eu-west-1.amazonaws.com/111122223333/churn-approval' }],
      modelPackageGroups: [{ text: 'churn' }],
    },
    calls: ['CreateProcessingJob', 'CreateTrainingJob', 'CreateModel'],
  },
};
