import { plainFault, type Cause, type DeniedFacts } from './access-denied';

interface Fault {
  readonly sign: RegExp;
  readonly cause: Cause;
  readonly advice: string;
}

const SIGN_IN_TO_ECR =
  'Sign Docker in first: aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com. That needs ecr:GetAuthorizationToken, for whoever runs it.';

const ROUTE =
  'See that the subnet’s route table has a route to an S3 VPC endpoint (a gateway endpoint) or to a NAT device, and that security groups and network ACL let the traffic out.';

const REACH =
  'See that the address can be reached from where this ran: a subnet without a NAT device needs a VPC endpoint of the service; security groups and proxies must let HTTPS out; the region in the address must be one that has the service.';

/** Faults that look like a missing permission and are none. The first that fits counts. */
const FAULTS: readonly Fault[] = [
  {
    // https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html
    sign: /Unable to execute request to S3|route to an S3 VPC endpoint or a NAT|S3 VPC endpoint or (?:a )?NAT/i,
    cause: 'network',
    advice: ROUTE,
  },
  {
    sign: /CERTIFICATE_VERIFY_FAILED|SSL validation failed|SSLError|SSLCertVerificationError|x509: certificate/,
    cause: 'network',
    advice:
      'The certificate of the other side was not trusted, most likely because a proxy on the network puts in its own. Give its certificate with AWS_CA_BUNDLE, or go around the proxy.',
  },
  {
    sign: /Could not connect to the endpoint URL|EndpointConnectionError:|Connect timeout on endpoint URL|Read timeout on endpoint URL|ConnectTimeoutError[:(]|ReadTimeoutError[:(]|Max retries exceeded with url|Failed to establish a new connection|i\/o timeout|request canceled while waiting for connection|Unable to connect to (?:the )?endpoint|Temporary failure in name resolution|Could not resolve host|Network is unreachable|no such host\b|Connection timed out/,
    cause: 'network',
    advice: REACH,
  },
  {
    sign: /Unable to locate credentials|NoCredentialsError|Could not load credentials from any providers|No valid credential sources|Partial credentials found/,
    cause: 'no-credentials',
    advice:
      'No credentials were found. Sign in (aws configure, aws sso login), choose a profile, or run it where a role is attached.',
  },
  {
    sign: /\bExpiredToken(?:Exception)?\b|security token included in the request is expired|Token has expired and refresh failed|\bRequestExpired\b|Request has expired|SSO session (?:associated with this profile )?has expired|provided token has expired/i,
    cause: 'no-credentials',
    advice:
      'The credentials have expired. Sign in again (aws sso login, or take a new session), restart the kernel of a notebook, and repeat the call. Make a new signed link.',
  },
  {
    sign: /InvalidClientTokenId|UnrecognizedClientException|security token included in the request is invalid|InvalidAccessKeyId|SignatureDoesNotMatch|\bAuthFailure\b|MissingAuthenticationToken|InvalidSignatureException|IncompleteSignature|RequestTimeTooSkewed/,
    cause: 'no-credentials',
    advice:
      'AWS does not know these credentials: the access key is wrong, deleted, of another partition, or lacks its session token. Check it with aws sts get-caller-identity, and the clock of the machine.',
  },
  {
    // https://docs.aws.amazon.com/general/latest/gr/sagemaker.html
    sign: /ResourceLimitExceeded|account-level service limit|ServiceQuotaExceededException/,
    cause: 'quota',
    advice:
      'Ask for more under Service Quotas, Amazon SageMaker, for this kind of instance and use in this region; or take another instance type.',
  },
  {
    // https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html
    sign: /no basic auth credentials|authorization token (?:has expired|is invalid)|Cannot perform an interactive login|Error saving credentials/i,
    cause: 'not-signed-in',
    advice: SIGN_IN_TO_ECR,
  },
  {
    sign: /pull access denied for (?!\S*\.dkr\.ecr)|requested access to the resource is denied/i,
    cause: 'not-signed-in',
    advice: `Docker asked Docker Hub, since the image’s name has no registry. Write its full name, such as ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG. ${SIGN_IN_TO_ECR}`,
  },
  {
    // https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
    sign: /KMS\.DisabledException|DisabledException|\bkey\/[\w-]+ is disabled|KMS\.DisabledKey/i,
    cause: 'unusable-key',
    advice:
      'The key is disabled. Whoever administers the key must enable it: aws kms enable-key --key-id KEY.',
  },
  {
    sign: /KMSInvalidState|KMS\.InvalidState|is pending deletion|pending import/i,
    cause: 'unusable-key',
    advice:
      'The key is waiting to be deleted, or is otherwise not ready. Whoever administers the key must cancel that (aws kms cancel-key-deletion) and enable it, or another key must be used.',
  },
  {
    sign: /KMS\.NotFoundException|NotFoundException[^.]{0,80}(?:Invalid keyId|Key '[^']*' does not exist|Alias \S+ is not found)/i,
    cause: 'not-there',
    advice:
      'There is no such key. Check its ID, its region and its account; an alias counts in its own region only.',
  },
  {
    sign: /RepositoryNotFoundException|ImageNotFoundException|name unknown: The repository with name|manifest (?:unknown|for \S+ not found)|Requested image not found/i,
    cause: 'not-there',
    advice:
      'There is no such image or repository. Check registry (account), region, repository and tag of the image’s URI, and that it was pushed.',
  },
  {
    sign: /\((?:404|NoSuchKey|NoSuchBucket)\) when calling|<Code>NoSuch(?:Key|Bucket)/,
    cause: 'not-there',
    advice: 'There is no such object or bucket. Check the address: capitals, folders and the account count.',
  },
  {
    sign: /\[Errno 13\] Permission denied: ?['"]?\//,
    cause: 'file-system',
    advice:
      'Write to a folder that is meant for it, such as /opt/ml/model, /opt/ml/output/data or /tmp, or run the container as a user who may.',
  },
  {
    sign: /NoSuchEntity/,
    cause: 'not-there',
    advice: 'IAM has nothing of this name. Check the name, its path and the account; create it first.',
  },
];

/** What looks like a refusal and is a fault of the network, the credentials, a quota, Docker, or a key. */
export function readOtherFault(message: string): DeniedFacts | null {
  const found = FAULTS.find(({ sign }) => sign.test(message));
  return found === undefined ? null : plainFault(found.cause, [found.advice]);
}
