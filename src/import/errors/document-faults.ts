import { plainFault, type DeniedFacts } from './access-denied';

interface DocumentFault {
  readonly sign: RegExp;
  readonly advice: string;
}

/**
 * How IAM refuses a document, and what to do.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_policies.html
 */
const MALFORMED: readonly DocumentFault[] = [
  {
    sign: /must contain resources/i,
    advice:
      'A statement has no Resource, or its Resource list is empty, such as a list of buckets that nobody filled in. Give every statement a Resource, or leave the statement out.',
  },
  {
    sign: /must contain actions/i,
    advice:
      'A statement has no Action, or its Action list is empty. Name an action, or leave the statement out.',
  },
  {
    sign: /invalid principal|one or more invalid principals/i,
    advice:
      'The document names a Principal that does not exist: a role or user that was deleted, or not made yet, or a service with a spelling mistake. For SageMaker the Principal is {"Service": "sagemaker.amazonaws.com"}.',
  },
  {
    sign: /prohibited field principal|should not specify a principal/i,
    advice:
      'A permissions policy of a role takes no Principal: take it out. Only trust policies and the policies of buckets, keys and repositories have one.',
  },
  {
    sign: /prohibited field resource/i,
    advice: 'A trust policy takes no Resource: take it out. It is about the role that it is attached to.',
  },
  {
    sign: /may only specify STS AssumeRole|AssumeRole ?policy/i,
    advice:
      'A trust policy holds actions such as sts:AssumeRole only. Put all other actions into the permissions policy.',
  },
  {
    sign: /must be in ARN format|invalid resource|Partition|must be fully qualified/i,
    advice:
      'A Resource is not an ARN, nor "*". Write each in full, such as arn:aws:s3:::my-bucket/*, with the right partition, and see that no variable in it is empty.',
  },
  {
    sign: /invalid action|prefixed by a vendor|Action does not apply/i,
    advice:
      'An Action is misspelt, or does not fit its Resource. Write the service and the action, such as s3:GetObject.',
  },
  {
    sign: /Statement IDs? \(SID\)/i,
    advice:
      'A Sid is there twice, or holds more than letters and digits. Give each statement a Sid of its own.',
  },
  {
    sign: /condition/i,
    advice: 'A Condition is wrong: check its operator, its key and its value.',
  },
];

const MALFORMED_ELSE =
  'The document is not a policy that IAM can read. Check quotes, commas and brackets, the Version "2012-10-17", and that each statement has Effect, Action and Resource.';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const TOO_LARGE: readonly DocumentFault[] = [
  {
    sign: /quota for PolicySize|PolicySize: ?6,?144/i,
    advice:
      'A managed policy holds at most 6,144 characters, blanks not counted. Split the document into several policies, or shorten it: fewer statements, wildcards for names that begin alike. This form splits by itself.',
  },
  {
    sign: /Maximum policy size of 10,?240|10,?240 bytes/i,
    advice:
      'All inline policies of a role together hold at most 10,240 characters, blanks not counted. Move some into managed policies, or shorten them.',
  },
  {
    sign: /ACLSizePerRole|Maximum policy size of 2,?048/i,
    advice:
      'A trust policy holds at most 2,048 characters. Name fewer principals or conditions, or have the quota raised (up to 4,096).',
  },
  {
    sign: /PoliciesPerRole/i,
    advice:
      'A role takes at most 10 managed policies, unless the quota is raised (up to 20). Join several policies into one, or detach what is not needed.',
  },
  {
    sign: /PolicyVersions|up to 5 versions|versionsPerPolicy/i,
    advice: 'A managed policy keeps at most 5 versions. Delete an old one first.',
  },
  {
    sign: /LimitExceeded/i,
    advice: 'A quota of IAM is reached. Delete what is not needed, or have the quota raised.',
  },
];

const IS_MALFORMED =
  /MalformedPolicy|MalformedPolicyDocument|Syntax errors in policy|failed legacy parsing|Policy statement must contain (?:resources|actions)|Policy document should not specify a principal|Has prohibited field (?:Resource|Principal)/i;

const IS_TOO_LARGE =
  /Cannot exceed quota for \w+|Maximum policy size of [\d,]+ bytes exceeded|A managed policy can have up to 5 versions/i;

/** A document that IAM refused: nobody lacks a permission. */
export function readDocumentFault(message: string): DeniedFacts | null {
  if (IS_TOO_LARGE.test(message)) return plainFault('refused-document', adviceOf(TOO_LARGE, message, ''));
  if (IS_MALFORMED.test(message))
    return plainFault('refused-document', [
      'The document is malformed.',
      ...adviceOf(MALFORMED, message.slice(message.search(IS_MALFORMED)), MALFORMED_ELSE),
    ]);
  return readRoleArnFault(message);
}

/** Requests whose role is no role of the account. https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html */
function readRoleArnFault(message: string): DeniedFacts | null {
  if (/at '(?:\w+\.)*(?:roleArn|executionRoleArn|executionRole)' failed to satisfy constraint/i.test(message))
    return plainFault('refused-document', [
      'The request is malformed: what it gives as role is not a role’s ARN. Give the whole ARN, such as arn:aws:iam::123456789012:role/NAME, not the name alone. In a notebook, get_execution_role() returns it.',
    ]);
  if (/current AWS identity is not a role/i.test(message))
    return plainFault('refused-document', [
      'The SDK looked for an execution role and found the caller, who is not a role. Outside of a notebook give the role yourself: role="arn:aws:iam::123456789012:role/NAME".',
    ]);
  if (/InsufficientCapabilities|Requires capabilities ?:/i.test(message))
    return plainFault('refused-document', [
      'CloudFormation wants to hear that the template makes roles: give --capabilities CAPABILITY_NAMED_IAM.',
    ]);
  if (/Cross-account pass role is not allowed/i.test(message))
    return plainFault('refused-document', [
      'The role belongs to another account than the one in which the call is made. Name a role of the same account, or make the call in the role’s account.',
    ]);
  return null;
}

function adviceOf(faults: readonly DocumentFault[], message: string, otherwise: string): string[] {
  const advice = faults.find(({ sign }) => sign.test(message))?.advice ?? otherwise;
  return advice === '' ? [] : [advice];
}
