import {
  auditPolicies,
  comparePolicy,
  mergeSpecs,
  notMerged,
  type Imported,
  type ImportKind,
} from '../../src/import';
import { importFaults } from '../../src/import/fixtures/import-faults';
import { API_NAMES, emptyRoleSpec, parseRoleSpec, type Result, type RoleSpec } from '../../src/policy';
import { roleFault } from './checked-roles';
import type { Checks } from './checks';

/** A text that was given to the importer, and what it made of it. */
export interface ImportedText {
  readonly text: string;
  readonly result: Result<Imported>;
}

/** A new one does not compile without. */
const IMPORT_KINDS: Readonly<Record<ImportKind, true>> = {
  request: true,
  describe: true,
  boto3: true,
  sdk: true,
  cloudformation: true,
  terraform: true,
  'step-functions': true,
  'access-denied': true,
  policy: true,
  addresses: true,
};

/** What must hold of everything that was imported. */
export const IMPORT_CHECKS: Checks<ImportedText> = {
  problem: ({ result }) =>
    result.ok || (result.problem.code !== '' && result.problem.message.trim() !== '') ? null : 'says nothing',
  kind: whenRead(({ kind, apis }) =>
    Object.hasOwn(IMPORT_KINDS, kind) && apis.every((api) => API_NAMES.includes(api))
      ? null
      : `unknown — ${kind} ${apis.join()}`,
  ),
  notes: whenRead((imported, text) => {
    const [fault] = importFaults(text, imported);
    return fault === undefined ? null : `not to be shown — ${fault}`;
  }),
  merging: whenRead(({ spec }) => mergeFault(spec)),
  policies: whenRead(policiesFault),
  role: whenRead(({ spec }) => roleFault(spec)),
  'all that is offered': whenRead((imported) => {
    const spec = withAllOffered(imported);
    return mergeFault(spec) ?? roleFault(spec);
  }),
};

function whenRead(check: (imported: Imported, text: string) => string | null): Checks<ImportedText>[string] {
  return ({ text, result }) => (result.ok ? check(result.value, text) : null);
}

/** Somebody who adds all that is offered, and says that the code runs where it needs the most. */
function withAllOffered({ spec, notes, runsAs = [] }: Imported): RoleSpec {
  return [...notes, ...runsAs].reduce((sum, { add }) => add?.(sum) ?? sum, spec);
}

/** Merging gives a role that can be read, and the same import adds nothing a second time. */
function mergeFault(spec: RoleSpec): string | null {
  const once = mergeSpecs(emptyRoleSpec(), spec);
  const twice = mergeSpecs(once, spec);
  if (!parseRoleSpec(once).ok) return `no role — ${JSON.stringify(once)}`;
  if (notMerged(once, spec).length > 0) return `leaves out — ${notMerged(once, spec).join(' ')}`;
  return JSON.stringify(twice) === JSON.stringify(once) ? null : `adds again — ${JSON.stringify(twice)}`;
}

function policiesFault({ policies = [], policyRoles = [], spec }: Imported): string | null {
  for (const each of [policies, ...policyRoles.map((role) => role.policies)]) {
    comparePolicy(each, spec);
    const unsaid = auditPolicies(each).filter(({ message }) => message.trim() === '');
    if (unsaid.length > 0) return 'a remark says nothing';
  }
  return null;
}
