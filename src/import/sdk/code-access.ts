import { API_NAMES, APIS, type OtherAccess } from '../../policy';
import { accessOfCalls } from './access-notes';
import type { FollowedScript } from './follow-script';
import type { MadeCall } from './trace';

/** What code needs itself: of the role where it runs as the role, else of whoever runs it. */
interface CodeAccess {
  readonly asRole: readonly OtherAccess[];
  readonly asCaller: readonly OtherAccess[];
}

/** What a script needs beside the calls that make requests: what it calls, uploads and prints. */
export function codeAccess({
  calls,
  sdkCalls,
  uploads,
  watched,
}: Pick<FollowedScript, 'calls' | 'sdkCalls' | 'uploads' | 'watched'>): CodeAccess {
  const called = statementsFor(calls, 'make the call');
  const uploading: OtherAccess[] =
    uploads.length === 0
      ? []
      : [{ actions: ['s3:PutObject'], resources: [...uploads], why: 'upload local data and code' }];
  return {
    asRole: [...called, ...uploading],
    // What runs code of its own reads logs and uses endpoints by its own rows.
    asCaller: [
      ...called,
      ...uploading,
      ...statementsFor(sdkCalls, 'let the SDK make the call'),
      ...logsOf(watched),
    ],
  };
}

/** Calls whose resource the code names, as statements; `what` begins the reason. */
function statementsFor(calls: readonly MadeCall[], what: string): readonly OtherAccess[] {
  return accessOfCalls(calls).flatMap(({ action, resource, call }) => {
    const why = `${what} ${call.service}.${call.method}`;
    return resource === null ? [] : [{ actions: [action], resources: [resource], why }];
  });
}

/** Reading the logs of jobs that the SDK waits for: their streams are found first. `_flush_log_streams` in session.py */
function logsOf(watched: ReadonlySet<string>): readonly OtherAccess[] {
  const operations = [...watched].map((operation) => operation.replaceAll('_', ''));
  const groups = API_NAMES.filter((api) => operations.includes(api.toLowerCase())).flatMap((api) => {
    const { logGroup } = APIS[api];
    return logGroup === null ? [] : [`arn:<partition>:logs:<region>:<account>:log-group:${logGroup}:*`];
  });
  if (groups.length === 0) return [];
  const actions = ['logs:DescribeLogStreams', 'logs:GetLogEvents'];
  return [{ actions, resources: groups, why: 'print the logs of the jobs that it waits for' }];
}
