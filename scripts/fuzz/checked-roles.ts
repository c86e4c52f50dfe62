import type { RoleSpec } from '../../src/policy';
import { faultIn } from './checks';
import { ROLE_CHECKS } from './role-checks';

/** Pastes and links with faults often hold the same role: it is looked at once. */
const MOST_REMEMBERED = 20_000;
const whole = new Set<string>();

/** What is wrong with a role that was read from something, or null. */
export function roleFault(spec: RoleSpec): string | null {
  const text = JSON.stringify(spec);
  if (whole.has(text)) return null;
  const fault = faultIn(ROLE_CHECKS, spec);
  if (fault === null && whole.size < MOST_REMEMBERED) whole.add(text);
  return fault;
}
