import { describe, expect, test } from 'vitest';
import { CAUSE_PHRASES } from './causes';
import { factsIn } from './facts-in';

const SESSION = 'arn:aws:sts::111122223333:assumed-role/Acme/SageMaker';

const FORMS = [
  {
    name: 'with quotes, and a reason after them',
    message: `User: ${SESSION} is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::acme/a b" because`,
    facts: { principal: SESSION, actions: ['s3:GetObject'], resource: 'arn:aws:s3:::acme/a b' },
  },
  {
    name: 'at the end of a sentence',
    message: `User: ${SESSION} is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::acme/a.csv.`,
    facts: { principal: SESSION, actions: ['s3:GetObject'], resource: 'arn:aws:s3:::acme/a.csv' },
  },
  {
    name: 'with no resource',
    message: `User: ${SESSION} is not authorized to perform: ecr:GetAuthorizationToken`,
    facts: { principal: SESSION, actions: ['ecr:GetAuthorizationToken'], resource: '' },
  },
  {
    name: 'with a star as resource',
    message: `User: ${SESSION} is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows it`,
    facts: {
      principal: SESSION,
      actions: ['ecr:GetAuthorizationToken'],
      resource: '',
      cause: 'no-identity-policy',
    },
  },
  {
    name: 'in China',
    message:
      'User: arn:aws-cn:sts::111122223333:assumed-role/Acme/SageMaker is not authorized to perform: s3:PutObject on resource: "arn:aws-cn:s3:::acme/x"',
    facts: { actions: ['s3:PutObject'], resource: 'arn:aws-cn:s3:::acme/x' },
  },
  {
    name: 'of ECR, with an and',
    message:
      'does not grant ecr:GetDownloadUrlForLayer and ecr:BatchGetImage permission to sagemaker.amazonaws.com',
    facts: { actions: ['ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage'], resource: '' },
  },
  {
    name: 'of SageMaker, about an image that the role may not pull',
    message:
      'Access denied for repository: team/churn in registry ID: 111122223333. Please check if your ECR repository and image exist and role arn:aws:iam::111122223333:role/Acme has proper pull permissions for SageMaker: ecr:BatchCheckLayerAvailability, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer',
    facts: {
      principal: 'arn:aws:iam::111122223333:role/Acme',
      actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      resource: 'arn:aws:ecr:<region>:111122223333:repository/team/churn',
    },
  },
  {
    name: 'of Docker, which names the image alone',
    message:
      "API error (404): pull access denied for 763104351884.dkr.ecr.us-west-2.amazonaws.com/pytorch-training, repository does not exist or may require 'docker login'",
    facts: {
      actions: ['ecr:BatchGetImage'],
      resource: 'arn:aws:ecr:us-west-2:763104351884:repository/pytorch-training',
    },
  },
  {
    name: 'of KMS, as it wrote before',
    message:
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access. (Service: AWSKMS; Status Code: 400; Error Code: AccessDeniedException)',
    facts: { actions: ['kms:Decrypt'], resource: '', cause: 'unknown' },
  },
  {
    name: 'of SageMaker, about the trust in a role',
    message:
      'The execution role ARN is invalid. Please ensure that the role exists and that its trust relationship policy allows the action "sts:AssumeRole" for the service principal "sagemaker.amazonaws.com".',
    facts: { actions: ['sts:AssumeRole'], cause: 'trust-policy' },
  },
  {
    name: 'of an upload that failed',
    message:
      'ClientError: Artifact upload failed:Insufficient permissions (403 Access Denied) for s3://acme/out/job/output/model.tar.gz',
    facts: { actions: ['s3:PutObject'], resource: 'arn:aws:s3:::acme/out/job/output/model.tar.gz' },
  },
  {
    name: 'of S3, which copies',
    message: 'An error occurred (AccessDenied) when calling the CopyObject operation: Access Denied',
    facts: { actions: ['s3:GetObject', 's3:PutObject'] },
  },
  {
    name: 'of S3, which uploads in parts',
    message:
      'An error occurred (AccessDenied) when calling the CreateMultipartUpload operation: Access Denied to s3://acme/out/x',
    facts: { actions: ['s3:PutObject'], resource: 'arn:aws:s3:::acme/out/x' },
  },
  {
    name: 'of EC2, which encodes the rest',
    message:
      'An error occurred (UnauthorizedOperation) when calling the CreateNetworkInterface operation: You are not authorized to perform this operation. Encoded authorization failure message: xyz',
    facts: { actions: ['ec2:CreateNetworkInterface'], resource: '' },
  },
  {
    name: 'of a download that failed',
    message: 'ClientError: Failed to download data from s3://acme/train/a.csv: Access Denied (403)',
    facts: { actions: ['s3:GetObject'], resource: 'arn:aws:s3:::acme/train/a.csv' },
  },
] as const;

describe('factsIn', () => {
  test.each(FORMS)('$name', ({ message, facts }) => {
    expect(factsIn(message)).toMatchObject(facts);
  });

  test.each(['', 'Everything is fine', 'An error occurred (Throttling) when calling the Sync operation'])(
    'is null for “%s”',
    (message) => {
      expect(factsIn(message)).toBeNull();
    },
  );

  test.each(CAUSE_PHRASES)('“$phrase” means $cause', ({ phrase, cause }) => {
    const message = `User: ${SESSION} is not authorized to perform: s3:GetObject on resource: x, ${phrase.toUpperCase()}`;
    expect(factsIn(message)?.cause).toBe(cause);
  });
});
