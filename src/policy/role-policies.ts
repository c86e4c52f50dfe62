import type { AmendmentId } from './amendments/ids';
import type { Source } from './sources';
import type { PolicyDocument } from './document';
import type { Finding } from './findings/finding';
import type { ApiName } from './role-spec';

/** The finished role: what AWS gets, and beside it where every part comes from. */
export interface RolePolicies {
  readonly trust: PolicyDocument;
  /** One, or several when past a managed policy's size limit; empty only while no API is chosen. */
  readonly permissions: readonly PolicyDocument[];
  readonly origins: {
    /** One per statement of `trust`. */
    readonly trust: readonly StatementOrigins[];
    /** One list per policy of `permissions`, one entry per statement. */
    readonly permissions: readonly (readonly StatementOrigins[])[];
  };
  readonly findings: readonly Finding[];
  readonly size: PolicySizes;
}

/** What stands behind one statement. */
export interface StatementOrigins {
  /** For each action of the statement: why it is there, once per API that needs it. */
  readonly actions: ReadonlyMap<string, readonly Reason[]>;
  /** For each resource: the fields that it was read from, such as `s3.inputs.0`; none for `*`. */
  readonly resources: ReadonlyMap<string, readonly string[]>;
}

/** Why a role has a permission, and who says so. */
export interface Reason {
  /** The requirement's name in the catalogue. */
  readonly requirement: string;
  readonly api: ApiName;
  /** The amendment that brought or narrowed it; absent when the guide prints it. */
  readonly amendment?: AmendmentId;
  /** Completes “The role may … ”. */
  readonly purpose: string;
  readonly source: Source;
}

/** How much of a limit is used. Characters without white space, or a number of policies. */
export interface Measured {
  readonly used: number;
  readonly limit: number;
}

export interface PolicySizes {
  readonly trust: Measured;
  /** One per policy of `permissions`, in characters. */
  readonly permissions: readonly Measured[];
  /** All of `permissions` together, if attached as inline policies. */
  readonly inline: Measured;
  /** How many managed policies the role needs. */
  readonly managedPolicies: Measured;
}
