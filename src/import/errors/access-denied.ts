import type { Statement } from '../../policy';

/** Why it did not work, as far as the message says: which policy did not let it pass, or that none is to blame. */
export type Cause =
  | 'no-identity-policy'
  | 'no-resource-policy'
  | 'no-permissions-boundary'
  | 'no-session-policy'
  | 'no-control-policy'
  | 'no-endpoint-policy'
  | 'explicit-deny'
  | 'trust-policy'
  | 'network'
  | 'refused-document'
  | 'no-credentials'
  | 'not-signed-in'
  | 'quota'
  | 'unusable-key'
  | 'not-there'
  | 'file-system'
  | 'unknown';

/** Where the cure lies. */
export type Who =
  | 'execution-role'
  | 'caller'
  | 'other-service-role'
  | 'trust-policy'
  | 'bucket-policy'
  | 'key-policy'
  | 'repository-policy'
  | 'resource-policy'
  | 'control-policy'
  | 'boundary'
  | 'session-policy'
  | 'endpoint-policy'
  | 'network'
  | 'document'
  | 'quota'
  | 'unknown';

/** The kind of policy whose statement denies. */
export type Denier = 'identity' | 'resource' | 'control' | 'boundary' | 'session' | 'endpoint';

/** What AWS refused, to whom, and whether the role's own policy can be why. */
export interface AccessDenied {
  /** As the message names it; empty where it does not. */
  readonly principal: string;
  /** An ARN, with unknown parts such as `<account>` where some are masked; empty where the message does not say. */
  readonly resource: string;
  /** The role behind the principal; null where it is none, not named in full, or the caller’s own. */
  readonly role: { readonly accountId: string; readonly roleName: string; readonly rolePath: string } | null;
  /** Several where the message lists them; none where it names none, or where no action was refused. */
  readonly actions: readonly string[];
  readonly cause: Cause;
  readonly who: Who;
  /** `maybe` where the message does not say which policy was missing. */
  readonly rolesFault: 'yes' | 'maybe' | 'no';
  /** The statement that is missing; null where the message says too little, or where none would help. */
  readonly statement: Statement | null;
}

/** What a message says, before anything follows from it. */
export interface DeniedFacts extends Pick<AccessDenied, 'principal' | 'resource' | 'actions' | 'cause'> {
  /** For an explicit deny whose kind of policy the message names. */
  readonly denier?: Denier;
  /** Further actions that the same step needs. */
  readonly also?: readonly string[];
  /** What else is to be said of this message. */
  readonly advice?: readonly string[];
  /** The advice says already that it can be any policy. */
  readonly isTold?: true;
  /** What could not be read is a model. */
  readonly isModel?: true;
}

/** One way in which AWS or a tool says that something was refused; null where a message is not of it. */
export type Family = (message: string) => DeniedFacts | null;

/** A fault that no permission mends. */
export function plainFault(cause: Cause, advice: readonly string[]): DeniedFacts {
  return { principal: '', resource: '', actions: [], cause, advice };
}
