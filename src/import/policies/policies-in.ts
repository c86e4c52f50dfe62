import { failure, type PolicyJson, type Result } from '../../policy';
import type { ImportNote, Imported, PolicyRole } from '../imported';
import type { Language } from '../languages/document';
import type { Value } from '../languages/value';
import { attachedPolicy } from './attached-policy';
import { chooseRole, type JudgedRole } from './choose-role';
import { findPolicies } from './find-policies';
import { foreignNotes, foreignPolicies } from './foreign-policies';
import type { FoundPolicy } from './found-policy';
import { linkPolicies } from './link-policies';
import { plainPolicy } from './plain-policy';
import { choiceNotes, freeNotes, openNotes, roleNotes } from './policy-notes';

/** More policies than a role can have. */
const MOST_POLICIES = 50;

export interface FoundPolicies {
  /** The roles that may be meant, the likeliest first; none where the document has no permissions of a role. */
  readonly roles: readonly PolicyRole[];
  /** What was set aside, and what must be known of the others. */
  readonly notes: readonly ImportNote[];
  /** What it is instead, where all that is there is another’s policy; null where there is none of these either. */
  readonly foreign: Result<never> | null;
}

/** The policies in a document, by the role that has them. */
export function policiesIn(values: readonly Value[], language: Language): FoundPolicies {
  const findings = findPolicies(values);
  const linked = linkPolicies(findings);
  const choice = chooseRole(linked);
  const { candidates } = choice;
  const isNone = candidates.length === 0 && linked.free.length === 0;
  if (isNone) {
    const message = foreignPolicies(findings, linked);
    return {
      roles: [],
      notes: [],
      foreign: message === null ? null : failure(message.code, message.sentence),
    };
  }
  const free = distinct(linked.free);
  const roles =
    candidates.length === 0
      ? [{ name: '', policies: free }]
      : candidates.map((each) => ({ name: each.role.name, policies: policiesOf(each, linked.free) }));
  return {
    roles,
    notes: [
      ...choiceNotes(choice),
      ...candidates.flatMap((each) => roleNotes(each)),
      ...freeNotes(linked, choice),
      ...foreignNotes(findings),
      ...openNotes(distinct([...(candidates[0]?.policies ?? []), ...linked.free]), language),
    ],
    foreign: null,
  };
}

/** An import with the policies of its document. */
export function withPolicies(imported: Imported, { roles, notes }: FoundPolicies): Imported {
  const [first] = roles;
  if (first === undefined) return imported;
  const policyRoles = roles.length > 1 || first.name !== '' ? { policyRoles: roles } : {};
  return { ...imported, policies: first.policies, ...policyRoles, notes: [...imported.notes, ...notes] };
}

/** What a role has, what nothing says the role of, and what is attached and not written here. */
function policiesOf({ policies, attached }: JudgedRole, free: readonly FoundPolicy[]): readonly PolicyJson[] {
  return [...distinct([...policies, ...free]), ...attached.map((name) => attachedPolicy(name))];
}

/** A script holds the same policy as a variable and as what it hands over. */
function distinct(policies: readonly FoundPolicy[]): readonly PolicyJson[] {
  const plain = policies.slice(0, MOST_POLICIES).map(({ fields }) => plainPolicy(fields));
  return [...new Map(plain.map((policy) => [JSON.stringify(policy), policy])).values()];
}
