import type { Dispatch, SetStateAction } from 'react';
import type { PolicyJson, Result, RoleSpec } from '../../policy';
import type { OtherSide } from './other-side';

/** A state of the form that was left, by a name that tells it from others. */
export interface Earlier {
  /** Names may be the same; no two of these are. */
  readonly id: number;
  readonly name: string;
  readonly spec: RoleSpec;
}

/** What was chosen to compare with, kept while another tab is shown. */
export interface Chosen {
  readonly id: string;
  /** What a draft or a pasted text gave. */
  readonly given: OtherSide | null;
  /** The list of drafts changes while one types; the one that was chosen stays. */
  readonly draft: Earlier | null;
  /** As pasted. */
  readonly text: string;
  /** The text that `given` was read from: it may have been edited since. */
  readonly read: string;
}

/** What was chosen, null until then, and how to choose. */
export type Choosing = readonly [Chosen | null, Dispatch<SetStateAction<Chosen | null>>];

/** What the page around the preview can bring to compare with. Both readers load what they need when they are called. */
export interface Comparing {
  /** The newest first. */
  readonly earlier: readonly Earlier[];
  /** The permissions policies in a pasted text. */
  readonly readPolicies: (text: string) => Promise<Result<readonly PolicyJson[]>>;
  /** The role of a link, given whole or from its `#` on. */
  readonly readLink: (text: string) => Promise<Result<RoleSpec>>;
}
