import type { AccessDenied, Cause } from './access-denied';

/**
 * What the end of a message gives away, the narrowest first.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export const CAUSE_PHRASES: readonly { readonly phrase: string; readonly cause: Cause }[] = [
  { phrase: 'explicit deny', cause: 'explicit-deny' },
  { phrase: 'explicitly denies access', cause: 'no-resource-policy' },
  { phrase: 'no identity-based policy allows', cause: 'no-identity-policy' },
  { phrase: 'no resource-based policy allows', cause: 'no-resource-policy' },
  { phrase: 'no permissions boundary allows', cause: 'no-permissions-boundary' },
  { phrase: 'no session policy allows', cause: 'no-session-policy' },
  { phrase: 'no service control policy allows', cause: 'no-control-policy' },
  { phrase: 'no resource control policy allows', cause: 'no-control-policy' },
  { phrase: 'no vpc endpoint policy allows', cause: 'no-endpoint-policy' },
  { phrase: 'no role trust policy allows', cause: 'trust-policy' },
];

interface CauseFacts {
  readonly rolesFault: AccessDenied['rolesFault'];
  /** Where the cause lies; null where the missing statement is all there is to say. */
  readonly advice: string | null;
}

/** What follows from a cause. */
export const CAUSES: Readonly<Record<Cause, CauseFacts>> = {
  'no-identity-policy': { rolesFault: 'yes', advice: null },
  'no-resource-policy': {
    rolesFault: 'no',
    advice:
      'This is not the role’s fault: the policy of the resource itself (bucket policy, key policy, repository policy) must allow the role, which its owner has to add. Across accounts both sides must allow it.',
  },
  'no-permissions-boundary': {
    rolesFault: 'no',
    advice:
      'This is not the role’s fault: its permissions boundary does not allow the action, whatever its policies say. Whoever set the boundary must widen it.',
  },
  'no-session-policy': {
    rolesFault: 'no',
    advice:
      'This is not the role’s fault: the session was started with a policy of its own that does not allow the action.',
  },
  'no-control-policy': {
    rolesFault: 'no',
    advice:
      'This is not the role’s fault: a policy of your AWS organization (SCP or RCP) does not allow the action. Its administrators must change it.',
  },
  'no-endpoint-policy': {
    rolesFault: 'no',
    advice:
      'This is not the role’s fault: the policy of the VPC endpoint does not allow the action. Whoever runs the VPC must change it.',
  },
  'explicit-deny': {
    rolesFault: 'no',
    advice:
      'A statement that denies wins over every one that allows: another statement in the role’s policy cannot help. The message says which kind of policy denies; that statement must go or be narrowed.',
  },
  'trust-policy': {
    rolesFault: 'no',
    advice:
      'The role could not be assumed: that is for its trust policy, not its permissions. Compare it with the tab Trust policy, and check account and name of the role. A new role can be assumed only after some ten seconds.',
  },
  unknown: {
    rolesFault: 'maybe',
    advice:
      'The message does not say which policy did not allow it: it can be the role’s, but also the bucket’s, the key’s or the organization’s.',
  },
};
