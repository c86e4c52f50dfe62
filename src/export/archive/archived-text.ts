/** A file of the archive. */
export interface ArchivedText {
  /** With its folders: `also-needed/caller-policy.json`. */
  readonly path: string;
  readonly text: string;
}
