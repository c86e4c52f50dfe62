import { someHave } from '../apis/apis';
import type { AppliesWhen } from '../apis/requirement';
import type { ResolvedSpec } from '../resolve-spec';

/** Whether a requirement applies to a spec, beyond its operation being chosen. */
export function applies({ vpc, calls, options }: ResolvedSpec, when: AppliesWhen | undefined): boolean {
  if (when === undefined) return true;
  if (typeof when !== 'string') return options.has(when.option);
  return when === 'in-a-vpc' ? vpc : calls.length > 0;
}

/** Whether the role may pass a role on from the user’s code, unless that makes no call that takes one. */
export function passesRole({ apis, amendments, calls }: ResolvedSpec): boolean {
  return someHave(apis, 'runs-user-code') && (calls.length > 0 || !amendments.has('notebook-actions'));
}
