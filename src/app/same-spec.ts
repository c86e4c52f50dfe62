import { emptyRoleSpec, type RoleSpec } from '../policy';
import type { Share } from './share-later';

/** A spec as one text: the same for equal specs. */
export function contentOf(share: Share, spec: RoleSpec): string {
  return share.writeDraft(spec, '');
}

export function sameSpec(share: Share, one: RoleSpec, other: RoleSpec): boolean {
  return contentOf(share, one) === contentOf(share, other);
}

/** Whether a form is as the page opens: nothing to keep, share or ask about. */
export function isEmptySpec(share: Share, spec: RoleSpec): boolean {
  return sameSpec(share, spec, emptyRoleSpec());
}
