import { emptyRoleSpec } from '../policy';
import { ACCOUNT, sampleKey } from './account';
import type { Example } from './example';

/** A processing job that reads encrypted data and one script. */
export const createProcessingJob: Example = {
  id: 'create-processing-job',
  label: 'Process data',
  description: 'CreateProcessingJob · a script, encrypted input, scikit-learn',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateProcessingJob'],
    account: { ...ACCOUNT, roleName: 'acme-churn-processing' },
    entries: {
      's3.inputs': [{ text: 's3://acme-raw/events/2026/' }, { text: 's3://acme-ml/code/preprocess.py' }],
      's3.outputs': [{ text: 's3://acme-ml/churn/' }],
      images: [{ text: '141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3' }],
      'kms.inputs': [{ text: sampleKey('8c9d0e1f-2a3b-4c5d-8e7f-8091a2b3c4d5') }],
    },
  },
};
