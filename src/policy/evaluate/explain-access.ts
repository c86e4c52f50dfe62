import { judgeConditions, together, type JudgedCondition } from './conditions';
import { takesEffect, type AccessRequest, type Verdict } from './is-allowed';
import { asArray, statementMembers, stringTexts, type PolicyJson } from './policy-json';
import { resolver } from './policy-variables';
import { isAboutPrincipal, type Asker } from './principal';
import { readContext } from './request-context';
import { isAboutAction, isAboutResource, readStatement, type Effect } from './statement-parts';

/** A part of a statement that may not fit a request. */
export type StatementPart = 'principal' | 'action' | 'resource' | 'conditions';

/** One statement, held against a request part by part. */
export interface JudgedStatement {
  /** Which policy, and which of its statements, from 0. */
  readonly policy: number;
  readonly statement: number;
  /** Empty where it has none. */
  readonly sid: string;
  readonly effect: Effect;
  /** Those that do not fit. With none, the statement decides about the request. */
  readonly misses: readonly StatementPart[];
  readonly conditions: readonly JudgedCondition[];
}

/** A verdict, and how each statement came to say what it says. */
export interface ExplainedAccess extends Verdict {
  /** All that decide: the denials that fit, or without any the allowances that fit. */
  readonly decidedBy: readonly JudgedStatement[];
  /**
   * What allows almost: where the request is not allowed and nothing denies it, the statements of which one part alone
   * does not fit. The nearest first.
   */
  readonly almost: readonly JudgedStatement[];
}

/** A request, and for a trust policy who makes it. */
export interface AskedAccess extends AccessRequest {
  readonly asker?: Asker;
}

/**
 * Decides as `isAllowed` does, and says why. With `asker` the policies are trust policies, and their principals count.
 * Never throws.
 */
export function explainAccess(policies: readonly PolicyJson[], request: AskedAccess): ExplainedAccess {
  const judged = judgeStatements(policies, request);
  const fitting = judged.filter(({ misses }) => misses.length === 0);
  const denials = fitting.filter(({ effect }) => effect === 'Deny');
  const decidedBy = denials.length > 0 ? denials : fitting;
  const [first] = decidedBy;
  if (first === undefined)
    return {
      allowed: false,
      decision: 'implicit-deny',
      statement: null,
      decidedBy,
      almost: nearest(policies, judged, request),
    };
  const { policy, statement, effect } = first;
  const allowed = effect === 'Allow';
  const decision = allowed ? 'allowed' : 'explicit-deny';
  return { allowed, decision, statement: { policy, statement }, decidedBy, almost: [] };
}

function judgeStatements(
  policies: readonly PolicyJson[],
  { action, resource, asker, ...request }: AskedAccess,
): readonly JudgedStatement[] {
  const context = readContext(request.context ?? {});
  return asArray(policies).flatMap((document, policy) => {
    const members = statementMembers(document) ?? {};
    const resolve = resolver(members['Version'], context);
    return asArray(members['Statement']).flatMap((body, statement): JudgedStatement[] => {
      const read = readStatement(body);
      if (read === null) return [];
      const { fields, effect } = read;
      const conditions = judgeConditions(fields['Condition'], context, resolve);
      const fits: Record<StatementPart, boolean> = {
        principal: asker === undefined || isAboutPrincipal(fields, asker),
        action: isAboutAction(fields, action),
        resource: isAboutResource(fields, effect, resource, resolve),
        conditions: takesEffect(effect, together(conditions)),
      };
      const misses = PARTS.filter((part) => !fits[part]);
      const sid = typeof fields['Sid'] === 'string' ? fields['Sid'] : '';
      return [{ policy, statement, sid, effect, misses, conditions }];
    });
  });
}

const PARTS: readonly StatementPart[] = ['principal', 'action', 'resource', 'conditions'];

/** Closer first: a condition is closer than an action, and of two resources the one that begins more alike. */
function nearest(
  policies: readonly PolicyJson[],
  judged: readonly JudgedStatement[],
  request: AskedAccess,
): readonly JudgedStatement[] {
  const found = judged.filter(({ effect, misses }) => effect === 'Allow' && misses.length === 1);
  const ranked = found.map((each) => ({ each, rank: rankOf(policies, each, request) }));
  return ranked.toSorted((a, b) => b.rank - a.rank).map(({ each }) => each);
}

/** From 0 to 4, and above for the conditions. */
function rankOf(policies: readonly PolicyJson[], judged: JudgedStatement, request: AskedAccess): number {
  const [missed] = judged.misses;
  if (missed === 'conditions') return 5;
  if (missed === 'principal') return 4;
  const { action, resource } = request;
  const [texts, wanted] =
    missed === 'resource'
      ? [textsOf(policies, judged, 'Resource'), resource]
      : [textsOf(policies, judged, 'Action'), action];
  const shared = Math.max(0, ...texts.map((text) => sharedStart(text, wanted)));
  return (missed === 'resource' ? 2 : 0) + shared / (wanted.length + 1);
}

function textsOf(
  policies: readonly PolicyJson[],
  { policy, statement }: JudgedStatement,
  field: 'Action' | 'Resource',
): readonly string[] {
  const document = statementMembers(asArray(policies)[policy]);
  const body = statementMembers(asArray(document?.['Statement'])[statement]);
  return stringTexts(body?.[field]) ?? [];
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
