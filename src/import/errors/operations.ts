/** What an operation of S3 needs, where its name is not the action's. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
export const S3_OPERATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['GetObject', ['s3:GetObject']],
  ['HeadObject', ['s3:GetObject']],
  ['SelectObjectContent', ['s3:GetObject']],
  ['PutObject', ['s3:PutObject']],
  ['CreateMultipartUpload', ['s3:PutObject']],
  ['UploadPart', ['s3:PutObject']],
  ['CompleteMultipartUpload', ['s3:PutObject']],
  ['CopyObject', ['s3:GetObject', 's3:PutObject']],
  ['AbortMultipartUpload', ['s3:AbortMultipartUpload']],
  ['ListObjects', ['s3:ListBucket']],
  ['ListObjectsV2', ['s3:ListBucket']],
  ['HeadBucket', ['s3:ListBucket']],
  ['GetBucketLocation', ['s3:GetBucketLocation']],
  ['DeleteObject', ['s3:DeleteObject']],
]);

/** Operations of other services that a job calls, by name alone. */
export const OTHER_OPERATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['GenerateDataKey', ['kms:GenerateDataKey']],
  ['Decrypt', ['kms:Decrypt']],
  ['Encrypt', ['kms:Encrypt']],
  ['CreateGrant', ['kms:CreateGrant']],
  ['DescribeKey', ['kms:DescribeKey']],
  ['BatchGetImage', ['ecr:BatchGetImage']],
  ['GetAuthorizationToken', ['ecr:GetAuthorizationToken']],
  ['AssumeRole', ['sts:AssumeRole']],
  ['CreateNetworkInterface', ['ec2:CreateNetworkInterface']],
  ['CreateNetworkInterfacePermission', ['ec2:CreateNetworkInterfacePermission']],
  ['DescribeSubnets', ['ec2:DescribeSubnets']],
  ['DescribeSecurityGroups', ['ec2:DescribeSecurityGroups']],
  ['DescribeVpcs', ['ec2:DescribeVpcs']],
]);
