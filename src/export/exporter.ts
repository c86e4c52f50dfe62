import type { RolePolicies, RoleSpec } from '../policy';

export const FORMAT_IDS = ['json', 'aws-cli', 'cloudformation', 'terraform', 'cdk', 'boto3'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** One form in which teams create roles. */
export interface Exporter {
  readonly id: FormatId;
  /** In the Format menu. */
  readonly label: string;
  /** The editor’s name for the colours. */
  readonly language: 'json' | 'shell' | 'yaml' | 'hcl' | 'typescript' | 'python';
  /** For Download; its ending picks the golden file’s ending too. */
  readonly filename: string;
  /**
   * The whole file: the role with its trust policy, its permissions and its options, ending in one line
   * break. The same role gives the same text, and neither argument is changed.
   */
  readonly render: (policies: RolePolicies, spec: RoleSpec) => string;
}
