import { API_NAMES, buildRolePolicies, emptyRoleSpec } from '../../policy';

/** What policies of the form allow whatever is in its lists, with every operation chosen. */
function grantedIn(vpc: boolean): ReadonlySet<string> {
  const spec = { ...emptyRoleSpec(), apis: [...API_NAMES], vpc };
  const statements = buildRolePolicies(spec).permissions.flatMap(({ Statement }) => Statement);
  return new Set(statements.flatMap(({ Action }) => Action));
}

let always: ReadonlySet<string> | null = null;
let inVpc: ReadonlySet<string> | null = null;

/** Whether policies of the form allow an action without being asked for it. */
export function isAlwaysGranted(action: string): boolean {
  always ??= grantedIn(false);
  return always.has(action);
}

/** Whether policies of the form allow an action because the job runs in a VPC. */
export function isGrantedInVpc(action: string): boolean {
  inVpc ??= grantedIn(true);
  return inVpc.has(action) && !isAlwaysGranted(action);
}
