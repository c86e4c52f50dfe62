import { EXPORTERS, finishedRole, type FormatId } from '../../export';
import type { RolePolicies } from '../../policy';
import { namedLines } from '../lines/named-lines';
import type { PolicyKind, ShownText } from '../shown-policy';

/** How many lines stay visible above the place where a tab opens the text. */
const ABOVE = 4;

/** A role as the file of a format. Both tabs show the whole file; the one of the trust policy opens at that part. */
export function exportedRole(
  format: FormatId,
  kind: PolicyKind,
  policies: RolePolicies,
  link: string | undefined,
): ShownText | null {
  const exporter = EXPORTERS.find(({ id }) => id === format);
  if (exporter === undefined) return null;
  const { id, label, filename, language, render } = exporter;
  const { trust, permissions, origins } = policies;
  const text = render(finishedRole(policies, { link }));
  const all = [...origins.trust, ...origins.permissions.flat()];
  const lines = namedLines(text, [trust, ...permissions], all);
  const trusting = lines.findIndex(({ statement, action }) => statement === 0 && action !== null);
  return {
    id: `${id}-${kind}`,
    label,
    fileName: filename,
    language,
    text,
    lines,
    statements: [trust, ...permissions].flatMap(({ Statement }) => Statement),
    origins: all,
    // Every format asks for what is still to be named.
    unknowns: 0,
    firstLine: kind === 'trust' ? Math.max(1, trusting + 1 - ABOVE) : 1,
  };
}
