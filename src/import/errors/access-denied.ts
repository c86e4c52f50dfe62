import type { Statement } from '../../policy';

/** Which policy did not let it pass, as far as the message says. */
export type Cause =
  | 'no-identity-policy'
  | 'no-resource-policy'
  | 'no-permissions-boundary'
  | 'no-session-policy'
  | 'no-control-policy'
  | 'no-endpoint-policy'
  | 'explicit-deny'
  | 'trust-policy'
  | 'unknown';

/** What AWS refused, to whom, and whether the role's own policy can be why. */
export interface AccessDenied {
  /** As the message names it; empty where it does not. */
  readonly principal: string;
  /** The role behind the principal; null where it is none, not named, or the caller’s own. */
  readonly role: { readonly accountId: string; readonly roleName: string; readonly rolePath: string } | null;
  /** Several where the message lists them. */
  readonly actions: readonly string[];
  /** An ARN, or empty where the message does not say. */
  readonly resource: string;
  readonly cause: Cause;
  /** `maybe` where the message does not say which policy was missing. */
  readonly rolesFault: 'yes' | 'maybe' | 'no';
  /** The statement that the role lacks; null where the message says too little, or where none would help. */
  readonly statement: Statement | null;
}

/** What a message says, before anything follows from it. */
export type DeniedFacts = Pick<AccessDenied, 'principal' | 'actions' | 'resource' | 'cause'>;
