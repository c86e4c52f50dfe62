import { APIS, type ApiName } from '../apis/apis';
import type { ConditionId } from '../apis/requirement';
import type { ConditionBlock } from '../document';
import { placeholderOf } from '../entries';
import { groupBy } from '../group-by';
import { dnsSuffix } from '../resources/region';
import { listPrefixes, type S3Location } from '../resources/s3-location';
import { readingsOf, type ResolvedSpec } from '../resolve-spec';
import { isSlotId } from '../slots/slots';
import { placed } from './reach';
import { partOf, type ResourceList } from './resource-list';

/** One condition key with the values any of which will do; sorted, each once. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  /** The fields of the form that the values are made of, where these alone decide. */
  readonly fields?: readonly string[];
}

/**
 * Operators under which a condition holds if any one of its values does: only these may take up more values, or share
 * them out among several statements.
 */
export const ANY_VALUE: ReadonlySet<string> = new Set(['StringEquals', 'StringLike', 'ArnLike', 'Bool']);

/** Resources that share conditions, all of which must hold; or carry none. */
export interface Conditioned {
  readonly list: ResourceList;
  readonly conditions: readonly Condition[];
}

type Writer = (list: ResourceList, spec: ResolvedSpec, api: ApiName) => readonly Conditioned[] | null;

/**
 * Writes out a row's condition, which may differ from resource to resource. Null where it cannot be written: then
 * nothing may be granted, since without the condition it would be too much.
 */
export function conditioned(
  id: ConditionId | undefined,
  list: ResourceList,
  spec: ResolvedSpec,
  api: ApiName,
): readonly Conditioned[] | null {
  return id === undefined ? [{ list, conditions: [] }] : WRITERS[id](list, spec, api);
}

/** For each key of some conditions the fields that its values were made of. */
export function fieldsByKey(conditions: readonly Condition[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, readonly string[]>();
  for (const { key, fields } of conditions) {
    if (fields !== undefined) byKey.set(key, [...new Set([...(byKey.get(key) ?? []), ...fields])]);
  }
  return byKey;
}

/** Conditions in AWS's own spelling: one value stands alone, several in a list. */
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

function fixed(...conditions: readonly Condition[]): Writer {
  return (list) => [{ list, conditions }];
}

function passedTo(...services: readonly string[]): Writer {
  return fixed({ operator: 'StringEquals', key: 'iam:PassedToService', values: services.toSorted() });
}

function spaceType(...values: readonly string[]): Condition {
  return { operator: 'StringEquals', key: 'sagemaker:SpaceSharingType', values };
}

const NO_OWNER: Condition = { operator: 'Null', key: 'sagemaker:OwnerUserProfileArn', values: ['true'] };

function ownedBySelf(...others: readonly Condition[]): Writer {
  return (list, spec) => {
    const profile = placed(
      spec,
      'sagemaker',
      'user-profile/${sagemaker:DomainId}/${sagemaker:UserProfileName}',
    );
    const owner: Condition = {
      operator: 'ArnLike',
      key: 'sagemaker:OwnerUserProfileArn',
      values: [profile],
      fields: ['account.accountId', 'account.region'],
    };
    return [{ list, conditions: [owner, ...others] }];
  };
}

const WRITERS: Record<ConditionId, Writer> = {
  'passed-to-sagemaker': passedTo('sagemaker.amazonaws.com'),
  'passed-to-emr': passedTo('ec2.amazonaws.com', 'elasticmapreduce.amazonaws.com'),
  'metric-namespace': (list, _spec, api) => {
    const namespace = APIS[api].metricNamespace;
    if (namespace === null) return null;
    const operator = namespace.includes('*') ? 'StringLike' : 'StringEquals';
    return [{ list, conditions: [{ operator, key: 'cloudwatch:namespace', values: [namespace] }] }];
  },
  // S3 calls KMS in the key's own region, which is part of the key's ARN.
  'through-s3': (list, spec) =>
    [...groupBy(list.resources, (arn) => arn.split(':')[3] ?? '')].map(([region, keys]) => ({
      list: partOf(list, keys),
      conditions: [
        {
          operator: 'StringEquals',
          key: 'kms:ViaService',
          values: [`s3.${region}.${dnsSuffix(spec.context.partition)}`],
          fields: ['account.region'],
        },
      ],
    })),
  'grant-for-aws-resource': fixed({ operator: 'Bool', key: 'kms:GrantIsForAWSResource', values: ['true'] }),
  'listed-prefix': (list, spec) => {
    const locations = locationsByField(spec);
    const written = list.resources.map((bucket) => {
      const fields = list.fields.get(bucket) ?? [];
      // In the first revision a placeholder had no prefix to limit to.
      const isWhole =
        bucket === '*' || (spec.context.revision === 1 && fields.some((field) => isSlotId(field)));
      const conditions = isWhole ? [] : prefixConditions(fields.flatMap((field) => locations(field)));
      return { list: partOf(list, [bucket]), conditions };
    });
    const held = written.flatMap(({ list: part, conditions }) =>
      conditions === null ? [] : { list: part, conditions },
    );
    return held.length === written.length ? held : null;
  },
  'own-private-app': ownedBySelf(spaceType('Private')),
  'own-space': ownedBySelf(spaceType('Private', 'Shared')),
  'app-of-profile': fixed(NO_OWNER),
  'shared-app': fixed(spaceType('Shared')),
  'space-without-owner': fixed(NO_OWNER),
  'tags-new-space': fixed({
    operator: 'StringEquals',
    key: 'sagemaker:TaggingAction',
    values: ['CreateSpace'],
  }),
};

function locationsByField(spec: ResolvedSpec): (field: string) => readonly S3Location[] {
  const read = new Map(readingsOf(spec, 's3').map(({ value, field }) => [field, value.location]));
  return (field) => {
    const location = read.get(field) ?? placeholderLocation(field, spec);
    return location === null ? [] : [location];
  };
}

/** What an empty list shows has the list itself for a field. */
function placeholderLocation(field: string, { context }: ResolvedSpec): S3Location | null {
  const placeholder = isSlotId(field) ? placeholderOf(field, context) : null;
  return placeholder?.kind === 's3' ? placeholder.value.location : null;
}

/** None where a location is the whole bucket: then every name in it may be listed. Null where none says what may be. */
function prefixConditions(locations: readonly S3Location[]): readonly Condition[] | null {
  if (locations.length === 0) return null;
  const prefixes = locations.map((location) => listPrefixes(location));
  if (prefixes.some((each) => each.length === 0)) return [];
  return [{ operator: 'StringLike', key: 's3:prefix', values: [...new Set(prefixes.flat())].toSorted() }];
}
