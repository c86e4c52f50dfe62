import { assumedFor, AMENDMENTS } from '../amendments/amendments';
import type { Change } from '../amendments/amendment';
import type { AmendmentId } from '../amendments/ids';
import { APIS, OPTIONS, type ApiName } from '../apis/apis';
import { SAGEMAKER_TRUST } from '../apis/common-trust';
import { arnOf } from '../arn';
import type { PolicyDocument, Statement } from '../document';
import { groupBy } from '../group-by';
import type { ResolvedSpec } from '../resolve-spec';
import type { Reason, StatementOrigins } from '../role-policies';
import { SOURCES } from '../sources';
import { conditionBlock, fieldsByKey, type Condition } from './condition';

/**
 * Builds the trust policy: who may assume the role, one statement for each service. A condition on the account needs the
 * account's id; without it, it is left out.
 */
export function buildTrust(spec: ResolvedSpec): {
  document: PolicyDocument;
  origins: readonly StatementOrigins[];
} {
  const byPrincipal = groupBy(spec.apis, (api) => APIS[api].trust.principal);
  const principals = byPrincipal.size === 0 ? [[SAGEMAKER_TRUST.principal, []] as const] : [...byPrincipal];
  const statements = principals.map(([principal, apis]) => statementFor(spec, principal, apis));
  return {
    document: { Version: '2012-10-17', Statement: statements.map(({ statement }) => statement) },
    origins: statements.map(({ origins }) => origins),
  };
}

function statementFor(
  spec: ResolvedSpec,
  principal: string,
  apis: readonly ApiName[],
): { statement: Statement; origins: StatementOrigins } {
  const reasons = trustReasons(spec, apis);
  const conditions = trustConditions(spec, apis);
  return {
    statement: {
      Effect: 'Allow',
      Principal: { Service: principal },
      Action: [...reasons.keys()],
      ...(conditions.length === 0 ? {} : { Condition: conditionBlock(conditions) }),
    },
    origins: {
      actions: reasons,
      resources: new Map(),
      conditions: fieldsByKey(conditions),
      amendments: new Map(conditions.map(({ key, amendment }) => [key, amendment])),
      parts: new Map(),
      valueParts: new Map(),
    },
  };
}

/** The actions of the operations and of their options, each with what asks for it. */
function trustReasons(
  { options }: ResolvedSpec,
  apis: readonly ApiName[],
): ReadonlyMap<string, readonly Reason[]> {
  const own = [...new Set([...SAGEMAKER_TRUST.actions, ...apis.flatMap((api) => APIS[api].trust.actions)])];
  const reasons = new Map<string, Reason[]>(
    own.map((action) => [
      action,
      apis.map((api) => ({
        requirement: 'AssumeRole',
        api,
        purpose: 'be assumed by SageMaker',
        source: SOURCES.trustGuide,
      })),
    ]),
  );
  for (const { id, api, title, trustAction, source } of OPTIONS) {
    if (trustAction === undefined || !options.has(id) || !apis.includes(api)) continue;
    const reason: Reason = {
      requirement: id,
      api,
      field: `options.${id}`,
      purpose: `be assumed with ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      source: SOURCES[source ?? APIS[api].source],
    };
    reasons.set(trustAction, [...(reasons.get(trustAction) ?? []), reason]);
  }
  return reasons;
}

type TrustChange = Extract<Change, { type: 'trust' }>['condition'];

interface TrustCondition extends Condition {
  readonly amendment: AmendmentId;
}

function trustConditions(spec: ResolvedSpec, apis: readonly ApiName[]): readonly TrustCondition[] {
  if (spec.context.accountId === '' || apis.length === 0) return [];
  return AMENDMENTS.flatMap(({ id, change }) =>
    change.type === 'trust' && spec.amendments.has(id)
      ? { ...CONDITIONS[change.condition](spec, apis), amendment: id }
      : [],
  );
}

const CONDITIONS: Record<TrustChange, (spec: ResolvedSpec, apis: readonly ApiName[]) => Condition> = {
  'source-account': ({ context: { accountId } }) => ({
    operator: 'StringEquals',
    key: 'aws:SourceAccount',
    values: [accountId],
    fields: ['account.accountId'],
  }),
  'source-arn': ({ context: { accountId, partition, region }, calls }, apis) => {
    const sources = new Set(
      assumedFor({ apis: [...apis], calls: [...calls] }).flatMap((api) => APIS[api].trust.sourceArns),
    );
    const values = [...(sources.has('*') ? ['*'] : sources)].map((resource) =>
      arnOf({ partition, service: 'sagemaker', region: region || '*', account: accountId, resource }),
    );
    return {
      operator: 'ArnLike',
      key: 'aws:SourceArn',
      values: values.toSorted(),
      fields: ['account.accountId', 'account.region'],
    };
  },
};
