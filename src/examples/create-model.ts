import { emptyRoleSpec } from '../policy';
import { ACCOUNT } from './account';
import type { Example } from './example';

/** A model whose files are one archive, on AWS’s own PyTorch image, in a VPC. */
export const createModel: Example = {
  id: 'create-model',
  label: 'Host a model',
  description: 'CreateModel · one archive, AWS’s PyTorch image, VPC',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateModel'],
    account: { ...ACCOUNT, roleName: 'acme-churn-endpoint' },
    entries: {
      's3.models': [{ text: 's3://acme-ml-models/churn/2026-11-01/output/model.tar.gz' }],
      images: [{ text: '763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-inference:2.6.0-cpu-py312' }],
    },
    vpc: true,
  },
};
