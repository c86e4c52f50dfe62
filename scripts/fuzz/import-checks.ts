import { isDeepStrictEqual } from 'node:util';
import { auditPolicies, comparePolicy, type Imported, type ImportKind } from '../../src/import';
import { importFaults } from '../../src/import/fixtures/import-faults';
import { API_NAMES, emptyRoleSpec, type Result, type RoleSpec } from '../../src/policy';
import { roleFault } from './checked-roles';
import type { Checks } from './checks';
import { mergeFault } from './role-checks';

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
  merging: whenRead(({ spec }) => mergeFault(emptyRoleSpec(), spec)),
  policies: whenRead(policiesFault),
  role: whenRead(({ spec }) => roleFault(spec)),
  'adding twice': whenRead(addFault),
  'all that is offered': whenRead((imported) => {
    const spec = withAllOffered(imported);
    return mergeFault(emptyRoleSpec(), spec) ?? roleFault(spec);
  }),
};

function whenRead(check: (imported: Imported, text: string) => string | null): Checks<ImportedText>[string] {
  return ({ text, result }) => (result.ok ? check(result.value, text) : null);
}

/** Somebody who adds all that is offered, and says that the code runs where it needs the most. */
function withAllOffered({ spec, notes, runsAs = [] }: Imported): RoleSpec {
  return [...notes, ...runsAs].reduce((sum, { add }) => add?.(sum) ?? sum, spec);
}

/** What is added is there once, however often somebody clicks. */
function addFault({ spec, notes, runsAs = [] }: Imported): string | null {
  for (const { add } of [...notes, ...runsAs]) {
    if (add === undefined) continue;
    const once = add(spec);
    const twice = add(once);
    if (!isDeepStrictEqual(twice, once)) return `another role — ${JSON.stringify([once, twice])}`;
  }
  return null;
}

function policiesFault({ policies = [], policyRoles = [], spec }: Imported): string | null {
  for (const each of [policies, ...policyRoles.map((role) => role.policies)]) {
    comparePolicy(each, spec);
    const unsaid = auditPolicies(each).filter(({ message }) => message.trim() === '');
    if (unsaid.length > 0) return 'a remark says nothing';
  }
  return null;
}
