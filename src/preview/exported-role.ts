import type { Exporter } from '../export';
import type { PolicyDocument, RolePolicies, RoleSpec } from '../policy';
import { namedLines } from './named-lines';
import type { PolicyKind, ShownText } from './shown-policy';

/** Lines of the surroundings that are shown above the place where a tab begins. */
const ABOVE = 4;

/** A role as the file of a format. Both tabs show the whole; the trust policy’s opens where that stands in it. */
export function exportedRole(
  { id, label, filename, language, render }: Exporter,
  kind: PolicyKind,
  spec: RoleSpec,
  policies: RolePolicies,
): ShownText {
  const text = render(policies, spec);
  const statements = policies.permissions.flatMap(({ Statement }) => Statement);
  const document: PolicyDocument = {
    Version: '2012-10-17',
    Statement: [...policies.trust.Statement, ...statements],
  };
  const lines = namedLines(text, document);
  const trusting = lines.findIndex(({ action }) => action === 'sts:AssumeRole');
  return {
    id: `${id}-${kind}`,
    label,
    fileName: filename,
    language,
    document,
    origins: [...policies.origins.trust, ...policies.origins.permissions.flat()],
    lines,
    text,
    firstLine: kind === 'trust' ? Math.max(1, trusting + 1 - ABOVE) : 1,
  };
}
