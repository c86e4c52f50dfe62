import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { FormatId } from '../export';
import type { RolePolicies, RoleSpec } from '../policy';
import { exportIfLoaded, loadExport } from './export-later';
import { exportedRole } from './exported-role';
import type { PolicyKind, ShownText } from './shown-policy';

export interface Exported {
  /** Null until the exporters are there, and while a policy is shown as JSON. */
  readonly shown: ShownText | null;
  readonly hasFailed: boolean;
}

/** The role in another format than JSON. Typing goes first: on a large role the text follows a moment later. */
export function useExported(
  format: FormatId,
  kind: PolicyKind | null,
  spec: RoleSpec,
  policies: RolePolicies,
): Exported {
  const [exporting, setExporting] = useState(exportIfLoaded);
  const [failed, setFailed] = useState<FormatId | null>(null);
  const isWanted = format !== 'json' && kind !== null;
  const role = useMemo(() => (isWanted ? { spec, policies } : null), [isWanted, spec, policies]);
  const settled = useDeferredValue(role);

  useEffect(() => {
    if (!isWanted || exporting !== null) return;
    loadExport().then(
      (module) => setExporting(module),
      () => setFailed(format),
    );
  }, [isWanted, exporting, format]);

  const shown = useMemo(() => {
    const exporter = exporting?.exporters.find(({ id }) => id === format);
    if (kind === null || exporter === undefined || settled === null) return null;
    return exportedRole(exporter, kind, settled.spec, settled.policies);
  }, [exporting, format, kind, settled]);

  return isWanted
    ? { shown, hasFailed: exporting === null && failed === format }
    : { shown: null, hasFailed: false };
}
