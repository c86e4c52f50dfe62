import {
  arnParts,
  someHave,
  type PolicyDocument,
  type PolicyJson,
  type RolePolicies,
  type Trait,
} from '../../policy';
import data from './sdk-roles.json';

/** The kinds of role that the SDK makes, and the operations whose kind it is. */
const ROLES: readonly { readonly id: keyof typeof data.roles; readonly trait: Trait }[] = [
  { id: 'training', trait: 'sdk-training' },
  { id: 'serving', trait: 'hosts-model' },
  { id: 'pipeline', trait: 'runs-steps' },
];

/** Which version of the SageMaker SDK the roles are from. */
export const SDK_VERSION = data.version;

export const SDK_SOURCE = data.source;

/**
 * The permissions that the SageMaker SDK 3 gives a role that it makes for such jobs, with the buckets and keys of this
 * role; where none are named, it takes `*`. Null where it makes none for any of the operations.
 * `IamRoleResolver().create_execution_role` in the SDK; sdk-roles.json names the file.
 */
export function sdkRole({ permissions, resolved }: RolePolicies): PolicyJson | null {
  const kinds = ROLES.filter(({ trait }) => someHave(resolved.apis, trait));
  if (kinds.length === 0) return null;
  const { partition, accountId } = resolved.context;
  const account = accountId === '' ? '*' : accountId;
  const given: Readonly<Record<string, readonly string[]>> = {
    BUCKETS: orAll(bucketsOf(permissions).flatMap((bucket) => [bucket, `${bucket}/*`])),
    KEYS: orAll(keysOf(permissions)),
    'SDK-ROLES': [`arn:${partition}:iam::${account}:role/SageMaker-AutoRole-*`],
  };
  const statements: readonly WrittenStatement[] = kinds.flatMap(({ id }) => data.roles[id]);
  return {
    Version: '2012-10-17',
    Statement: statements.map(({ Action, Resource, Condition }) => ({
      Effect: 'Allow',
      Action,
      Resource: Resource.flatMap(
        (resource) => given[resource] ?? [resource.replace(/^arn:aws:/, `arn:${partition}:`)],
      ),
      ...(Condition === undefined ? {} : { Condition }),
    })),
  };
}

interface WrittenStatement {
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function orAll(resources: readonly string[]): readonly string[] {
  return resources.length === 0 ? ['*'] : resources;
}

/** The ARNs of the buckets that a role names, each once. */
function bucketsOf(policies: readonly PolicyDocument[]): readonly string[] {
  const buckets = resourcesOf(policies, 's3').map((resource) => resource.split('/')[0] ?? '');
  return [...new Set(buckets)].filter((bucket) => !/[*?]/.test(bucket));
}

function keysOf(policies: readonly PolicyDocument[]): readonly string[] {
  return [...new Set(resourcesOf(policies, 'kms'))];
}

function resourcesOf(policies: readonly PolicyDocument[], service: string): readonly string[] {
  return policies
    .flatMap(({ Statement }) => Statement.flatMap(({ Resource = [] }) => Resource))
    .filter((resource) => arnParts(resource)?.service === service);
}
