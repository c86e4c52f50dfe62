import { arnOf } from '../arn';
import { API_FACTS } from '../catalogue/api-facts';
import type { PolicyDocument } from '../document';
import type { ResolvedSpec } from '../resolve-spec';
import type { Reason, StatementOrigins } from '../role-policies';
import { SOURCES } from '../sources';
import { conditionBlock, type Condition } from './condition';

/**
 * Builds the trust policy: SageMaker may assume the role. The principal is the same in every
 * partition. A condition on the account needs the account's id; without it, it is left out.
 */
export function buildTrust(spec: ResolvedSpec): {
  document: PolicyDocument;
  origins: readonly StatementOrigins[];
} {
  const conditions = trustConditions(spec);
  const reasons = spec.apis.map((api): Reason => ({
    requirement: 'AssumeRole',
    api,
    purpose: 'be assumed by SageMaker',
    source: SOURCES.trustGuide,
  }));
  return {
    document: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'sagemaker.amazonaws.com' },
          Action: ['sts:AssumeRole'],
          ...(conditions.length === 0 ? {} : { Condition: conditionBlock(conditions) }),
        },
      ],
    },
    origins: [{ actions: new Map([['sts:AssumeRole', reasons]]), resources: new Map() }],
  };
}

function trustConditions({ amendments, apis, context }: ResolvedSpec): readonly Condition[] {
  const { accountId, partition, region } = context;
  if (accountId === '' || apis.length === 0) return [];
  const conditions: Condition[] = [];
  if (amendments.has('trust-source-account'))
    conditions.push({ operator: 'StringEquals', key: 'aws:SourceAccount', values: [accountId] });
  if (amendments.has('trust-source-arn')) {
    const sources = new Set(apis.flatMap((api) => API_FACTS[api].sourceArns));
    const values = [...(sources.has('*') ? ['*'] : sources)].map((resource) =>
      arnOf({ partition, service: 'sagemaker', region: region || '*', account: accountId, resource }),
    );
    conditions.push({ operator: 'ArnLike', key: 'aws:SourceArn', values: values.toSorted() });
  }
  return conditions;
}
