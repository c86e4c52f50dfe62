import { emptyRoleSpec } from '../policy';
import { ACCOUNT, sampleKey } from './account';
import type { Example } from './example';

/** A transform job runs under its model’s role: both calls in one role. */
export const createTransformJob: Example = {
  id: 'create-transform-job',
  label: 'Score a data set',
  description: 'CreateTransformJob · under its model’s role, encrypted predictions',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateModel', 'CreateTransformJob'],
    account: { ...ACCOUNT, roleName: 'acme-churn-scoring' },
    entries: {
      's3.inputs': [{ text: 's3://acme-ml/churn/to-score/' }],
      's3.outputs': [{ text: 's3://acme-ml-predictions/churn/' }],
      's3.models': [{ text: 's3://acme-ml-models/churn/2026-11-01/output/model.tar.gz' }],
      images: [{ text: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' }],
      'kms.outputs': [{ text: sampleKey('0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6') }],
    },
  },
};
