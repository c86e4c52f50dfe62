import type { AmendmentId } from './amendments/ids';
import type { ApiName } from './apis/apis';
import type { PolicyDocument } from './document';
import type { Finding } from './findings/finding';
import type { ResolvedSpec } from './resolve-spec';
import type { Source } from './sources';
import type { TextPart } from './unknown-parts';

/** The finished role: what AWS gets, and beside it where every part comes from. */
export interface RolePolicies {
  readonly trust: PolicyDocument;
  /** One, or several when past a managed policy's size limit; empty only while nothing is chosen. */
  readonly permissions: readonly PolicyDocument[];
  readonly origins: {
    /** One per statement of `trust`. */
    readonly trust: readonly StatementOrigins[];
    /** One list per policy of `permissions`, one entry per statement. */
    readonly permissions: readonly (readonly StatementOrigins[])[];
  };
  /** What is still to be named, each once, in the order of the policies. */
  readonly unknowns: readonly Unknown[];
  readonly findings: readonly Finding[];
  readonly size: PolicySizes;
  /** What the spec was read as: for the form’s rows, its progress and the exporters. */
  readonly resolved: ResolvedSpec;
}

/** A part of the policies that is not known yet. */
export interface Unknown {
  /** In small letters: `data bucket`. `this role` is the role’s own ARN. */
  readonly name: string;
  /** What the policies show in its place. */
  readonly shown: string;
  /** What to give, in plain ASCII. */
  readonly describe: string;
  /** The first field that holds it. */
  readonly field: string;
}

/** What stands behind one statement. */
export interface StatementOrigins {
  /** For each action of the statement: why it is there, once per operation that needs it. */
  readonly actions: ReadonlyMap<string, readonly Reason[]>;
  /** For each resource: the fields that it was read from, such as `s3.inputs.0`; none for `*`. */
  readonly resources: ReadonlyMap<string, readonly string[]>;
  /** For each condition key the fields that its values were made of; absent where no field alone decides. */
  readonly conditions: ReadonlyMap<string, readonly string[]>;
  /** For each condition key that no reason tells of: the amendment that brought it. */
  readonly amendments?: ReadonlyMap<string, AmendmentId>;
  /** For each resource with something unknown in it: its parts. More than once where different texts are shown alike. */
  readonly parts: ReadonlyMap<string, readonly (readonly TextPart[])[]>;
  /** The same for the values of conditions: one may be written as a resource is shown, and still be meant as it is written. */
  readonly valueParts: ReadonlyMap<string, readonly (readonly TextPart[])[]>;
}

/** Why a role has a permission, and who says so. */
export interface Reason {
  /** The requirement's name in the catalogue. */
  readonly requirement: string;
  /** Null for a statement of the user’s own. */
  readonly api: ApiName | null;
  /** The amendment that brought or narrowed it; absent when the guide prints it. */
  readonly amendment?: AmendmentId;
  /** The field that asks for it, such as `vpc` or `options.emr-steps`; absent where it is the choice of operations. */
  readonly field?: string;
  /** Completes “The role may … ”. */
  readonly purpose: string;
  /** Null for a statement of the user’s own. */
  readonly source: Source | null;
  /** AWS says nothing of it. */
  readonly inferred?: true;
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
