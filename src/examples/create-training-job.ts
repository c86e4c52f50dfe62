import { emptyRoleSpec } from '../policy';
import { ACCOUNT } from './account';
import type { Example } from './example';

/** The plain case: read two channels, write a model, run an image of one’s own. */
export const createTrainingJob: Example = {
  id: 'create-training-job',
  label: 'Train a model',
  description: 'CreateTrainingJob · two inputs, checkpoints, an image of your own',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateTrainingJob'],
    account: { ...ACCOUNT, roleName: 'acme-churn-training' },
    entries: {
      's3.inputs': [{ text: 's3://acme-ml/churn/train/' }, { text: 's3://acme-ml/churn/validation/' }],
      's3.outputs': [{ text: 's3://acme-ml-models/churn/' }],
      's3.checkpoints': [{ text: 's3://acme-ml-models/checkpoints/churn/' }],
      images: [{ text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3' }],
    },
  },
};
