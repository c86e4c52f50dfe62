import { emptyRoleSpec, type RoleSpec } from '../../policy';
import { later } from '../../screen';
import type * as ShareModule from '../../share';

export type Share = typeof ShareModule;

/** Links and drafts: the first view does without them, so they are loaded after it. */
export const shareLater = later<Share>(() => import('../../share'));

/** What a spec says as one text: the same for specs that say the same. */
export function contentOf(share: Share, spec: RoleSpec): string {
  return share.writeDraft(share.said(spec), '');
}

export function sameSpec(share: Share, one: RoleSpec, other: RoleSpec): boolean {
  return contentOf(share, one) === contentOf(share, other);
}

/** Whether a form is as the page opens: nothing to keep, share or ask about. */
export function isEmptySpec(share: Share, spec: RoleSpec): boolean {
  return sameSpec(share, spec, emptyRoleSpec());
}
