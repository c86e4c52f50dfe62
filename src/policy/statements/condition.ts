import { dnsSuffix } from '../addresses/region';
import { listPrefixes, type S3Location } from '../addresses/s3-location';
import { API_FACTS } from '../catalogue/api-facts';
import type { ConditionId } from '../catalogue/requirement';
import type { ConditionBlock } from '../document';
import { groupBy } from '../group-by';
import type { ResolvedSpec } from '../resolve-spec';
import type { ApiName } from '../role-spec';
import { partOf, type ResourceList } from './resource-list';

/** One condition key with the values any of which will do; sorted, each once. */
export interface Condition {
  readonly operator: 'StringEquals' | 'StringLike' | 'ArnLike' | 'Bool';
  readonly key: string;
  readonly values: readonly string[];
}

/** Resources that share a condition, or carry none. */
export interface Conditioned {
  readonly list: ResourceList;
  readonly condition: Condition | null;
}

type Writer = (list: ResourceList, spec: ResolvedSpec, api: ApiName) => readonly Conditioned[];

/** Writes out a row's condition, which may differ from resource to resource. */
export function conditioned(
  id: ConditionId | undefined,
  list: ResourceList,
  spec: ResolvedSpec,
  api: ApiName,
): readonly Conditioned[] {
  return id === undefined ? [{ list, condition: null }] : WRITERS[id](list, spec, api);
}

/** A condition in AWS's own spelling: one value stands alone, several in a list. */
export function conditionBlock(conditions: readonly Condition[]): ConditionBlock {
  const block: Record<string, Record<string, string | readonly string[]>> = {};
  for (const { operator, key, values } of conditions) {
    const [first, ...others] = values;
    block[operator] = {
      ...block[operator],
      [key]: first !== undefined && others.length === 0 ? first : values,
    };
  }
  return block;
}

const WRITERS: Record<ConditionId, Writer> = {
  'passed-to-sagemaker': (list) => [
    {
      list,
      condition: {
        operator: 'StringEquals',
        key: 'iam:PassedToService',
        values: ['sagemaker.amazonaws.com'],
      },
    },
  ],
  'metric-namespace': (list, _spec, api) => {
    const namespace = API_FACTS[api].metricNamespace;
    const operator = namespace.includes('*') ? 'StringLike' : 'StringEquals';
    return [{ list, condition: { operator, key: 'cloudwatch:namespace', values: [namespace] } }];
  },
  // S3 calls KMS in the key's own region, which is part of the key's ARN.
  'through-s3': (list, spec) =>
    [...groupBy(list.resources, (arn) => arn.split(':')[3] ?? '')].map(([region, keys]) => ({
      list: partOf(list, keys),
      condition: {
        operator: 'StringEquals',
        key: 'kms:ViaService',
        values: [`s3.${region}.${dnsSuffix(spec.context.partition)}`],
      },
    })),
  'grant-for-aws-resource': (list) => [
    { list, condition: { operator: 'Bool', key: 'kms:GrantIsForAWSResource', values: ['true'] } },
  ],
  'listed-prefix': (list, spec) => {
    const locations = locationsByField(spec);
    return list.resources.map((bucket) => {
      const named = (list.fields.get(bucket) ?? []).flatMap((field) => locations.get(field) ?? []);
      return { list: partOf(list, [bucket]), condition: prefixCondition(named) };
    });
  },
};

function locationsByField({ s3 }: ResolvedSpec): ReadonlyMap<string, S3Location> {
  const all = [...s3.inputs, ...s3.outputs, ...s3.checkpoints, ...s3.models];
  return new Map(all.map(({ value, field }) => [field, value.location]));
}

/** None where a location is the whole bucket: then every name in it may be listed. */
function prefixCondition(locations: readonly S3Location[]): Condition | null {
  const prefixes = locations.map((location) => listPrefixes(location));
  if (prefixes.length === 0 || prefixes.some((each) => each.length === 0)) return null;
  return { operator: 'StringLike', key: 's3:prefix', values: [...new Set(prefixes.flat())].toSorted() };
}
