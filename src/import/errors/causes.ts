import type { AccessDenied, Cause, Denier, Who } from './access-denied';

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

/** What follows “with an explicit deny in a”. The old wording ends before it. The same page. */
const DENIERS: readonly { readonly phrase: string; readonly denier: Denier }[] = [
  { phrase: 'identity-based policy', denier: 'identity' },
  { phrase: 'resource-based policy', denier: 'resource' },
  { phrase: 'service control policy', denier: 'control' },
  { phrase: 'resource control policy', denier: 'control' },
  { phrase: 'permissions boundary', denier: 'boundary' },
  { phrase: 'session policy', denier: 'session' },
  { phrase: 'vpc endpoint policy', denier: 'endpoint' },
];

/** Which policy a message blames. */
export function causeIn(message: string): { readonly cause: Cause; readonly denier?: Denier } {
  const text = message.toLowerCase();
  const cause = CAUSE_PHRASES.find(({ phrase }) => text.includes(phrase))?.cause ?? 'unknown';
  const after = /explicit deny in an? ([a-z -]{1,40})/.exec(text)?.[1] ?? '';
  const denier = DENIERS.find(({ phrase }) => after.startsWith(phrase))?.denier;
  return cause === 'explicit-deny' && denier !== undefined ? { cause, denier } : { cause };
}

interface CauseFacts {
  readonly rolesFault: AccessDenied['rolesFault'];
  /** Null where it depends on who was refused, or on what. */
  readonly who: Who | null;
  /** Where the cause lies; null where what the message itself brings is all there is to say. */
  readonly advice: string | null;
}

/** What follows from a cause. */
export const CAUSES: Readonly<Record<Cause, CauseFacts>> = {
  'no-identity-policy': { rolesFault: 'yes', who: null, advice: null },
  'no-resource-policy': {
    rolesFault: 'no',
    who: null,
    advice:
      'This is not the role’s fault: the policy of the resource itself (the bucket’s policy, the key’s policy, the repository’s policy) must allow the role, which its owner has to add. Across accounts both sides must allow it.',
  },
  'no-permissions-boundary': {
    rolesFault: 'no',
    who: 'boundary',
    advice:
      'This is not the role’s fault: its permissions boundary does not allow the action, whatever its policies say. Whoever set the boundary, such as an administrator, must widen it.',
  },
  'no-session-policy': {
    rolesFault: 'no',
    who: 'session-policy',
    advice:
      'This is not the role’s fault: the session was started with a session policy of its own that does not allow the action. Whoever starts the session must widen or drop that policy.',
  },
  'no-control-policy': {
    rolesFault: 'no',
    who: 'control-policy',
    advice:
      'This is not the role’s fault: a policy of your AWS organization (a service control policy, SCP, or a resource control policy, RCP) does not allow the action. The organization’s administrators must change it.',
  },
  'no-endpoint-policy': {
    rolesFault: 'no',
    who: 'endpoint-policy',
    advice:
      'This is not the role’s fault: the policy of the VPC endpoint does not allow the action. Whoever runs the VPC must change the endpoint’s policy.',
  },
  'explicit-deny': { rolesFault: 'no', who: null, advice: null },
  'trust-policy': { rolesFault: 'no', who: 'trust-policy', advice: null },
  network: {
    rolesFault: 'no',
    who: 'network',
    advice:
      'This is a matter of the network, not of permissions: no policy of the role can help, and none is missing here.',
  },
  'refused-document': {
    rolesFault: 'no',
    who: 'document',
    advice: 'No permission is missing: AWS refused the document or the request itself.',
  },
  'no-credentials': {
    rolesFault: 'no',
    who: 'caller',
    advice:
      'This is about the credentials of whoever makes the call, the caller, not about a role’s permissions: AWS could not tell who was asking.',
  },
  'not-signed-in': {
    rolesFault: 'no',
    who: 'caller',
    advice: 'This is about Docker on the machine of whoever runs it, the caller, not about the role.',
  },
  quota: {
    rolesFault: 'no',
    who: 'quota',
    advice: 'This is a quota of the account, not a permission: no policy can raise it.',
  },
  'unusable-key': {
    rolesFault: 'no',
    who: 'key-policy',
    advice: 'This is the state of the key itself, not a missing permission: no policy can help.',
  },
  'not-there': {
    rolesFault: 'no',
    who: 'document',
    advice: 'No permission is missing: what is named does not exist, or not under this name.',
  },
  'file-system': {
    rolesFault: 'no',
    who: 'document',
    advice:
      'This is the file system of the machine or the container, not a matter of IAM: no AWS permission is missing.',
  },
  unknown: {
    rolesFault: 'maybe',
    who: null,
    advice:
      'The message does not say which policy did not allow it: it can be the role’s, but also the bucket’s policy, the key’s policy or the organization’s.',
  },
};
