import type { Finding, Severity } from '../findings/finding';
import { bySeverity } from '../findings/findings';
import { withoutEchoes } from '../findings/without-echoes';
import type { ReadAccess } from '../other-access/read-other-access';
import type { RolePolicies } from '../role-policies';
import type { RoleSpec } from '../role-spec';
import { conditionBlock } from '../statements/condition';
import { sampled } from '../unknown-parts';
import { checkPolicy, type PolicyRemark } from './check-policy';
import type { CheckLevel } from './check-row';
import { VERSION } from './document-rules';
import { ownAccess } from './own-access';
import { OWN_FIXES } from './own-fixes';
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
 * All findings, with what a careful reviewer and the published checks say of the user’s own statements, and
 * with what those statements allow though the form says that its jobs do not do it.
 */
export function withOwnChecks(spec: RoleSpec, policies: RolePolicies): readonly Finding[] {
  const { findings, resolved } = policies;
  const { otherAccess } = resolved;
  if (otherAccess.length === 0) return findings;
  const ours = ownAccess(otherAccess);
  const wide = new Set(ours.flatMap(({ field, severity }) => (severity === 'warning' ? (field ?? []) : [])));
  const remarks = checkPolicy({ Version: VERSION, Statement: otherAccess.map(statementOf) });
  const checked = remarks.flatMap((remark) => {
    const access = otherAccess[remark.statement ?? -1];
    if (access === undefined || (isPermissive(remark) && wide.has(access.field))) return [];
    return [findingOf(remark, spec, access.field)];
  });
  const added = [...ours, ...checked, ...ownReachesNamed(spec, policies, wide)];
  return added.length === 0 ? findings : bySeverity(withoutEchoes([...findings, ...added]));
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

function findingOf(
  { check, level, title, message, url }: PolicyRemark,
  spec: RoleSpec,
  field: string,
): Finding {
  const fix = OWN_FIXES[check]?.(spec, field);
  return {
    code: `check-${check.toLowerCase().replaceAll('_', '-')}`,
    severity: SEVERITIES[level],
    title,
    message,
    field,
    url,
    ...(fix === undefined ? {} : { fix }),
  };
}
