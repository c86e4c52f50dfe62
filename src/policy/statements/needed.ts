import type { Requirement } from '../catalogue/requirement';
import type { ResolvedSpec } from '../resolve-spec';

/** Whether a requirement applies to a spec, beyond its API being chosen. */
export function isNeeded({ vpc, notebookCalls }: ResolvedSpec, { need }: Requirement): boolean {
  if (need === undefined) return true;
  return need === 'in-a-vpc' ? vpc : notebookCalls.length > 0;
}

/** Whether the role may pass a role on: a notebook’s, unless it makes no call that takes one. */
export function passesRole({ apis, amendments, notebookCalls }: ResolvedSpec): boolean {
  return (
    apis.includes('CreateNotebookInstance') &&
    (notebookCalls.length > 0 || !amendments.has('notebook-actions'))
  );
}
