import { describe, expect, test } from 'vitest';
import { looksDenied } from './read-denied';

const REFUSALS = [
  { name: 'a word alone', text: 'Fatal: access denied' },
  {
    name: 'a sentence that a terminal broke',
    text: 'User: arn:aws:iam::111122223333:user/ana is not\n  authorized to\n  perform: s3:GetObject',
  },
  {
    name: 'the end of a traceback, under the code that raised it',
    text: `Traceback (most recent call last):
  File "train.py", line 9, in <module>
    raise error_class(parsed_response, operation_name)
  File "x.py", line 1
    return f()
  File "y.py", line 2
    g()
botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied`,
  },
  {
    name: 'an expired token',
    text: 'An error occurred (ExpiredToken) when calling the PutObject operation: x',
  },
  {
    name: 'a policy that is too large',
    text: 'LimitExceeded: Cannot exceed quota for PolicySize: 6144',
  },
  {
    name: 'a network that leads nowhere',
    text: 'Could not connect to the endpoint URL: "https://api.sagemaker.eu-west-1.amazonaws.com/"',
  },
] as const;

const OTHERS = [
  { name: 'nothing', text: '' },
  { name: 'a greeting', text: 'Hello, please build me a role for training.' },
  {
    name: 'code that expects a refusal',
    text: `try:
    s3.get_object(Bucket=bucket, Key=key)
except ClientError as error:
    if error.response["Error"]["Code"] == "AccessDenied":
        raise PermissionError("access denied to the bucket")
    # AccessDenied when calling the PutObject operation
`,
  },
  {
    name: 'code that looks for a sentence',
    text: `if "is not authorized to perform" in str(error):\n    print("no")\n`,
  },
  {
    name: 'a policy that denies',
    text: '{"Statement": [{"Sid": "Deny", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}',
  },
  {
    name: 'a page about refusals',
    text: `# Troubleshooting
Sometimes S3 answers access denied.
Look at the policy.

## Roles
A role has a trust policy.
`,
  },
] as const;

describe('looksDenied', () => {
  test.each(REFUSALS)('is true for $name', ({ text }) => {
    expect(looksDenied(text)).toBe(true);
  });

  test.each(OTHERS)('is false for $name', ({ text }) => {
    expect(looksDenied(text)).toBe(false);
  });
});
