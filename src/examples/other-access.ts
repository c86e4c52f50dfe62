import { emptyRoleSpec } from '../policy';
import { ACCOUNT } from './account';
import type { Example } from './example';

/** What AWS’s guide says four times and prints nowhere: a job that also reads a table, with a password for it. */
export const otherAccess: Example = {
  id: 'other-access',
  label: 'Use other data sources',
  description: 'CreateTrainingJob · and DynamoDB, Secrets Manager: Other access',
  spec: {
    ...emptyRoleSpec(),
    apis: ['CreateTrainingJob'],
    account: { ...ACCOUNT, roleName: 'acme-churn-features' },
    entries: {
      's3.inputs': [{ text: 's3://acme-ml/churn/train/' }],
      's3.outputs': [{ text: 's3://acme-ml-models/churn/' }],
      images: [{ text: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:2.3' }],
    },
    otherAccess: [
      {
        actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
        resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/churn-features'],
        why: 'look up the features of customers',
      },
      {
        actions: ['secretsmanager:GetSecretValue'],
        // AWS adds six characters of its own to the name of a secret.
        resources: ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:churn/warehouse-??????'],
        conditions: [{ operator: 'StringEquals', key: 'aws:ResourceTag/team', values: ['churn'] }],
        why: 'sign in to the data warehouse',
      },
    ],
  },
};
