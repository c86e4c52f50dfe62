import type { RoleSpec } from '../policy';

/** A ready-made spec, for the Examples menu and for tests. */
export interface Example {
  readonly id: string;
  /** In the menu. */
  readonly label: string;
  /** One line under the label. */
  readonly description: string;
  readonly spec: RoleSpec;
}
