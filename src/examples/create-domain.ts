import { emptyRoleSpec } from '../policy';
import { ACCOUNT, sampleKey } from './account';
import type { Example } from './example';

/** The role of a Studio domain with a key of its own, from which jobs are started. */
export const createDomain: Example = {
  id: 'create-domain',
  label: 'Work in Studio',
  description: 'CreateDomain · starts jobs, spaces of one’s own, the domain’s key',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateDomain'],
    account: { ...ACCOUNT, roleName: 'acme-churn-studio' },
    entries: {
      's3.inputs': [{ text: 's3://acme-ml/churn/' }],
      's3.outputs': [{ text: 's3://acme-ml-scratch/studio/' }],
      images: [{ text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3' }],
      'kms.volumes': [{ text: sampleKey('6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a') }],
    },
    calls: ['CreateProcessingJob', 'CreateTrainingJob', 'CreateModel'],
  },
};
