import type { ActionName } from '../document';
import { SOURCES, type Source, type SourceId } from '../sources';

/** Which page says that the SageMaker SDK does this as whoever runs it. */
const BY_SDK: readonly { readonly actions: readonly ActionName[]; readonly source: SourceId }[] = [
  { actions: ['s3:PutObject'], source: 'sdkUploads' },
  { actions: ['logs:DescribeLogStreams', 'logs:GetLogEvents'], source: 'sdkLogs' },
];

/**
 * Where it says that code needs actions: the SDK’s own source for what the SDK does, AWS’s list of actions for calls of
 * the code’s own. `isInferred` where no page names all of them: a wildcard, or actions of several services.
 */
export function sourceOfCallerAccess(actions: readonly string[]): { source: Source; isInferred: boolean } {
  const bySdk = BY_SDK.find((row) =>
    actions.every((action) => row.actions.some((known) => known === action)),
  );
  if (bySdk !== undefined) return { source: SOURCES[bySdk.source], isInferred: false };
  return { source: SOURCES.serviceAuthorization, isInferred: actions.some((action) => /[*?]/.test(action)) };
}
