import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySpec } from '../fixtures/arbitrary-specs';
import PUBLISHED from '../fixtures/published-checks.json';
import { buildRolePolicies } from '../index';
import { checkPolicy } from './check-policy';
import { CHECKS, describeCheck, type CheckId } from './published-checks';
import { OPEN, type PolicyKind } from './statement-view';

const BUCKET = 'arn:aws:s3:::acme-ml/train/*';
const ROLE = 'arn:aws:iam::111122223333:role/train';

const VERSION = '2012-10-17';

/** A statement of which nothing is wrong. */
const GOOD = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: [BUCKET] };
const TRUST = {
  Effect: 'Allow',
  Principal: { Service: 'sagemaker.amazonaws.com' },
  Action: 'sts:AssumeRole',
};

const policy = (...statements: unknown[]) => ({ Version: VERSION, Statement: statements });
const having = (change: object) => policy({ ...GOOD, ...change });
const when = (condition: object) => having({ Condition: condition });

interface Case {
  readonly check: CheckId;
  readonly policy: unknown;
  readonly kind?: PolicyKind;
  readonly says?: string;
}

const { Effect: _effect, ...withoutEffect } = GOOD;
const { Action: _action, ...withoutAction } = GOOD;
const { Resource: _resource, ...withoutResource } = GOOD;
const { Principal: _principal, ...withoutPrincipal } = TRUST;

const CASES: readonly Case[] = [
  { check: 'INVALID_VERSION', policy: { Version: '2012-10-18', Statement: [GOOD] }, says: '“2012-10-18”' },
  { check: 'MISSING_VERSION', policy: { Statement: [GOOD] } },
  { check: 'MISSING_STATEMENT', policy: policy() },
  { check: 'MISSING_STATEMENT', policy: { Version: VERSION } },
  { check: 'INVALID_POLICY_ELEMENT', policy: { ...policy(GOOD), Statements: [] } },
  { check: 'INVALID_POLICY_ELEMENT', policy: having({ Actions: ['s3:PutObject'] }) },
  { check: 'DATA_TYPE_MISMATCH', policy: having({ Action: ['s3:GetObject', 1] }), says: 'Action' },
  { check: 'DATA_TYPE_MISMATCH', policy: having({ Condition: ['x'] }) },
  { check: 'MISSING_EFFECT', policy: policy(withoutEffect) },
  { check: 'INVALID_EFFECT', policy: having({ Effect: 'allow' }), says: '“allow”' },
  { check: 'MISSING_ACTION', policy: policy(withoutAction) },
  { check: 'MISSING_RESOURCE', policy: policy(withoutResource) },
  { check: 'MISSING_PRINCIPAL', kind: 'trust', policy: policy(withoutPrincipal) },
  { check: 'UNSUPPORTED_PRINCIPAL', policy: having({ Principal: '*' }), says: 'Principal' },
  { check: 'UNSUPPORTED_ELEMENT_COMBINATION', policy: having({ NotAction: ['s3:PutObject'] }) },
  {
    check: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    kind: 'trust',
    policy: policy({ ...withoutPrincipal, NotPrincipal: { AWS: ROLE } }),
  },
  {
    check: 'ALLOW_WITH_NOT_PRINCIPAL',
    kind: 'trust',
    policy: policy({ ...withoutPrincipal, NotPrincipal: { AWS: ROLE } }),
  },
  {
    check: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
    kind: 'trust',
    policy: policy({ ...TRUST, Resource: '*' }),
  },
  {
    check: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    kind: 'trust',
    policy: policy({ ...TRUST, Principal: { AWS: '*' } }),
  },
  {
    check: 'UNIQUE_SIDS_REQUIRED',
    policy: policy({ ...GOOD, Sid: 'Read' }, { ...GOOD, Sid: 'Read', Action: 's3:PutObject' }),
    says: '“Read”',
  },
  { check: 'UNSUPPORTED_SID', policy: having({ Sid: 'Read objects' }) },
  { check: 'EMPTY_SID_VALUE', policy: having({ Sid: '' }) },
  {
    check: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    policy: having({ Resource: Array.from({ length: 200 }, (_, n) => `arn:aws:s3:::acme-ml/folder/${n}`) }),
  },
  {
    check: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
    kind: 'trust',
    policy: policy({ ...TRUST, Principal: { AWS: Array.from({ length: 90 }, (_, n) => `${ROLE}${n}`) } }),
  },
  { check: 'EMPTY_ARRAY_ACTION', policy: having({ Action: [] }) },
  { check: 'EMPTY_ARRAY_RESOURCE', policy: having({ Resource: [] }) },
  { check: 'EMPTY_ARRAY_CONDITION', policy: when({ StringEquals: { 'aws:SourceAccount': [] } }) },
  { check: 'EMPTY_OBJECT_CONDITION', policy: when({}) },
  { check: 'REDUNDANT_STATEMENT', policy: policy({ ...GOOD, Sid: 'One' }, { Sid: 'Two', ...GOOD }) },
  { check: 'INVALID_ACTION', policy: having({ Action: 'GetObject' }), says: '“GetObject”' },
  { check: 'INVALID_ACTION', policy: having({ Action: 's3:ListObjects' }), says: '“s3:ListObjects”' },
  { check: 'INVALID_ACTION', policy: having({ Action: 's3:Gett*' }) },
  { check: 'INVALID_SERVICE_IN_ACTION', policy: having({ Action: 's4:GetObject' }) },
  { check: 'WILDCARD_IN_SERVICE_NAME', policy: having({ Action: 's3*:GetObject' }) },
  { check: 'REDUNDANT_ACTION', policy: having({ Action: ['s3:Get*', 's3:getobject'] }) },
  { check: 'REDUNDANT_ACTION', policy: having({ Action: ['s3:GetObject', 's3:GetObject'] }) },
  { check: 'INVALID_ARN_PREFIX', policy: having({ Resource: 'acme-ml/train' }) },
  { check: 'MISSING_ARN_FIELD', policy: having({ Resource: 'arn:aws:s3:::' }) },
  { check: 'MISSING_ARN_FIELD', policy: having({ Resource: 'arn:aws:s3' }) },
  { check: 'INVALID_PARTITION', policy: having({ Resource: 'arn:amazon:s3:::acme-ml' }) },
  { check: 'INVALID_ARN_SERVICE_CASE', policy: having({ Resource: 'arn:aws:S3:::acme-ml' }) },
  { check: 'INVALID_ARN_REGION', policy: having({ Resource: 'arn:aws:sqs:ireland:111122223333:q' }) },
  { check: 'INVALID_ARN_ACCOUNT', policy: having({ Resource: 'arn:aws:sqs:eu-west-1:1111:q' }) },
  { check: 'ARN_REGION_NOT_ALLOWED', policy: having({ Resource: 'arn:aws:s3:eu-west-1::acme-ml' }) },
  {
    check: 'ARN_REGION_NOT_ALLOWED',
    policy: having({ Resource: 'arn:aws:iam:eu-west-1:111122223333:role/x' }),
  },
  { check: 'ARN_ACCOUNT_NOT_ALLOWED', policy: having({ Resource: 'arn:aws:s3::111122223333:acme-ml' }) },
  { check: 'REDUNDANT_RESOURCE', policy: having({ Resource: [BUCKET, 'arn:aws:s3:::acme-ml/train/a/*'] }) },
  { check: 'MISSING_BRACE_IN_VARIABLE', policy: having({ Resource: 'arn:aws:s3:::acme/${aws:username/*' }) },
  { check: 'EMPTY_VARIABLE', policy: having({ Resource: 'arn:aws:s3:::acme/${}/*' }) },
  {
    check: 'UNSUPPORTED_SPACE_IN_VARIABLE',
    policy: having({ Resource: 'arn:aws:s3:::acme/${aws: username}/*' }),
  },
  {
    check: 'MISSING_QUOTE_IN_VARIABLE',
    policy: having({ Resource: 'arn:aws:s3:::acme/${aws:PrincipalTag/team, all}/*' }),
  },
  { check: 'VARIABLE_UNSUPPORTED_IN_ELEMENT', policy: having({ Action: 's3:${aws:username}' }) },
  {
    check: 'VARIABLE_UNSUPPORTED_IN_VERSION',
    policy: {
      Version: '2008-10-17',
      Statement: [{ ...GOOD, Resource: 'arn:aws:s3:::acme/${aws:username}/*' }],
    },
  },
  {
    check: 'INVALID_VARIABLE_FOR_OPERATOR',
    policy: when({ IpAddress: { 'aws:SourceIp': '${aws:SourceIp}' } }),
  },
  { check: 'INVALID_CONDITION_OPERATOR', policy: when({ StringEqual: { 'aws:SourceAccount': '1' } }) },
  { check: 'INVALID_CONDITION_KEY_FORMAT', policy: when({ StringEquals: { SourceAccount: '1' } }) },
  { check: 'INVALID_GLOBAL_CONDITION_KEY', policy: when({ StringEquals: { 'aws:SourceAcount': '1' } }) },
  { check: 'NULL_WITH_IF_EXISTS', policy: when({ NullIfExists: { 'aws:SourceAccount': 'true' } }) },
  { check: 'NULL_WITH_QUALIFIER', policy: when({ 'ForAllValues:Null': { 'aws:TagKeys': 'true' } }) },
  {
    check: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
    policy: when({ StringEquals: { 'aws:SourceAccount': '1', 'aws:sourceaccount': '2' } }),
  },
  { check: 'DEPRECATED_GLOBAL_CONDITION_KEY', policy: when({ ArnLike: { 'aws:ARN': ROLE } }) },
  {
    check: 'MISSING_TAG_KEY_IN_CONDITION',
    policy: when({ StringEquals: { 'aws:ResourceTag': 'churn' } }),
    says: 'aws:ResourceTag/team',
  },
  { check: 'MISSING_QUALIFIER', policy: when({ StringEquals: { 'aws:TagKeys': ['team'] } }) },
  {
    check: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    policy: when({ 'ForAllValues:StringEquals': { 'aws:PrincipalTag/team': ['a', 'b'] } }),
  },
  {
    check: 'MISSING_PAIRED_CONDITION_KEYS',
    policy: when({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } }),
  },
  { check: 'TYPE_MISMATCH', policy: when({ StringEquals: { 'aws:SourceIp': '203.0.113.7' } }) },
  { check: 'TYPE_MISMATCH_BOOLEAN', policy: when({ Bool: { 'aws:SecureTransport': 'yes' } }) },
  { check: 'TYPE_MISMATCH_DATE', policy: when({ DateLessThan: { 'aws:CurrentTime': 'tomorrow' } }) },
  { check: 'TYPE_MISMATCH_IP_RANGE', policy: when({ IpAddress: { 'aws:SourceIp': '203.0.113.300' } }) },
  { check: 'TYPE_MISMATCH_NUMBER', policy: when({ NumericLessThan: { 's3:max-keys': 'ten' } }) },
  {
    check: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
    policy: when({ Bool: { 'aws:SecureTransport': ['true', 'false'] } }),
  },
  { check: 'WILDCARD_WITHOUT_LIKE_OPERATOR', policy: when({ StringEquals: { 's3:prefix': 'train/*' } }) },
  { check: 'PRIVATE_IP_ADDRESS', policy: when({ IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } }) },
  { check: 'INVALID_VPC_FORMAT', policy: when({ StringEquals: { 'aws:SourceVpc': 'my-vpc' } }) },
  { check: 'INVALID_VPCE_FORMAT', policy: when({ StringEquals: { 'aws:SourceVpce': 'vpc-12345678' } }) },
  {
    check: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    policy: having({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/*' }),
  },
  { check: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE', policy: having({ Action: 'iam:*', Resource: '*' }) },
  { check: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE', policy: having({ Action: '*', Resource: '*' }) },
  {
    check: 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    policy: policy({ Effect: 'Allow', NotAction: 's3:DeleteBucket', Resource: '*' }),
  },
  {
    check: 'PASS_ROLE_WITH_NOT_RESOURCE',
    policy: policy({ Effect: 'Allow', Action: 'iam:PassRole', NotResource: ROLE }),
  },
  {
    check: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    policy: policy({ Effect: 'Allow', Action: 'iam:Pass*', NotResource: ROLE }),
  },
  {
    check: 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    policy: policy({ Effect: 'Allow', NotAction: 's3:*', NotResource: ROLE }),
  },
  {
    check: 'CREATE_SLR_WITH_STAR_IN_RESOURCE',
    policy: having({ Action: 'iam:CreateServiceLinkedRole', Resource: '*' }),
  },
  {
    check: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
    policy: having({ Action: 'iam:Create*', Resource: '*' }),
  },
  {
    check: 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    policy: policy({ Effect: 'Allow', NotAction: 'iam:PassRole', Resource: '*' }),
  },
  {
    check: 'CREATE_SLR_WITH_NOT_RESOURCE',
    policy: policy({ Effect: 'Allow', Action: 'iam:CreateServiceLinkedRole', NotResource: ROLE }),
  },
  {
    check: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    policy: policy({ Effect: 'Allow', Action: 'iam:Create*', NotResource: ROLE }),
  },
  {
    check: 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    policy: policy({ Effect: 'Allow', NotAction: 'iam:Pass*', NotResource: ROLE }),
  },
  {
    check: 'NOTACTION_WITH_ALLOW',
    policy: policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: BUCKET }),
  },
  {
    check: 'NOTRESOURCE_WITH_ALLOW',
    policy: policy({ Effect: 'Allow', Action: 's3:GetObject', NotResource: BUCKET }),
  },
  { check: 'PRIVILEGE_ESCALATION', policy: having({ Action: 'iam:CreatePolicyVersion', Resource: '*' }) },
  {
    check: 'PRIVILEGE_ESCALATION',
    policy: policy(
      { ...GOOD, Action: 'iam:PassRole', Resource: ROLE },
      { ...GOOD, Action: ['lambda:CreateFunction', 'lambda:Invoke*'], Resource: '*' },
    ),
    says: 'iam:PassRole and lambda:CreateFunction and lambda:InvokeFunction',
  },
  { check: 'CREDENTIALS_EXPOSURE', policy: having({ Action: 'sts:GetSessionToken', Resource: '*' }) },
  { check: 'DATA_EXFILTRATION', policy: having({ Action: 'secretsmanager:Get*', Resource: '*' }) },
  { check: 'SERVICE_WILDCARD', policy: having({ Action: 'sagemaker:*', Resource: BUCKET }) },
];

/** Each near a check, and right. */
const SILENCES: readonly Case[] = [
  { check: 'INVALID_VERSION', policy: { Version: '2008-10-17', Statement: [GOOD] } },
  {
    check: 'UNIQUE_SIDS_REQUIRED',
    policy: policy({ ...GOOD, Sid: 'A' }, { ...GOOD, Sid: 'B', Effect: 'Deny' }),
  },
  { check: 'INVALID_ACTION', policy: having({ Action: ['s3:Get*', 'S3:GETOBJECT', '*', 'sqs:Nonsense'] }) },
  { check: 'REDUNDANT_ACTION', policy: having({ Action: ['iam:Get*', 'iam:*CredentialReport'] }) },
  { check: 'REDUNDANT_RESOURCE', policy: having({ Resource: ['arn:aws:s3:::a/?', 'arn:aws:s3:::a/x*'] }) },
  { check: 'INVALID_ARN_ACCOUNT', policy: having({ Resource: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }) },
  { check: 'INVALID_ARN_ACCOUNT', policy: having({ Resource: 'arn:aws:sqs:*:*:q' }) },
  { check: 'INVALID_ARN_ACCOUNT', policy: having({ Resource: 'arn:aws:sqs:*:${aws:PrincipalAccount}:q' }) },
  {
    check: 'INVALID_ARN_REGION',
    policy: having({ Resource: 'arn:aws-us-gov:sqs:us-gov-west-1:111122223333:q' }),
  },
  {
    check: 'ARN_ACCOUNT_NOT_ALLOWED',
    policy: having({ Resource: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/train' }),
  },
  { check: 'MISSING_ARN_FIELD', policy: having({ Resource: ['arn:aws:s3:::*', 'arn:aws:*'] }) },
  {
    check: 'MISSING_QUOTE_IN_VARIABLE',
    policy: having({ Resource: "arn:aws:s3:::acme/${aws:PrincipalTag/team, 'all'}/*" }),
  },
  { check: 'PASS_ROLE_WITH_STAR_IN_RESOURCE', policy: having({ Action: 'iam:PassRole', Resource: ROLE }) },
  {
    check: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    policy: having({
      Action: 'iam:PassRole',
      Resource: '*',
      Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
    }),
  },
  {
    check: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
    policy: having({ Effect: 'Deny', Action: '*', Resource: '*' }),
  },
  { check: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE', policy: having({ Action: '*', Resource: BUCKET }) },
  {
    check: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
    policy: having({ Action: 'iam:*', Resource: '*' }),
  },
  {
    check: 'CREATE_SLR_WITH_STAR_IN_RESOURCE',
    policy: having({
      Action: 'iam:CreateServiceLinkedRole',
      Resource: 'arn:aws:iam::*:role/aws-service-role/sagemaker.amazonaws.com/*',
    }),
  },
  { check: 'DATA_EXFILTRATION', policy: having({ Action: 's3:GetObject' }) },
  { check: 'CREDENTIALS_EXPOSURE', policy: having({ Action: 'ecr:GetAuthorizationToken', Resource: '*' }) },
  { check: 'WILDCARD_WITHOUT_LIKE_OPERATOR', policy: when({ StringLike: { 's3:prefix': 'train/*' } }) },
  { check: 'TYPE_MISMATCH', policy: when({ StringEquals: { 'aws:SourceArn': ROLE } }) },
  {
    check: 'TYPE_MISMATCH_DATE',
    policy: when({ DateLessThan: { 'aws:CurrentTime': '2026-11-27T00:00:00Z' } }),
  },
  { check: 'MISSING_QUALIFIER', policy: when({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } }) },
  {
    check: 'INVALID_CONDITION_OPERATOR',
    policy: when({ stringequalsifexists: { 'aws:SourceVpc': 'vpc-12345678' } }),
  },
  {
    check: 'INVALID_CONDITION_KEY_FORMAT',
    policy: when({ StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:acme/ml' } }),
  },
];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.keys` forgets the names of fields
const IDS = Object.keys(CHECKS) as readonly CheckId[];

const KNOWN = new Map([
  ['s3', new Set(['getobject', 'putobject', 'listbucket'])],
  ['s4', null],
]);

const checksOf = (given: unknown, kind: PolicyKind = 'permissions') =>
  checkPolicy(given, { kind, known: KNOWN });

describe('the published checks', () => {
  test.each(CASES)('$check', ({ check, policy: given, kind, says }) => {
    const remarks = checksOf(given, kind);
    const found = remarks.find((remark) => remark.check === check);
    expect(remarks.map((remark) => remark.check)).toContain(check);
    if (says !== undefined) expect(found?.message).toContain(says);
  });

  test.each(SILENCES)('not $check, where all is right', ({ check, policy: given, kind }) => {
    expect(checksOf(given, kind).map((remark) => remark.check)).not.toContain(check);
  });

  test('nothing is said of a good policy', () => {
    expect(checksOf(policy(GOOD))).toStrictEqual([]);
    expect(checksOf(policy(TRUST), 'trust')).toStrictEqual([]);
  });

  test('each has a case', () => {
    const tried = new Set(CASES.map(({ check }) => check));
    expect(IDS.filter((check) => !tried.has(check))).toStrictEqual([]);
  });

  test('each of IAM Access Analyzer is on its page, with this level', () => {
    const ids = IDS.map((id) => describeCheck(id));
    const anchors = ids
      .filter(({ publisher }) => publisher === 'IAM Access Analyzer')
      .map(({ url }) => url.replace(/.*#access-analyzer-reference-policy-checks-/, ''));
    expect(anchors.filter((anchor) => !PUBLISHED.includes(anchor))).toStrictEqual([]);
  });

  test('each is said in a sentence, and told where and by whom', () => {
    for (const { policy: given, kind } of CASES) {
      for (const { message, title, url, publisher } of checksOf(given, kind)) {
        expect(message).toMatch(/\.$/);
        expect(message).not.toMatch(/(?<!\$)\{\}/);
        expect(title).toMatch(/^\p{Lu}/u);
        expect(url).toMatch(/^https:/);
        expect(publisher).not.toBe('');
      }
    }
  });

  test('the gravest come first, and say where', () => {
    const remarks = checksOf(policy(GOOD, { ...GOOD, Effect: 'allow', Sid: '' }));
    expect(remarks.map(({ check, statement }) => [check, statement])).toStrictEqual([
      ['INVALID_EFFECT', 1],
      ['EMPTY_SID_VALUE', 1],
    ]);
  });

  test('what is not known is not judged', () => {
    const open = policy({
      Effect: OPEN,
      Sid: OPEN,
      Action: [OPEN, `s3:${OPEN}`],
      Resource: [OPEN, `arn:${OPEN}:s3:::${OPEN}`, `arn:aws:sqs:${OPEN}:${OPEN}:q`],
      Condition: { StringEquals: { 'aws:SourceVpc': OPEN } },
    });
    expect(checksOf(open)).toStrictEqual([]);
    expect(checksOf(policy(OPEN))).toStrictEqual([]);
  });
});

test('no policy that is built has an error, but where something is not known yet', () => {
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      const { permissions, trust, resolved, unknowns } = buildRolePolicies(spec);
      const errors = [
        ...permissions.flatMap((document) => checkPolicy(document)),
        ...(resolved.apis.length === 0 ? [] : checkPolicy(trust, { kind: 'trust' })),
      ].filter(({ level }) => level === 'error');
      // A placeholder is no region and no account, and has a finding of its own.
      const others = errors.filter(({ message }) => !unknowns.some(({ shown }) => message.includes(shown)));
      expect(others).toStrictEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('whatever is given is looked at', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.record({
        Statement: fc.array(
          fc.record({ Action: fc.anything(), Condition: fc.anything(), Resource: fc.anything() }),
        ),
      }),
      (anything, nearly) => {
        for (const given of [anything, nearly]) {
          for (const kind of ['permissions', 'trust'] as const) checkPolicy(given, { kind });
        }
      },
    ),
    { numRuns: 500 },
  );
});
