import { askedChecks } from '../access-checks/asked-checks';
import { fieldsBehind } from '../access-checks/fields-behind';
import { isAllowed } from '../evaluate/is-allowed';
import type { Finding } from './finding';
import { ownAccess } from './own-access';
import type { FindingRule } from './rule-input';

/** What the form says that its jobs do not do, and a statement of the user’s own allows all the same. */
export const ownReachesNamed: FindingRule = (input) => {
  const { spec, resolved, permissions } = input;
  if (resolved.otherAccess.length === 0 || resolved.scope === 'broad') return [];
  const told = new Set(
    ownAccess(input).flatMap(({ severity, field }) => (severity === 'warning' ? (field ?? []) : [])),
  );
  const found = new Map<string, Finding>();
  for (const { expected, requests, words } of askedChecks(spec, input)) {
    if (expected === 'allowed') continue;
    const request = requests.find((each) => each.asker === undefined && isAllowed(permissions, each).allowed);
    if (request === undefined) continue;
    const { fields, isOwn } = fieldsBehind(input, request);
    const [field = ''] = fields;
    if (!isOwn || told.has(field) || found.has(field)) continue;
    found.set(field, {
      code: 'own-reaches-named',
      severity: 'warning',
      title: 'Allows more than named',
      message: `This statement lets the role do what its jobs need not: “${words}”. Narrow its actions or resources.`,
      field,
    });
  }
  return [...found.values()];
};
