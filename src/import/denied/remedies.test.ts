import { describe, expect, test } from 'vitest';
import { API_NAMES, buildRolePolicies, emptyRoleSpec, isAllowed } from '../../policy';
import { objectFolder } from './object-folder';
import { remedyFor } from './remedies';

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666';
const REPOSITORY = 'arn:aws:ecr:eu-west-1:111122223333:repository/team/churn';
const OBJECT = 'arn:aws:s3:::acme/a/b.csv';

const REMEDIES = [
  { action: 's3:GetObject', resource: OBJECT, slot: 's3.inputs' },
  { action: 's3:PutObject', resource: OBJECT, slot: 's3.outputs' },
  { action: 's3:AbortMultipartUpload', resource: OBJECT, slot: 's3.outputs' },
  { action: 'ecr:BatchGetImage', resource: REPOSITORY, slot: 'images' },
  { action: 'kms:Decrypt', resource: KEY, slot: 'kms.inputs' },
  { action: 'kms:GenerateDataKey', resource: KEY, slot: 'kms.outputs' },
  { action: 'kms:CreateGrant', resource: KEY, slot: 'kms.volumes' },
  { action: 'ec2:DescribeSubnets', resource: '*', slot: 'vpc' },
] as const;

const NONE = [
  { action: 's3:GetObject', resource: '', says: 'does not say which object' },
  { action: 's3:DeleteObject', resource: OBJECT, says: 'by hand' },
  { action: 's3:GetBucketLocation', resource: 'arn:aws:s3:::acme', says: 'any input in acme' },
  { action: 'kms:Decrypt', resource: '*', says: 'does not say which key' },
  { action: 'kms:ReEncryptFrom', resource: KEY, says: 'by hand' },
  { action: 'ecr:GetAuthorizationToken', resource: '*', says: 'Every role of this form' },
  { action: 'ecr:BatchGetImage', resource: '', says: 'does not say which repository' },
  { action: 'logs:PutLogEvents', resource: '*', says: 'Every role of this form' },
  { action: 'cloudwatch:PutMetricData', resource: '*', says: 'Every role of this form' },
  { action: 'sts:AssumeRole', resource: '*', says: 'trust policy' },
  { action: 'sagemaker:AddTags', resource: '*', says: 'by hand' },
  { action: 'secretsmanager:GetSecretValue', resource: '*', says: 'by hand' },
] as const;

describe('remedyFor', () => {
  test.each(REMEDIES)(
    '$action on $resource goes to $slot, and is allowed then',
    ({ action, resource, slot }) => {
      const remedy = remedyFor(action, resource);
      if (typeof remedy === 'string') throw new Error(remedy);
      expect(remedy.slot).toBe(slot);
      const spec = remedy.apply({ ...emptyRoleSpec(), apis: ['CreateTrainingJob'] });
      const { permissions } = buildRolePolicies(spec);
      expect(
        isAllowed(permissions, { action, resource, context: { 'kms:GrantIsForAWSResource': 'true' } })
          .allowed,
      ).toBe(true);
    },
  );

  test.each(NONE)('$action on “$resource” has none: $says', ({ action, resource, says }) => {
    expect(remedyFor(action, resource)).toContain(says);
  });

  test.each(API_NAMES)('a notebook that calls %s', (api) => {
    for (const action of [`sagemaker:${api}`, `sagemaker:${api.replace('Create', 'Describe')}`]) {
      const remedy = remedyFor(action, '*');
      const spec = typeof remedy === 'string' ? null : remedy.apply(emptyRoleSpec());
      expect(spec).toMatchObject({ apis: ['CreateNotebookInstance'], notebook: { calls: [api] } });
    }
  });
});

describe('objectFolder', () => {
  test.each([
    { arn: 'arn:aws:s3:::acme/out/x', folder: 's3://acme/out/' },
    { arn: 'arn:aws:s3:::acme/x', folder: 's3://acme/' },
    { arn: 'arn:aws:s3:::acme/a/b/job/output/model.tar.gz', folder: 's3://acme/a/b/' },
    // The whole bucket would be too much to guess.
    { arn: 'arn:aws:s3:::acme/job/output/model.tar.gz', folder: 's3://acme/job/output/' },
    { arn: 'arn:aws:s3:::acme/a//b/x', folder: 's3://acme/a//b/' },
    { arn: 'arn:aws:s3:::acme/a/', folder: 's3://acme/a/' },
  ])('$arn lies in $folder', ({ arn, folder }) => {
    expect(objectFolder(arn)?.folder).toBe(folder);
  });

  test.each(['', 'acme/x', KEY, 'arn:aws:s3:::'])('is null for “%s”', (arn) => {
    expect(objectFolder(arn)).toBeNull();
  });
});
