import { OWN_PURPOSE } from '../statements/build-permissions';
import { conditionBlock } from '../statements/condition';
import { shownText } from '../unknown-parts';
import type { GrantedStatement, Unusual, UnusualInput } from './unusual';

/**
 * What the caller's policy gets from the code's own statements, as the rules look at a role: an administrator is asked
 * to attach it, so it is looked at as closely as the role.
 */
export function callerInput({ resolved, trust }: UnusualInput): UnusualInput {
  const { roleOptions } = resolved;
  return {
    granted: resolved.callerAccess.map(grantedToCaller),
    trust: { ...trust, Statement: [] },
    // The role’s own name and boundary are no part of the caller’s policy.
    resolved: {
      ...resolved,
      roleName: null,
      rolePath: '/',
      foreignBuckets: [],
      roleOptions: { ...roleOptions, permissionsBoundary: null },
    },
  };
}

/** Says that it is not the role that would get it; no field of the form holds it. */
export function saidOfCaller({ title, words, source }: Unusual): Unusual {
  return {
    title: `Caller: ${title}`,
    words: `${words} This is in the caller’s policy, under “Needed from others”.`,
    source,
  };
}

function grantedToCaller({
  field,
  actions,
  resources,
  conditions,
}: UnusualInput['resolved']['callerAccess'][number]): GrantedStatement {
  const reason = { requirement: field, api: null, field, purpose: OWN_PURPOSE, source: null };
  const nothing = new Map<string, never>();
  return {
    statement: {
      Sid: 'Caller',
      Effect: 'Allow',
      Action: [...actions],
      Resource: resources.map((resource) => shownText(resource)),
      ...(conditions.length === 0 ? {} : { Condition: conditionBlock(conditions) }),
    },
    origin: {
      actions: new Map(actions.map((action) => [action, [reason]])),
      resources: nothing,
      conditions: nothing,
      parts: nothing,
      valueParts: nothing,
    },
    isOwn: true,
  };
}
