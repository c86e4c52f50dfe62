import { describe, expect, test } from 'vitest';
import type { AccessDenied, Who } from './access-denied';
import { readDenied } from './read-denied';

const SESSION = 'arn:aws:sts::111122223333:assumed-role/Acme/SageMaker';
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly who: Who;
  readonly rolesFault: AccessDenied['rolesFault'];
  readonly actions?: readonly string[];
  readonly resource?: string;
  /** The resource of the statement that is printed; absent where none is. */
  readonly statement?: string;
  readonly slots?: readonly string[];
  readonly says: RegExp;
}

const SENTENCES: readonly Row[] = [
  {
    name: 'a download, in a job’s own words',
    text: 'ClientError: Data download failed:Unable to download object s3://acme-hub/weights (AccessDenied: Access Denied)',
    who: 'unknown',
    rolesFault: 'maybe',
    actions: ['s3:GetObject'],
    resource: 'arn:aws:s3:::acme-hub/weights',
    statement: 'arn:aws:s3:::acme-hub/weights',
    slots: ['s3.inputs'],
    says: /bucket’s policy/,
  },
  {
    name: 'nothing under a prefix',
    text: 'ClientError: No S3 objects found under S3 URL "s3://acme-data/train/" given in input data source. Please ensure that the bucket exists in the selected region (us-east-1), that objects exist under that S3 prefix, and that the role "arn:aws:iam::111122223333:role/service-role/Acme" has "s3:ListBucket" permissions on bucket "acme-data".',
    who: 'execution-role',
    rolesFault: 'maybe',
    actions: ['s3:ListBucket'],
    resource: 'arn:aws:s3:::acme-data',
    statement: 'arn:aws:s3:::acme-data',
    slots: ['s3.inputs'],
    says: /nothing is under the prefix/,
  },
  {
    name: 'a model, of a role whose account is masked',
    text: 'Could not access model data at https://s3.us-east-1.amazonaws.com/acme/m.tar.gz. Please ensure that the role "arn:aws:iam::xxxxxxxxxxxx:role/Acme" exists',
    who: 'execution-role',
    rolesFault: 'maybe',
    actions: ['s3:GetObject'],
    resource: 'arn:aws:s3:::acme/m.tar.gz',
    statement: 'arn:aws:s3:::acme/m.tar.gz',
    slots: ['s3.models'],
    says: /account is masked/,
  },
  {
    name: 'an image whose account is masked',
    text: 'The repository of your image xxxxxxxxxxxx.dkr.ecr.eu-west-1.amazonaws.com/team/churn:1 does not exist or does not grant ecr:GetDownloadUrlForLayer, ecr:BatchGetImage, ecr:BatchCheckLayerAvailability permission to sagemaker.amazonaws.com service principal.',
    who: 'unknown',
    rolesFault: 'maybe',
    actions: ['ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage', 'ecr:BatchCheckLayerAvailability'],
    resource: 'arn:aws:ecr:eu-west-1:<account>:repository/team/churn',
    statement: 'arn:aws:ecr:eu-west-1:<account>:repository/team/churn',
    slots: ['images'],
    says: /does not exist/,
  },
  {
    name: 'a grant for a volume',
    text: `Please ensure that the role arn:aws:iam::111122223333:role/Acme has kms:CreateGrant permission on the key ${KEY}`,
    who: 'execution-role',
    rolesFault: 'maybe',
    actions: ['kms:CreateGrant'],
    resource: KEY,
    statement: KEY,
    slots: ['kms.volumes'],
    says: /may use/,
  },
  {
    name: 'a repository of code',
    text: "fatal: unable to access 'https://git-codecommit.us-east-1.amazonaws.com/v1/repos/churn/': The requested URL returned error: 403",
    who: 'unknown',
    rolesFault: 'maybe',
    actions: ['codecommit:GitPull'],
    resource: 'arn:aws:codecommit:us-east-1:<account>:churn',
    statement: 'arn:aws:codecommit:us-east-1:<account>:churn',
    slots: ['notebook.repositories'],
    says: /credential helper/,
  },
];

const MORE_SENTENCES: readonly Row[] = [
  {
    name: 'a function whose role does not let Lambda in',
    text: 'An error occurred (InvalidParameterValueException) when calling the CreateFunction operation: The role defined for the function cannot be assumed by Lambda.',
    who: 'trust-policy',
    rolesFault: 'no',
    actions: ['sts:AssumeRole'],
    says: /lambda\.amazonaws\.com/,
  },
  {
    name: 'SageMaker, which may not assume a role',
    text: 'sagemaker.amazonaws.com is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/Acme',
    who: 'trust-policy',
    rolesFault: 'no',
    actions: ['sts:AssumeRole'],
    resource: 'arn:aws:iam::111122223333:role/Acme',
    says: /tab Trust policy/,
  },
  {
    name: 'a role that another role’s trust policy leaves out',
    text: `User: ${SESSION} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/Data because no role trust policy allows the sts:AssumeRole action`,
    who: 'trust-policy',
    rolesFault: 'no',
    actions: ['sts:AssumeRole'],
    resource: 'arn:aws:iam::444455556666:role/Data',
    says: /Two sides/,
  },
  {
    name: 'a container whose image cannot be pulled',
    text: 'CannotPullContainerError: failed to resolve ref 111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1: pulling failed with status code [manifests 1]: 403 Forbidden',
    who: 'unknown',
    rolesFault: 'maybe',
    actions: ['ecr:BatchGetImage'],
    resource: 'arn:aws:ecr:eu-west-1:111122223333:repository/churn',
    statement: 'arn:aws:ecr:eu-west-1:111122223333:repository/churn',
    slots: ['images'],
    says: /may pull/,
  },
  {
    name: 'a session that is masked',
    text: 'User: arn:aws:sts::[REDACTED]:assumed-role/[REDACTED]/[REDACTED] is not authorized to perform: s3:GetObject on resource "arn:aws:s3:::acme/x.csv"',
    who: 'unknown',
    rolesFault: 'maybe',
    actions: ['s3:GetObject'],
    resource: 'arn:aws:s3:::acme/x.csv',
    statement: 'arn:aws:s3:::acme/x.csv',
    slots: ['s3.inputs'],
    says: /which policy/,
  },
  {
    name: 'a key in the words of KMS, which names none',
    text: `User: ${SESSION} is not authorized to perform: kms:Decrypt on the resource associated with this ciphertext because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`,
    who: 'key-policy',
    rolesFault: 'no',
    actions: ['kms:Decrypt'],
    slots: ['kms.inputs'],
    says: /no such key in this region/,
  },
];

function callerRow(name: string, principal: string, who: 'caller' | 'other-service-role'): Row {
  return {
    name,
    text: `User: arn:aws:sts::111122223333:${principal} is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::acme/x.csv"`,
    who,
    rolesFault: 'no',
    actions: ['s3:GetObject'],
    resource: 'arn:aws:s3:::acme/x.csv',
    statement: 'arn:aws:s3:::acme/x.csv',
    says: /made the call, not SageMaker’s execution role/,
  };
}

const CALLERS: readonly Row[] = [
  callerRow('an instance of EC2', 'assumed-role/Ec2SageMakerRole/i-0abcdef1234567890', 'caller'),
  callerRow('a session of an SDK', 'assumed-role/X/botocore-session-1600000000', 'caller'),
  callerRow('a function named after SageMaker', 'assumed-role/SageMakerInvoker/SageMaker-invoke', 'caller'),
  callerRow('a session in small letters', 'assumed-role/SageMakerRole/sagemaker', 'caller'),
  callerRow('somebody signed in', 'assumed-role/AWSReservedSSO_Data_1/ana@example.com', 'caller'),
  callerRow('a build', 'assumed-role/SageMakerBuild/AWSCodeBuild-1234', 'other-service-role'),
  callerRow('somebody federated', 'federated-user/ana', 'caller'),
];

function policyRow(reason: string, who: Who, says: RegExp): Row {
  return {
    name: reason,
    text: `User: ${SESSION} is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::acme/x.csv" ${reason}`,
    who,
    rolesFault: 'no',
    actions: ['s3:GetObject'],
    resource: 'arn:aws:s3:::acme/x.csv',
    says,
    ...(reason.includes('no resource-based policy') ? { slots: ['s3.inputs'] } : {}),
  };
}

const POLICIES: readonly Row[] = [
  policyRow('with an explicit deny in a service control policy', 'control-policy', /SCP/),
  policyRow('with an explicit deny in a resource control policy', 'control-policy', /administrators/),
  policyRow('with an explicit deny in a permissions boundary', 'boundary', /boundary/),
  policyRow('with an explicit deny in a session policy', 'session-policy', /session policy/),
  policyRow('with an explicit deny in a VPC endpoint policy', 'endpoint-policy', /endpoint/),
  policyRow('with an explicit deny in a resource-based policy', 'bucket-policy', /bucket’s policy/),
  policyRow('with an explicit deny in an identity-based policy', 'execution-role', /remove or narrow/),
  policyRow('with an explicit deny', 'unknown', /does not name the kind of policy/),
  policyRow('because no resource-based policy allows the s3:GetObject action', 'bucket-policy', /its owner/),
  policyRow('because no permissions boundary allows the s3:GetObject action', 'boundary', /widen/),
  policyRow('because no session policy allows the s3:GetObject action', 'session-policy', /session policy/),
  policyRow('because no service control policy allows the s3:GetObject action', 'control-policy', /SCP/),
  policyRow('because no resource control policy allows the s3:GetObject action', 'control-policy', /RCP/),
  policyRow('because no VPC endpoint policy allows the s3:GetObject action', 'endpoint-policy', /endpoint/),
];

/** Nobody lacks a permission. */
function faultRow(text: string, who: Who, says: RegExp): Row {
  return { name: text, text, who, rolesFault: 'no', says };
}

const when = (code: string, operation: string, rest: string) =>
  `An error occurred (${code}) when calling the ${operation} operation: ${rest}`;

const FAULTS: readonly Row[] = [
  faultRow(
    'Could not connect to the endpoint URL: "https://api.sagemaker.eu-west-1.amazonaws.com/"',
    'network',
    /VPC endpoint/,
  ),
  faultRow('Connect timeout on endpoint URL: "https://sts.amazonaws.com/"', 'network', /not of permissions/),
  faultRow(
    'SSL validation failed for https://s3.amazonaws.com/ CERTIFICATE_VERIFY_FAILED',
    'network',
    /AWS_CA_BUNDLE/,
  ),
  faultRow(
    'Error response from daemon: Get "https://1.dkr.ecr.eu-west-1.amazonaws.com/v2/": dial tcp: i/o timeout',
    'network',
    /NAT/,
  ),
  faultRow('botocore.exceptions.NoCredentialsError: Unable to locate credentials', 'caller', /aws sso login/),
  faultRow(when('ExpiredToken', 'PutObject', 'The provided token has expired.'), 'caller', /have expired/),
  faultRow(
    when(
      'UnrecognizedClientException',
      'ListModels',
      'The security token included in the request is invalid.',
    ),
    'caller',
    /get-caller-identity/,
  ),
  faultRow(
    when(
      'ResourceLimitExceeded',
      'CreateTrainingJob',
      "The account-level service limit 'ml.p3.2xlarge for training job usage' is 0 Instances",
    ),
    'quota',
    /Service Quotas/,
  ),
  faultRow(
    'Get https://1.dkr.ecr.eu-west-1.amazonaws.com/v2/x/manifests/1: no basic auth credentials',
    'caller',
    /get-login-password/,
  ),
  faultRow(
    'denied: Your authorization token has expired. Reauthenticate and try again.',
    'caller',
    /get-login-password/,
  ),
  faultRow(when('KMS.DisabledException', 'PutObject', `${KEY} is disabled.`), 'key-policy', /enable/),
  faultRow(
    when('KMSInvalidStateException', 'Decrypt', `${KEY} is pending deletion.`),
    'key-policy',
    /deleted/,
  ),
  faultRow(
    when(
      'RepositoryNotFoundException',
      'DescribeImages',
      "The repository with name 'x' does not exist in the registry with id '111122223333'",
    ),
    'document',
    /no such image or repository/,
  ),
  faultRow(
    when('NoSuchEntity', 'GetRole', 'The role with name Acme cannot be found.'),
    'document',
    /Check the name/,
  ),
  faultRow(
    when('MalformedPolicyDocument', 'CreateRole', 'Has prohibited field Resource'),
    'document',
    /trust policy takes no Resource/,
  ),
  faultRow(
    when('MalformedPolicyDocument', 'PutRolePolicy', 'Policy document should not specify a principal.'),
    'document',
    /takes no Principal/,
  ),
  faultRow(
    when(
      'MalformedPolicyDocument',
      'CreateRole',
      'Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/gone"',
    ),
    'document',
    /Principal that does not exist/,
  ),
  faultRow('MalformedPolicyDocument: Resource acme must be in ARN format or "*".', 'document', /not an ARN/),
  faultRow('MalformedPolicyDocument: The policy failed legacy parsing', 'document', /Check quotes/),
  faultRow(
    when('LimitExceeded', 'PutRolePolicy', 'Maximum policy size of 10240 bytes exceeded for role Acme'),
    'document',
    /10,240/,
  ),
  faultRow(
    when('LimitExceeded', 'UpdateAssumeRolePolicy', 'Cannot exceed quota for ACLSizePerRole: 2048'),
    'document',
    /2,048/,
  ),
  faultRow(
    when('LimitExceeded', 'AttachRolePolicy', 'Cannot exceed quota for PoliciesPerRole: 10'),
    'document',
    /at most 10/,
  ),
  faultRow(
    when(
      'ValidationException',
      'CreateTrainingJob',
      "1 validation error detected: Value 'Acme' at 'roleArn' failed to satisfy constraint: Member must satisfy regular expression pattern: ^arn:aws",
    ),
    'document',
    /whole ARN/,
  ),
  faultRow(
    when('ValidationException', 'CreateNotebookInstance', 'RoleArn: Cross-account pass role is not allowed.'),
    'document',
    /another account/,
  ),
];

const MORE_FAULTS: readonly Row[] = [
  faultRow(
    'ValueError: The current AWS identity is not a role: arn:aws:iam::111122223333:user/ana, therefore it cannot be used as a SageMaker execution role',
    'document',
    /give the role yourself/,
  ),
  faultRow(
    when(
      'InsufficientCapabilitiesException',
      'CreateChangeSet',
      'Requires capabilities : [CAPABILITY_NAMED_IAM]',
    ),
    'document',
    /--capabilities/,
  ),
  faultRow("PermissionError: [Errno 13] Permission denied: '/opt/ml/code'", 'document', /opt\/ml\/model/),
  faultRow(when('404', 'HeadObject', 'Not Found'), 'document', /no such object/),
  faultRow(
    'Error: Cannot perform an interactive login from a non TTY device',
    'caller',
    /get-login-password/,
  ),
];

function operationRow(
  name: string,
  text: string,
  actions: readonly string[],
  rest: Omit<Row, 'name' | 'text' | 'who' | 'rolesFault' | 'actions'>,
): Row {
  return { name, text, who: 'unknown', rolesFault: 'maybe', actions, ...rest };
}

const DENIED = 'Access Denied';

const OPERATIONS: readonly Row[] = [
  operationRow(
    'an upload of the command line',
    `upload failed: ./m.tar.gz to s3://acme-out/x/m.tar.gz ${when('AccessDenied', 'PutObject', DENIED)}`,
    ['s3:PutObject'],
    {
      resource: 'arn:aws:s3:::acme-out/x/m.tar.gz',
      statement: 'arn:aws:s3:::acme-out/x/m.tar.gz',
      slots: ['s3.outputs'],
      says: /encryption header/,
    },
  ),
  operationRow(
    'what is read, of a command line with two places',
    `aws s3 cp s3://acme-in/a.csv s3://acme-out/a.csv\n${when('403', 'HeadObject', 'Forbidden')}`,
    ['s3:GetObject'],
    {
      resource: 'arn:aws:s3:::acme-in/a.csv',
      statement: 'arn:aws:s3:::acme-in/a.csv',
      slots: ['s3.inputs'],
      says: /s3:ListBucket/,
    },
  ),
  operationRow(
    'a copy, of which nobody knows which side',
    `copy failed: s3://acme-in/a.csv to s3://acme-out/a.csv ${when('AccessDenied', 'CopyObject', DENIED)}`,
    ['s3:GetObject', 's3:PutObject'],
    {
      slots: ['s3.inputs', 's3.outputs'],
      says: /does not say which object/,
    },
  ),
  operationRow(
    'a listing',
    `aws s3 ls s3://acme-in/train/\n${when('AccessDenied', 'ListObjectsV2', DENIED)}`,
    ['s3:ListBucket'],
    {
      resource: 'arn:aws:s3:::acme-in',
      statement: 'arn:aws:s3:::acme-in',
      slots: ['s3.inputs'],
      says: /comes with any input in acme-in/,
    },
  ),
  operationRow(
    'a traceback that names bucket and key',
    `  File "a.py", line 2, in <module>\n    s3.get_object(Bucket="acme-in", Key="train/a.csv")\n${when('AccessDenied', 'GetObject', DENIED)}`,
    ['s3:GetObject'],
    {
      resource: 'arn:aws:s3:::acme-in/train/a.csv',
      statement: 'arn:aws:s3:::acme-in/train/a.csv',
      slots: ['s3.inputs'],
      says: /may read/,
    },
  ),
  operationRow(
    'all buckets, which takes everything',
    when('AccessDenied', 'ListBuckets', DENIED),
    ['s3:ListAllMyBuckets'],
    {
      statement: '*',
      says: /Other access/,
    },
  ),
  operationRow(
    'an operation that is not known',
    when('AccessDeniedException', 'FrobnicateWidget', DENIED),
    [],
    {
      says: /operation FrobnicateWidget, but not which action/,
    },
  ),
  operationRow(
    'an operation that is not known, beside an address',
    `s3://acme/x ${when('AccessDenied', 'FrobnicateWidget', DENIED)}`,
    [],
    {
      says: /FrobnicateWidget/,
    },
  ),
  operationRow(
    'an operation of Amazon EC2, by its error',
    when('UnauthorizedOperation', 'DescribeRouteTables', 'You are not authorized to perform this operation.'),
    ['ec2:DescribeRouteTables'],
    {
      statement: '*',
      says: /Other access/,
    },
  ),
  operationRow(
    'an error of the SDK of Go, which names the service',
    'operation error SageMaker: DescribeModel, https response error StatusCode: 403, RequestID: 1, api error AccessDeniedException: no',
    ['sagemaker:DescribeModel'],
    {
      slots: ['calls'],
      says: /made from the notebook/,
    },
  ),
  operationRow(
    'an object of Hadoop',
    'java.nio.file.AccessDeniedException: s3a://acme-in/part/x.csv: getFileStatus on s3a://acme-in/part/x.csv: AmazonS3Exception: Forbidden (Service: Amazon S3; Status Code: 403)',
    ['s3:GetObject'],
    {
      resource: 'arn:aws:s3:::acme-in/part/x.csv',
      statement: 'arn:aws:s3:::acme-in/part/x.csv',
      slots: ['s3.inputs'],
      says: /may read/,
    },
  ),
];

describe.each([
  { group: 'a sentence of SageMaker’s', rows: [...SENTENCES, ...MORE_SENTENCES] },
  { group: 'a caller', rows: CALLERS },
  { group: 'a policy that is to blame', rows: POLICIES },
  { group: 'a fault that no permission mends', rows: [...FAULTS, ...MORE_FAULTS] },
  { group: 'an operation', rows: OPERATIONS },
])('$group', ({ rows }) => {
  test.each(rows)(
    '$name',
    ({ text, who, rolesFault, actions = [], resource = '', statement, slots, says }) => {
      const read = readDenied(text);
      if (!read.ok || read.value.denied === undefined) throw new Error('not read');
      const { denied, notes, spec } = read.value;
      expect(denied).toMatchObject({ who, rolesFault, actions, resource });
      expect(denied.statement?.Resource).toStrictEqual(statement === undefined ? undefined : [statement]);
      const listed = notes.flatMap(({ slot }) => slot ?? []).filter((slot) => slot !== 'otherAccess');
      expect([...new Set(listed)]).toStrictEqual(slots ?? []);
      expect(notes.map(({ message }) => message).join('\n')).toMatch(new RegExp(says, 's'));
      // A caller never becomes the form’s role.
      if (who === 'caller' || who === 'other-service-role') expect(spec.account.roleName).toBe('');
    },
  );
});

describe('hostile messages', () => {
  test.each([
    'Failed to upload '.repeat(20_000),
    'is not authorized to perform: '.repeat(20_000),
    `An error occurred (AccessDenied) when calling the PutObject operation: ${'s3://'.repeat(50_000)}`,
    `access denied ${'a'.repeat(300_000)}.dkr.ecr`,
    `User: ${'x '.repeat(200_000)} is not authorized to perform: s3:GetObject on resource: ${'['.repeat(100_000)}`,
    `permission ${'"s3:GetObject'.repeat(20_000)}`,
    `(AccessDenied) operation error ${'a '.repeat(100_000)}`,
  ])('number %# ends', (text) => {
    expect(typeof readDenied(text).ok).toBe('boolean');
  });
});
