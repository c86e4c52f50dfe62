import { emptyRoleSpec } from '../policy';
import { ACCOUNT, sampleKey } from './account';
import type { Example } from './example';

/** A notebook on an encrypted volume, from which jobs are started. */
export const createNotebookInstance: Example = {
  id: 'create-notebook-instance',
  label: 'Start a notebook',
  description: 'CreateNotebookInstance · starts training jobs, encrypted volume',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateNotebookInstance'],
    account: { ...ACCOUNT, roleName: 'acme-churn-notebook', rolePath: '/data-science/' },
    entries: {
      's3.inputs': [{ text: 's3://acme-ml/churn/' }],
      's3.outputs': [{ text: 's3://acme-ml-scratch/notebooks/' }],
      's3.models': [{ text: 's3://acme-ml-models/churn/' }],
      images: [{ text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3' }],
      'kms.volumes': [{ text: sampleKey('6b5a4f3e-2d1c-4b0a-9876-5f4e3d2c1b0a') }],
    },
    calls: ['CreateTrainingJob', 'CreateModel'],
  },
};
