import type { Finding, Severity } from '../findings/finding';
import { bySeverity } from '../findings/findings';
import type { ReadAccess } from '../other-access/read-other-access';
import type { RolePolicies } from '../role-policies';
import type { RoleSpec } from '../role-spec';
import { conditionBlock } from '../statements/condition';
import { sampled } from '../unknown-parts';
import { checkPolicy, type PolicyRemark } from './check-policy';
import type { CheckLevel } from './check-row';
import { VERSION } from './document-rules';
import { ownReachesNamed } from './own-reaches-named';
import { PERMISSIVE_CHECKS } from './permissive-checks';
import { OPEN } from './statement-view';

const SEVERITIES: Readonly<Record<CheckLevel, Severity>> = {
  error: 'error',
  'security-warning': 'warning',
  warning: 'warning',
  suggestion: 'suggestion',
};

/**
 * All findings, with what the published checks say of the user’s own statements and no rule of ours says already, and
 * with what those statements allow though the form says that its jobs do not do it.
 */
export function withOwnChecks(spec: RoleSpec, policies: RolePolicies): readonly Finding[] {
  const { findings, resolved } = policies;
  const { otherAccess } = resolved;
  if (otherAccess.length === 0) return findings;
  const wide = new Set(
    findings.flatMap(({ code, field, severity }) =>
      code.startsWith('own-') && severity === 'warning' ? (field ?? []) : [],
    ),
  );
  const remarks = checkPolicy({ Version: VERSION, Statement: otherAccess.map(statementOf) });
  const checked = remarks.flatMap((remark) => {
    const field = otherAccess[remark.statement ?? -1]?.field;
    if (field === undefined || (isPermissive(remark) && wide.has(field))) return [];
    return [findingOf(remark, field)];
  });
  const added = [...checked, ...ownReachesNamed(spec, policies, wide)];
  return added.length === 0 ? findings : bySeverity([...findings, ...added]);
}

function statementOf({ actions, resources, conditions }: ReadAccess): object {
  return {
    Effect: 'Allow',
    Action: actions,
    Resource: resources.map((resource) => sampled(resource, OPEN)),
    ...(conditions.length === 0 ? {} : { Condition: conditionBlock(conditions) }),
  };
}

function isPermissive({ check }: PolicyRemark): boolean {
  return Object.hasOwn(PERMISSIVE_CHECKS, check);
}

function findingOf({ check, level, title, message, url }: PolicyRemark, field: string): Finding {
  return {
    code: `check-${check.toLowerCase().replaceAll('_', '-')}`,
    severity: SEVERITIES[level],
    title,
    message,
    field,
    url,
  };
}
