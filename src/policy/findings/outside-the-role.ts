import { isAwsImageAccount } from '../addresses/aws-image-accounts';
import type { Finding } from './finding';
import type { FindingRule, Reviewed } from './rule';

/** What no policy of the role can settle: who else must say yes. */
export const outsideTheRole: FindingRule = (reviewed) => {
  const { apis, kms } = reviewed.resolved;
  if (apis.length === 0) return [];
  const hasKeys = kms.inputs.length + kms.outputs.length + kms.volumes.length > 0;
  return [
    ...(hasKeys ? [KEY_POLICY] : []),
    ...(hasForeignImage(reviewed) ? [REPOSITORY_POLICY] : []),
    BUCKET_POLICY,
    BOUNDARIES,
    CALLER,
    NEW_ROLE,
  ];
};

function hasForeignImage({ resolved: { images, context } }: Reviewed): boolean {
  return images.some(
    ({ value }) =>
      value.kind === 'repository' && value.account !== context.accountId && !isAwsImageAccount(value.account),
  );
}

const KEY_POLICY: Finding = {
  code: 'key-policy',
  severity: 'info',
  title: 'Key policy',
  message: 'Each key’s own policy must allow this role too, or leave the decision to IAM.',
  url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
};
const REPOSITORY_POLICY: Finding = {
  code: 'repository-policy',
  severity: 'info',
  title: 'Repository policy',
  message: 'An image of another account: its repository’s policy must let this account pull.',
  url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html',
};
const BUCKET_POLICY: Finding = {
  code: 'bucket-policy',
  severity: 'info',
  title: 'Bucket policy',
  message:
    'A bucket of another account, or one that enforces encryption, must allow the role in its own policy.',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html',
};
const BOUNDARIES: Finding = {
  code: 'boundaries',
  severity: 'info',
  title: 'Boundaries',
  message: 'A permissions boundary, a service control policy or Lake Formation can still say no.',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
};
const CALLER: Finding = {
  code: 'caller',
  severity: 'info',
  title: 'Caller',
  message:
    'Whoever makes the call needs iam:PassRole on this role, and sagemaker:AddTags where tags are set.',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html#sagemaker-roles-pass-role',
};
const NEW_ROLE: Finding = {
  code: 'new-role',
  severity: 'info',
  title: 'New role',
  message: 'SageMaker can assume a new role only after some ten seconds.',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency',
};
