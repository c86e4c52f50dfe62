import { keyArn } from '../addresses/kms-key';
import { arnOf } from '../arn';
import type { ResolvedSpec } from '../resolve-spec';
import { CALLER_ACTIONS, NOTEBOOK_CALLER } from './caller-actions';
import type { NeededPolicy, NeededStatement } from './needed-policy';
import { NEEDED_SOURCES } from './needed-sources';

/** What whoever calls `Create…` needs: the call on this account’s resources, and to hand this role over. */
export function callerPolicy(spec: ResolvedSpec, role: string): NeededPolicy {
  return {
    kind: 'caller',
    subject: '',
    fileName: 'caller-policy.json',
    isCertain: true,
    reason:
      'Whoever makes the call, a person or a pipeline, needs the call itself, and to pass this role to SageMaker. Attach it to them, not to this role.',
    principals: [],
    source: NEEDED_SOURCES.callerPermissions,
    document: {
      Version: '2012-10-17',
      Statement: [
        ...callStatements(spec),
        {
          Sid: 'PassExecutionRole',
          Effect: 'Allow',
          Action: ['iam:PassRole'],
          Resource: [role],
          Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
        },
        ...notebookStatements(spec),
      ],
    },
  };
}

function callStatements({ apis, context }: ResolvedSpec): readonly NeededStatement[] {
  const { partition, region, accountId } = context;
  return apis.map((api) => ({
    Sid: api,
    Effect: 'Allow',
    Action: CALLER_ACTIONS[api].actions,
    Resource: [
      arnOf({
        partition,
        service: 'sagemaker',
        region: region || '*',
        account: accountId || '*',
        resource: CALLER_ACTIONS[api].resource,
      }),
    ],
  }));
}

function notebookStatements({ apis, vpc, kms }: ResolvedSpec): readonly NeededStatement[] {
  if (!apis.includes('CreateNotebookInstance')) return [];
  const keys = [...new Set(kms.volumes.map(({ value }) => keyArn(value)))].toSorted();
  return [
    ...(vpc
      ? [
          {
            Sid: 'ConnectNotebookToVpc',
            Effect: 'Allow' as const,
            Action: NOTEBOOK_CALLER.vpc,
            Resource: ['*'],
          },
        ]
      : []),
    ...(keys.length > 0
      ? [
          {
            Sid: 'EncryptNotebookVolume',
            Effect: 'Allow' as const,
            Action: NOTEBOOK_CALLER.volumeKey,
            Resource: keys,
          },
        ]
      : []),
  ];
}
