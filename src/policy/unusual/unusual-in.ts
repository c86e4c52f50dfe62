import type { RolePolicies } from '../role-policies';
import { administratorBoundary } from './administrator-boundary';
import { callerInput, saidOfCaller } from './caller-access';
import { everySageMakerCall } from './every-sagemaker-call';
import { gainsRights } from './gains-rights';
import { longSession } from './long-session';
import { lookAlikes } from './look-alikes';
import { openTrust } from './open-trust';
import { otherAccounts } from './other-accounts';
import { passesAnyRole } from './passes-any-role';
import { reservedNames } from './reserved-names';
import { shares } from './shares';
import { grantedStatements, type Grade, type Unusual, type UnusualRule } from './unusual';
import { wholeBuckets } from './whole-buckets';
import { wildcardAddresses } from './wildcard-addresses';
import { writesElsewhere } from './writes-elsewhere';
import { writesInputs } from './writes-inputs';

/** Every rule, the worst first. */
export const UNUSUAL_RULES: readonly UnusualRule[] = [
  gainsRights,
  passesAnyRole,
  everySageMakerCall,
  shares,
  administratorBoundary,
  reservedNames,
  otherAccounts,
  lookAlikes,
  writesElsewhere,
  wholeBuckets,
  wildcardAddresses,
  writesInputs,
  openTrust,
  longSession,
];

/** Something unusual, and the rule that says so. */
export interface FoundUnusual extends Unusual {
  readonly rule: string;
  readonly grade: Grade;
  /** Codes of the findings that say the same. */
  readonly findings: readonly string[];
}

/** Everything about a finished role that a reviewer would ask about, the worst first. */
export function unusualIn(
  role: Pick<RolePolicies, 'resolved' | 'trust' | 'permissions' | 'origins'>,
): readonly FoundUnusual[] {
  const input = { resolved: role.resolved, trust: role.trust, granted: grantedStatements(role) };
  const caller = input.resolved.callerAccess.length === 0 ? null : callerInput(input);
  return UNUSUAL_RULES.flatMap(({ id, grade, findings = [], ofCaller = false, find }) => [
    ...find(input).map((found) => ({ ...found, rule: id, grade, findings: [id, ...findings] })),
    // No finding says the same of the caller, and none must be held back for it.
    ...(caller === null || !ofCaller ? [] : find(caller)).map((found) => ({
      ...saidOfCaller(found),
      rule: id,
      grade,
      findings: [],
    })),
  ]);
}
