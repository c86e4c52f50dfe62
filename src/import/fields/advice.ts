/** What the role's policy has no slot for, in one sentence each. */
export const PRIVATE_REGISTRY =
  'This image comes from a private registry in your VPC, which needs no permission for Amazon ECR.';

export const MODEL_PACKAGE =
  'SageMaker takes image and artefacts from this itself; the policy needs no statement for an image. If it belongs to another account, its owner must share it.';

export const FILE_SYSTEM =
  'A file system is reached through the VPC, not through S3: it needs no S3 permission, and the job must be in the VPC.';

export const HUB_CONTENT =
  'Content of a hub needs sagemaker:DescribeHubContent on this ARN where the hub is private. Add that statement by hand.';

export const REGISTRY_PASSWORD =
  'The role must be allowed lambda:InvokeFunction on this function, which gives the registry’s password. Add that statement by hand.';
