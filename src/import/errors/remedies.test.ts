import { describe, expect, test } from 'vitest';
import { API_NAMES, buildRolePolicies, emptyRoleSpec, isAllowed } from '../../policy';
import { objectFolder } from './object-folder';
import { remedyFor } from './remedies';
import { isRemedy, type Remedy } from './remedy';

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

const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:registry-a1b2c3';
const FUNCTION = 'arn:aws:lambda:eu-west-1:111122223333:function:churn';

/** What no list of the form holds: a statement of the user’s own. */
const OWN = [
  { action: 's3:DeleteObject', resource: OBJECT },
  { action: 'kms:ReEncryptFrom', resource: KEY },
  { action: 'ecr:ListImages', resource: REPOSITORY },
  { action: 'ec2:DeleteTags', resource: 'arn:aws:ec2:eu-west-1:111122223333:network-interface/eni-1' },
  { action: 'logs:FilterLogEvents', resource: 'arn:aws:logs:eu-west-1:111122223333:log-group:x:log-stream:' },
  { action: 'cloudwatch:DescribeAlarms', resource: 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:x' },
  {
    action: 'sagemaker:AddTags',
    resource: 'arn:aws:sagemaker:eu-west-1:111122223333:training-job/x',
  },
  { action: 'codecommit:GetRepository', resource: 'arn:aws:codecommit:eu-west-1:111122223333:churn' },
  { action: 'secretsmanager:GetSecretValue', resource: SECRET },
  { action: 'lambda:InvokeFunction', resource: FUNCTION },
  { action: 'sts:AssumeRole', resource: 'arn:aws:iam::444455556666:role/Data' },
  { action: 'dynamodb:GetItem', resource: 'arn:aws:dynamodb:eu-west-1:111122223333:table/features' },
] as const;

const NONE = [
  { action: 's3:GetObject', resource: '', says: 'does not say which object' },
  { action: 's3:GetBucketLocation', resource: 'arn:aws:s3:::acme', says: 'any input in acme' },
  { action: 'kms:Decrypt', resource: '*', says: 'does not say which key' },
  { action: 'ecr:BatchGetImage', resource: '', says: 'which image it was. Add its URI under “Images”' },
  {
    action: 'ecr:BatchGetImage',
    resource: 'arn:aws:ecr:eu-west-1:<account>:repository/churn',
    says: 'Only parts of the repository are known',
  },
  {
    action: 'codecommit:GitPull',
    resource: 'arn:aws:sns:eu-west-1:111122223333:churn',
    says: 'does not say which repository',
  },
  { action: 'logs:PutLogEvents', resource: '*', says: 'Attach it in place of the current one' },
  { action: 'sts:AssumeRole', resource: '*', says: 'trust policy' },
  { action: 'sagemaker:AddTags', resource: '*', says: 'does not say on which resource' },
  { action: 'secretsmanager:GetSecretValue', resource: '', says: 'Add secretsmanager:GetSecretValue on it' },
  {
    action: 'secretsmanager:GetSecretValue',
    resource: 'arn:aws:secretsmanager:eu-west-1:xxxxxxxxxxxx:secret:a',
    says: 'not a whole ARN',
  },
  { action: 'glue:GetTable', resource: 'aoss:collection/x', says: 'aoss:collection/x, which is not a whole' },
  {
    action: 'glue:GetTable',
    resource: 'arn:aws:glue:eu-west-1:111122223333:table/<db>/t',
    says: 'are unknown: look them up',
  },
  { action: 'glue:GetTable', resource: 'arn:aws:glue:*:111122223333:catalog', says: 'not a whole' },
] as const;

function remedyIn(action: string, resource: string): Remedy {
  const remedy = remedyFor(action, resource);
  if (!isRemedy(remedy)) throw new Error(remedy.message);
  return remedy;
}

describe('remedyFor', () => {
  test.each(REMEDIES)(
    '$action on $resource goes to $slot, and is allowed then',
    ({ action, resource, slot }) => {
      const remedy = remedyIn(action, resource);
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
    const told = remedyFor(action, resource);
    expect(isRemedy(told)).toBe(false);
    expect(told.message).toContain(says);
  });

  test.each(OWN)(
    '$action on $resource is a statement of one’s own, and allowed then',
    ({ action, resource }) => {
      const remedy = remedyIn(action, resource);
      expect(remedy).toMatchObject({ slot: 'otherAccess', isOffered: true });
      const once = remedy.apply({ ...emptyRoleSpec(), apis: ['CreateTrainingJob'] });
      expect(remedy.apply(once)).toStrictEqual(once);
      const { permissions } = buildRolePolicies(once);
      expect(isAllowed(permissions, { action, resource }).allowed).toBe(true);
      expect(isAllowed(permissions, { action, resource: `${resource}-other` }).allowed).toBe(false);
    },
  );

  test.each(['kms:CreateKey', 'ecr:GetAuthorizationToken', 'ec2:DescribeInstanceTypes'])(
    '%s takes no resource but *: a statement of one’s own about everything',
    (action) => {
      const remedy = remedyIn(action, '');
      expect(remedy).toMatchObject({ slot: 'otherAccess', isOffered: true });
      const [statement] = remedy.apply(emptyRoleSpec()).otherAccess;
      expect(statement).toMatchObject({ actions: [action], resources: ['*'] });
    },
  );

  test.each(API_NAMES)('a notebook that calls %s', (api) => {
    for (const action of [`sagemaker:${api}`, `sagemaker:${api.replace('Create', 'Describe')}`]) {
      const spec = remedyIn(action, '*').apply(emptyRoleSpec());
      expect(spec).toMatchObject({ apis: ['CreateNotebookInstance'], calls: [api] });
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
