import { use, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { FormatId } from '../../export';
import type { RolePolicies } from '../../policy';
import { RoleLinksContext, later, useRetries } from '../../screen';
import type { PolicyKind, ShownText } from '../shown-policy';

/** Loaded, with the exporters, when a format is first asked for. */
const exporting = later(() => import('./exported-role'));

export interface Exported {
  /** Null until the exporters are there, and while a policy is shown as JSON. */
  readonly shown: ShownText | null;
  readonly hasFailed: boolean;
}

/** The role in a format other than JSON. Typing goes first: on a large role the text follows a moment later. */
export function useExported(format: FormatId, kind: PolicyKind | null, policies: RolePolicies): Exported {
  const [exporters, setExporters] = useState(exporting.ifLoaded);
  const [failed, setFailed] = useState<FormatId | null>(null);
  const isWanted = format !== 'json' && kind !== null;
  const links = use(RoleLinksContext);
  const made = useMemo(() => ({ policies, links }), [policies, links]);
  const settled = useDeferredValue(isWanted ? made : null);

  const hasFailed = isWanted && exporters === null && failed === format;
  const retries = useRetries(hasFailed);

  useEffect(() => {
    if (!isWanted || exporters !== null) return;
    // A file without the link is better than none.
    Promise.all([exporting.load(), links.load().catch(() => undefined)]).then(
      ([module]) => setExporters(module),
      () => setFailed(format),
    );
  }, [isWanted, exporters, format, links, retries]);

  const shown = useMemo(() => {
    if (kind === null || exporters === null || settled === null) return null;
    return exporters.exportedRole(format, kind, settled.policies, settled.links.linkTo());
  }, [exporters, format, kind, settled]);

  return { shown: isWanted ? shown : null, hasFailed };
}
