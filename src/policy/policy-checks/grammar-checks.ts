import type { CheckRow } from './check-row';

/** What IAM would refuse or never match. https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html */
export const GRAMMAR_CHECKS = {
  // The document and its statements.
  INVALID_VERSION: { level: 'error', says: 'Version {} does not exist. Write 2012-10-17.' },
  MISSING_VERSION: {
    level: 'warning',
    says: 'Add "Version": "2012-10-17". Without it policy variables are read literally.',
  },
  MISSING_STATEMENT: { level: 'error', says: 'The policy has no statement.' },
  INVALID_POLICY_ELEMENT: { level: 'error', says: '{} is not an element of a policy. Remove it.' },
  DATA_TYPE_MISMATCH: { level: 'error', says: '{} has a value of the wrong type.' },
  MISSING_EFFECT: { level: 'error', says: 'Add "Effect": "Allow" or "Deny".' },
  INVALID_EFFECT: { level: 'error', says: 'Effect {} does not exist. Write Allow or Deny.' },
  MISSING_ACTION: { level: 'error', says: 'Add Action.' },
  MISSING_RESOURCE: { level: 'error', says: 'Add Resource.' },
  MISSING_PRINCIPAL: { level: 'error', says: 'Add Principal: who may assume the role.' },
  UNSUPPORTED_PRINCIPAL: {
    level: 'error',
    says: 'A permissions policy takes no {}: it applies to the role that it is attached to. Remove it.',
  },
  UNSUPPORTED_ELEMENT_COMBINATION: { level: 'error', says: '{} cannot be in one statement. Keep one.' },
  ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL: {
    level: 'error',
    says: 'A trust policy takes no NotPrincipal. Name who may assume the role in Principal.',
  },
  ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE: {
    level: 'error',
    says: 'A trust policy takes no {}: it applies to its own role. Remove it.',
  },
  UNIQUE_SIDS_REQUIRED: { level: 'error', says: 'Sid {} is used twice. Give each statement its own.' },
  UNSUPPORTED_SID: { level: 'error', says: 'Sid {} may hold letters and digits only.' },
  EMPTY_SID_VALUE: { level: 'suggestion', says: 'The Sid is empty. Name it, or remove it.' },
  POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA: {
    level: 'warning',
    says: 'The policy has {} characters; a managed policy holds 6,144. Split it.',
  },
  POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA: {
    level: 'warning',
    says: 'The trust policy has {} characters; 2,048 are allowed by default. Shorten it.',
  },
  EMPTY_ARRAY_ACTION: {
    level: 'suggestion',
    says: 'The list of actions is empty: the statement does nothing.',
  },
  EMPTY_ARRAY_RESOURCE: {
    level: 'suggestion',
    says: 'The list of resources is empty: the statement does nothing.',
  },
  EMPTY_ARRAY_CONDITION: {
    level: 'suggestion',
    says: 'The condition on {} has no value. Add one, or remove it.',
  },
  EMPTY_OBJECT_CONDITION: { level: 'suggestion', says: 'The condition is empty. Fill it in, or remove it.' },
  REDUNDANT_STATEMENT: { level: 'suggestion', says: 'Another statement says the same. Remove one.' },

  // Actions.
  INVALID_ACTION: { level: 'error', says: 'AWS has no action {}.' },
  INVALID_SERVICE_IN_ACTION: { level: 'error', says: 'AWS has no service for {}.' },
  WILDCARD_IN_SERVICE_NAME: {
    level: 'suggestion',
    says: '{} reaches every service with a name like that. Write the service out.',
  },
  REDUNDANT_ACTION: { level: 'suggestion', says: '{} is allowed by another action of the list. Remove it.' },

  // Resources.
  INVALID_ARN_PREFIX: { level: 'error', says: '{} is not an ARN: it must begin with arn: or be *.' },
  MISSING_ARN_FIELD: {
    level: 'error',
    says: '{} is too short for an ARN. Write arn:partition:service:region:account:resource.',
  },
  INVALID_PARTITION: { level: 'error', says: '{} names a partition that does not exist.' },
  INVALID_ARN_SERVICE_CASE: { level: 'error', says: '{} must have its service in lowercase.' },
  INVALID_ARN_REGION: { level: 'error', says: '{} names a region that does not exist.' },
  INVALID_ARN_ACCOUNT: { level: 'error', says: '{} needs an account id of 12 digits.' },
  ARN_REGION_NOT_ALLOWED: { level: 'error', says: '{} may not name a region. Leave that part empty.' },
  ARN_ACCOUNT_NOT_ALLOWED: { level: 'error', says: '{} may not name an account. Leave that part empty.' },
  REDUNDANT_RESOURCE: {
    level: 'suggestion',
    says: '{} is matched by another resource of the list. Remove it.',
  },

  // Policy variables.
  MISSING_BRACE_IN_VARIABLE: { level: 'error', says: '{} is missing the } of its variable.' },
  EMPTY_VARIABLE: { level: 'error', says: '{} has an empty variable.' },
  UNSUPPORTED_SPACE_IN_VARIABLE: { level: 'error', says: 'The variable in {} may not hold a space.' },
  MISSING_QUOTE_IN_VARIABLE: { level: 'error', says: 'The default value in {} must be in single quotes.' },
  VARIABLE_UNSUPPORTED_IN_ELEMENT: {
    level: 'error',
    says: '{} may not hold a variable: only resources and conditions may.',
  },
  VARIABLE_UNSUPPORTED_IN_VERSION: {
    level: 'error',
    says: 'The variable in {} needs "Version": "2012-10-17". Without it the text is read literally.',
  },
  INVALID_VARIABLE_FOR_OPERATOR: {
    level: 'error',
    says: '{} takes no variable: only String and Arn operators do.',
  },

  // Conditions.
  INVALID_CONDITION_OPERATOR: {
    level: 'error',
    says: '{} is not a condition operator, such as StringEquals.',
  },
  INVALID_CONDITION_KEY_FORMAT: { level: 'error', says: '{} is not a condition key. Write service:name.' },
  INVALID_GLOBAL_CONDITION_KEY: { level: 'error', says: 'AWS has no global condition key {}.' },
  NULL_WITH_IF_EXISTS: { level: 'error', says: 'Null takes no IfExists. Write Null.' },
  NULL_WITH_QUALIFIER: {
    level: 'suggestion',
    says: '{} does not depend on the request. Write Null.',
  },
  DUPLICATE_KEYS_WITH_DIFFERENT_CASE: {
    level: 'error',
    says: '{} is used twice: keys ignore case. Keep one.',
  },
  DEPRECATED_GLOBAL_CONDITION_KEY: { level: 'warning', says: '{} is outdated. Use aws:PrincipalArn.' },
  MISSING_TAG_KEY_IN_CONDITION: { level: 'error', says: '{} needs the name of a tag: {}/team.' },
  MISSING_QUALIFIER: {
    level: 'error',
    says: '{} has several values. Write ForAnyValue: or ForAllValues: before the operator.',
  },
  FORALLVALUES_WITH_SINGLE_VALUED_KEY: {
    level: 'security-warning',
    says: '{} has one value: ForAllValues also holds where the key is missing. Remove ForAllValues:.',
  },
  MISSING_PAIRED_CONDITION_KEYS: {
    level: 'security-warning',
    says: 'aws:VpcSourceIp says little without its VPC. Add aws:SourceVpc.',
  },
  TYPE_MISMATCH: { level: 'warning', says: '{} is compared by an operator for another type of value.' },
  TYPE_MISMATCH_BOOLEAN: { level: 'warning', says: '{} compares with true or false only.' },
  TYPE_MISMATCH_DATE: { level: 'warning', says: '{} compares with a date, such as 2026-11-27T00:00:00Z.' },
  TYPE_MISMATCH_IP_RANGE: { level: 'warning', says: '{} compares with an IP range, such as 203.0.113.0/24.' },
  TYPE_MISMATCH_NUMBER: { level: 'warning', says: '{} compares with a number.' },
  INVALID_CONDITION_MULTIPLE_BOOLEAN: { level: 'error', says: '{} takes one value: true or false.' },
  WILDCARD_WITHOUT_LIKE_OPERATOR: {
    level: 'warning',
    says: '{} reads * and ? literally. For a wildcard write StringLike.',
  },
  PRIVATE_IP_ADDRESS: {
    level: 'error',
    says: 'aws:SourceIp never holds a private address such as {}. Through a VPC endpoint use aws:VpcSourceIp.',
  },
  INVALID_VPC_FORMAT: { level: 'error', says: '{} is not the id of a VPC, such as vpc-12345678.' },
  INVALID_VPCE_FORMAT: { level: 'error', says: '{} is not the id of a VPC endpoint, such as vpce-12345678.' },
} as const satisfies Record<string, CheckRow>;
