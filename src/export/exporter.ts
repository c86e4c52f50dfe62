import type { FinishedRole } from './finished-role';

/** One form in which teams create roles. */
export interface Exporter {
  readonly id: string;
  /** In the Format menu. */
  readonly label: string;
  /** The editor’s name for the colours. */
  readonly language: 'json' | 'shell' | 'yaml' | 'hcl' | 'typescript' | 'python';
  /** For Download; its ending picks the golden file’s ending too. */
  readonly filename: string;
  /** How the file is put to work: one line of Markdown, for the README. */
  readonly use: string;
  /**
   * The whole file: the role with its trust policy, its permissions and its options, ending in one line
   * break. The same role gives the same text, and the role is not changed.
   */
  readonly render: (role: FinishedRole) => string;
}
