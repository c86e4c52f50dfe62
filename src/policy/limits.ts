import type { PolicyDocument } from './document';

interface Limit {
  readonly limit: number;
  readonly unit: 'characters' | 'policies' | 'bytes';
  /** What AWS leaves out when it counts. */
  readonly uncounted: 'white space' | 'nothing';
  readonly source: `https://${string}`;
}

const QUOTAS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html';

/** The limits that a role can meet: IAM’s, and S3’s on what a bucket says of it. */
export const LIMITS = {
  managedPolicy: { limit: 6_144, unit: 'characters', uncounted: 'white space', source: QUOTAS },
  inlinePolicies: { limit: 10_240, unit: 'characters', uncounted: 'white space', source: QUOTAS },
  trustPolicy: { limit: 2_048, unit: 'characters', uncounted: 'white space', source: QUOTAS },
  /** By default; AWS raises it to 20 on request. */
  managedPoliciesPerRole: { limit: 10, unit: 'policies', uncounted: 'nothing', source: QUOTAS },
  bucketPolicy: {
    limit: 20_480,
    unit: 'bytes',
    uncounted: 'nothing',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-iam-policies.html',
  },
} as const satisfies Record<string, Limit>;

/** The size of anything that goes into a policy, in characters as IAM counts them: without white space. */
export function countedLength(part: unknown): number {
  const text = JSON.stringify(part);
  return /\s/.test(text) ? text.replace(/\s/g, '').length : text.length;
}

/** What JSON writes as it is: printable, no quotes or backslashes, no white space. */
const PLAIN = /^[!#-[\]-~]*$/;

/** The size of one text of a policy, with its quotes, in characters as IAM counts them. */
export function countedTextLength(text: string): number {
  return PLAIN.test(text) ? text.length + 2 : countedLength(text);
}

/** The size of a policy as IAM counts it, in characters without white space. */
export function countedSize(document: PolicyDocument): number {
  return countedLength(document);
}

/** The least that a policy takes, in bytes: on one line. What it can hold beside ASCII takes two each. */
export function sizeInBytes(document: object): number {
  return JSON.stringify(document).replace(/[\u0080-\u00FF]/g, 'xx').length;
}
