import type { OtherAccess, RoleSpec } from '../../policy';
import type { ImportNote } from '../imported';
import { accessOfCall } from './calls/access-of-call';
import type { MadeCall } from './trace';

/** More calls than anybody reads through. */
const MOST_CALLS = 60;

/** Calls of AWS as statements of the user’s own, each once; null where a call does not say on what. */
export interface NeededAccess {
  readonly action: string;
  readonly resource: string | null;
  readonly call: MadeCall;
}

/** What calls of boto3 need, each action and resource once. */
export function accessOfCalls(calls: readonly MadeCall[]): readonly NeededAccess[] {
  const needed = new Map<string, NeededAccess>();
  for (const call of calls) {
    for (const { action, resource } of accessOfCall(call.service, call.method, call.given) ?? []) {
      const key = `${action} ${resource ?? ''}`;
      if (!needed.has(key)) needed.set(key, { action, resource, call });
    }
  }
  return [...needed.values()].slice(0, MOST_CALLS);
}

/** A script that a job runs calls AWS as the role: each call is offered, with AWS’s own action for it. */
export function roleCallNotes(script: string, calls: readonly MadeCall[]): readonly ImportNote[] {
  return accessOfCalls(calls).map(({ action, resource, call }): ImportNote => {
    const said = `${script} runs as the role and calls ${call.service}.${call.method}.`;
    if (resource === null) {
      const message = `${said} On what, the code does not say: add ${action} under Other access.`;
      return { kind: 'advice', path: script, value: action, slot: 'otherAccess', message };
    }
    const statement: OtherAccess = { actions: [action], resources: [resource], why: '' };
    return {
      kind: 'offered',
      path: script,
      value: `${action} on ${resource}`,
      slot: 'otherAccess',
      message: `${said} Add it if the job needs it.`,
      add: (spec: RoleSpec) => withStatements(spec, [statement]),
    };
  });
}

/** A spec with statements of the user’s own, each once. */
export function withStatements(spec: RoleSpec, statements: readonly OtherAccess[]): RoleSpec {
  const known = new Set(spec.otherAccess.map((each) => JSON.stringify(each)));
  const further = statements.filter((each) => !known.has(JSON.stringify(each)));
  return further.length === 0 ? spec : { ...spec, otherAccess: [...spec.otherAccess, ...further] };
}
