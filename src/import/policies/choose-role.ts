import { isFields, isUnresolved } from '../languages/value';
import { expressionOf } from './expression-of';
import type { LinkedPolicies, LinkedRole } from './link-policies';
import { trusted } from './policy-shape';

/** https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html */
const SAGEMAKER = /(?:^|[^\w.-])sagemaker\.[\w.-]*amazonaws\.com/;

/** More than anybody chooses from. */
const MOST_CANDIDATES = 100;

/** A role of a document, and who assumes it. */
export interface JudgedRole extends LinkedRole {
  /** Services, accounts, or `*`; empty where the document does not say. */
  readonly assumedBy: readonly string[];
}

/** Whose policies are compared, and whose are not. */
export interface Choice {
  /** The roles that may be meant, the likeliest first. */
  readonly candidates: readonly JudgedRole[];
  readonly others: readonly JudgedRole[];
  /** Whether SageMaker assumes the candidates, does not, or the document leaves it open. */
  readonly assumes: 'yes' | 'no' | 'unsaid';
}

/**
 * Chooses the roles that SageMaker assumes; where there are none, those whose trust policy is not in the document;
 * and where there are none of these either, all of them.
 */
export function chooseRole(linked: LinkedPolicies): Choice {
  const judged = linked.roles
    .map((each) => ({ ...each, assumedBy: assumedBy(each, linked) }))
    // A role that brings no policy along says nothing here.
    .filter(({ policies, attached }) => policies.length > 0 || attached.length > 0);
  const kindOf = (each: JudgedRole): Choice['assumes'] => {
    if (each.assumedBy.length === 0 || isOpenTrust(each, linked)) return 'unsaid';
    return each.assumedBy.some((name) => SAGEMAKER.test(` ${name}`)) ? 'yes' : 'no';
  };
  const kinds = new Map(judged.map((each) => [each, kindOf(each)]));
  for (const assumes of ['yes', 'unsaid', 'no'] as const) {
    const candidates = judged.filter((each) => kinds.get(each) === assumes);
    if (candidates.length > 0)
      return {
        candidates: candidates.slice(0, MOST_CANDIDATES),
        others: judged.filter((each) => kinds.get(each) !== assumes),
        assumes,
      };
  }
  return { candidates: [], others: [], assumes: 'unsaid' };
}

function assumedBy({ role }: LinkedRole, { find }: LinkedPolicies): readonly string[] {
  const trust = trustOf(role.trust, find);
  return trust === null ? role.assumedBy : trusted(trust);
}

/** Whether who assumes the role is itself filled in later, and nothing of it names SageMaker. */
function isOpenTrust({ role }: LinkedRole, { find }: LinkedPolicies): boolean {
  if (isUnresolved(role.trust)) return find(role.trust) === null && !SAGEMAKER.test(expressionOf(role.trust));
  return false;
}

function trustOf(trust: LinkedRole['role']['trust'], find: LinkedPolicies['find']) {
  if (isFields(trust)) return trust;
  return isUnresolved(trust) ? (find(trust)?.fields ?? null) : null;
}
