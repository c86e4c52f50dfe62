import { emptyRoleSpec } from '../policy';
import { ACCOUNT, sampleKey } from './account';
import type { Example } from './example';

/** A tuning job in a VPC, with encrypted output and volumes, and AWS’s own XGBoost image. */
export const createHyperParameterTuningJob: Example = {
  id: 'create-hyper-parameter-tuning-job',
  label: 'Tune hyperparameters',
  description: 'CreateHyperParameterTuningJob · built-in XGBoost, VPC, keys',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateHyperParameterTuningJob'],
    account: { ...ACCOUNT, roleName: 'acme-churn-tuning' },
    entries: {
      's3.inputs': [{ text: 's3://acme-ml/churn/train/' }, { text: 's3://acme-ml/churn/validation/' }],
      's3.outputs': [{ text: 's3://acme-ml-models/churn-tuning/' }],
      images: [{ text: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1' }],
      'kms.outputs': [{ text: sampleKey('0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6') }],
      'kms.volumes': [{ text: sampleKey('6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a') }],
    },
    vpc: true,
  },
};
