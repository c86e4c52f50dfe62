import { emptyRoleSpec } from '../policy';
import { ACCOUNT, sampleKey } from './account';
import type { Example } from './example';

/** An asynchronous endpoint, and the model that it serves: captured, encrypted, and told of over SNS. */
export const createEndpointConfig: Example = {
  id: 'create-endpoint-config',
  label: 'Serve a model',
  description: 'CreateEndpointConfig · asynchronous, data capture, SNS topics',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateModel', 'CreateEndpointConfig'],
    account: { ...ACCOUNT, roleName: 'acme-churn-serving' },
    entries: {
      's3.inputs': [{ text: 's3://acme-ml/churn/requests/' }],
      's3.outputs': [
        { text: 's3://acme-ml-predictions/churn/responses/' },
        { text: 's3://acme-ml-predictions/churn/failures/' },
      ],
      's3.models': [{ text: 's3://acme-ml-models/churn/2026-11-01/output/model.tar.gz' }],
      's3.capture': [{ text: 's3://acme-ml-capture/churn/' }],
      images: [{ text: '763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-inference:2.6.0-cpu-py312' }],
      'sns.publish': [
        { text: 'arn:aws:sns:eu-west-1:111122223333:churn-responses' },
        { text: 'arn:aws:sns:eu-west-1:111122223333:churn-failures' },
      ],
      'kms.outputs': [{ text: sampleKey('0f1e2d3c-4b5a-4678-9a0b-c1d2e3f4a5b6') }],
    },
    options: { async: true },
  },
};
