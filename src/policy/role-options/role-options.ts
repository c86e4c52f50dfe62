/** How the permissions are given to the role: as managed policies of its own, or as part of it. */
export const ATTACH_WAYS = ['managed', 'inline'] as const;
export type AttachWay = (typeof ATTACH_WAYS)[number];

/** The options, in the order of the form. */
export const ROLE_OPTIONS = [
  'attach',
  'description',
  'permissionsBoundary',
  'maxSessionDuration',
  'tags',
] as const satisfies readonly (keyof RoleOptions)[];

/** One tag of the role, as typed. */
export interface RoleTag {
  key: string;
  value: string;
}

/** What the role carries beside its policies, as text. What is absent or empty is left to IAM. */
export interface RoleOptions {
  /** Managed, where it is absent. */
  attach?: AttachWay;
  description?: string;
  tags?: RoleTag[];
  /** The ARN of a managed policy. */
  permissionsBoundary?: string;
  /** Seconds. */
  maxSessionDuration?: string;
}
