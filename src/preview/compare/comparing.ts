import type { PolicyJson, Result, RoleSpec } from '../../policy';

/** A state of the form that was left, by a name that tells it from others. */
export interface Earlier {
  /** Names may be the same; no two of these are. */
  readonly id: number;
  readonly name: string;
  readonly spec: RoleSpec;
}

/** What the page around the preview can bring to compare with. Both readers load what they need when they are called. */
export interface Comparing {
  /** The newest first. */
  readonly earlier: readonly Earlier[];
  /** The permissions policies in a pasted text. */
  readonly readPolicies: (text: string) => Promise<Result<readonly PolicyJson[]>>;
  /** The role of a link, given whole or from its `#` on. */
  readonly readLink: (text: string) => Promise<Result<RoleSpec>>;
}
