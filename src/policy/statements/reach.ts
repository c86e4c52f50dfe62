import { codeRepositoryArn } from '../addresses/code-repository';
import { repositoryArn } from '../addresses/ecr-image';
import { keyArn } from '../addresses/kms-key';
import { bucketArn } from '../addresses/s3-location';
import { arnOf } from '../arn';
import { API_FACTS, type ListSlot } from '../catalogue/api-facts';
import type { Reach } from '../catalogue/requirement';
import { objectsArn } from '../objects-arn';
import type { ResolvedSpec } from '../resolve-spec';
import { SCOPED_SLOTS, type ApiName, type RoleSpec, type ScopedSlot } from '../role-spec';
import { placeholderBucket, placeholderObjects, placeholderRepository, placeholderRole } from './placeholder';
import {
  EVERYTHING,
  NOTHING,
  collect,
  listOf,
  together,
  type FieldsByResource,
  type ResourceList,
} from './resource-list';

type S3List = keyof RoleSpec['s3'];
type S3Form = 'objects' | 'buckets' | 'folder-buckets';
type Reader = (api: ApiName) => ResourceList;

/** The lists that a reach takes from, of those that the API has, and what it takes of each location. */
const S3_REACH = {
  'listed-buckets': { lists: ['inputs', 'checkpoints'], form: 'buckets' },
  'model-folder-buckets': { lists: ['models'], form: 'folder-buckets' },
  'named-buckets': { lists: ['inputs', 'outputs', 'checkpoints', 'models'], form: 'buckets' },
  'data-objects': { lists: ['inputs', 'outputs', 'checkpoints', 'models'], form: 'objects' },
  'read-objects': { lists: ['inputs', 'checkpoints', 'models'], form: 'objects' },
  'written-objects': { lists: ['outputs', 'checkpoints'], form: 'objects' },
  'model-objects': { lists: ['models'], form: 'objects' },
} as const satisfies Partial<Record<Reach, { lists: readonly S3List[]; form: S3Form }>>;

/**
 * Gives the reader of a spec's reaches. Lists are made once, however many requirements reach them,
 * and a reach that comes to the same resources gives the same list.
 */
export function reachOf(spec: ResolvedSpec): (api: ApiName, reach: Reach) => ResourceList {
  const broad = spec.scope === 'broad';
  const made = new Map<string, ResourceList>();

  const collections = new Map<string, FieldsByResource>();
  function collected(list: S3List, form: S3Form): FieldsByResource {
    const key = `${form} ${list}`;
    const known = collections.get(key) ?? locationsOf(spec, list, form);
    collections.set(key, known);
    return known;
  }

  function once(key: string, make: () => ResourceList): ResourceList {
    const known = made.get(key);
    if (known !== undefined) return known;
    const list = make();
    made.set(key, list);
    return list;
  }

  function s3(reach: keyof typeof S3_REACH): Reader {
    const { lists, form } = S3_REACH[reach];
    return (api) => {
      if (broad && form !== 'folder-buckets') return EVERYTHING;
      const used = lists.filter((list) => API_FACTS[api].slots.includes(`s3.${list}`));
      const parts = used.map((list) => ({ list, fields: collected(list, form) })).filter(isFilled);
      // The same locations make the same list, whichever requirement reaches them.
      const key = `${form} ${parts.map(({ list }) => list).join('+')}`;
      if (broad) return parts.length === 0 ? NOTHING : EVERYTHING;
      return once(key, () => listOf(key, together(parts.map(({ fields }) => fields))));
    };
  }

  const named = (key: string, make: () => FieldsByResource): Reader => {
    return () => once(key, () => listOf(key, make()));
  };
  const keys = (list: keyof RoleSpec['kms']): Reader =>
    named(`kms.${list}`, () => collect(spec.kms[list], ({ value }) => keyArn(value)));

  const readers: Record<Reach, Reader> = {
    everything: () => EVERYTHING,
    'listed-buckets': s3('listed-buckets'),
    'model-folder-buckets': s3('model-folder-buckets'),
    'named-buckets': s3('named-buckets'),
    'data-objects': s3('data-objects'),
    'read-objects': s3('read-objects'),
    'written-objects': s3('written-objects'),
    'model-objects': s3('model-objects'),
    repositories: broad ? () => EVERYTHING : named('images', () => repositoriesOf(spec)),
    'input-keys': keys('inputs'),
    'output-keys': keys('outputs'),
    'volume-keys': keys('volumes'),
    'log-groups': (api) => named(`logs ${API_FACTS[api].logGroup}`, () => logGroupsOf(spec, [api]))(api),
    'read-log-groups': (api) =>
      named(`read-logs ${API_FACTS[api].logGroup}`, () => logGroupsOf(spec, [api, ...spec.notebookCalls]))(
        api,
      ),
    'sagemaker-code-repositories': named('codecommit', () => sagemakerRepositoriesOf(spec)),
    'code-repositories': named('repositories', () =>
      collect(spec.repositories, ({ value }) => codeRepositoryArn(value)),
    ),
    'this-role': named(
      'role',
      () => new Map([[spec.role ?? placeholderRole(spec.context), ['account.roleName']]]),
    ),
  };
  return (api, reach) => readers[reach](api);
}

function isFilled({ fields }: { readonly fields: FieldsByResource }): boolean {
  return fields.size > 0;
}

function locationsOf(spec: ResolvedSpec, list: S3List, form: S3Form): FieldsByResource {
  const slot = `s3.${list}` as const;
  const entries = spec.s3[list];
  if (entries.length === 0 && form !== 'folder-buckets' && isShown(spec, slot)) {
    const stand = form === 'objects' ? placeholderObjects : placeholderBucket;
    return new Map([[stand(slot, spec.context), [slot]]]);
  }
  if (form === 'objects') {
    return collect(entries, ({ value }) => objectsArn(list, value, spec.context));
  }
  return collect(
    entries.filter(({ value }) => form === 'buckets' || value.location.kind !== 'object'),
    ({ value }) => bucketArn(value.location, spec.context.partition),
  );
}

function repositoriesOf(spec: ResolvedSpec): FieldsByResource {
  if (spec.images.length === 0 && isShown(spec, 'images'))
    return new Map([[placeholderRepository(spec.context), ['images']]]);
  const repositories = spec.images.flatMap(({ value, field }) =>
    value.kind === 'repository' ? [{ value, field }] : [],
  );
  return collect(repositories, ({ value }) => repositoryArn(value));
}

/** Whether a slot shows a placeholder while it is empty. */
export function isShown(spec: ResolvedSpec, slot: ListSlot): slot is ScopedSlot {
  const scoped = SCOPED_SLOTS.find((candidate) => candidate === slot);
  return scoped !== undefined && !spec.without.includes(scoped);
}

function logGroupsOf({ context }: ResolvedSpec, apis: readonly ApiName[]): FieldsByResource {
  const groups = apis.map((api) =>
    arnOf({
      partition: context.partition,
      service: 'logs',
      region: context.region || '*',
      account: context.accountId || '*',
      // The star lets the group itself and its streams match.
      resource: `log-group:${API_FACTS[api].logGroup}*`,
    }),
  );
  return new Map(groups.map((arn) => [arn, []]));
}

/** The three spellings that the guide prints. */
function sagemakerRepositoriesOf({ context: { partition } }: ResolvedSpec): FieldsByResource {
  const names = ['*sagemaker*', '*SageMaker*', '*Sagemaker*'];
  return new Map(
    names.map((resource) => [
      arnOf({ partition, service: 'codecommit', region: '*', account: '*', resource }),
      [],
    ]),
  );
}
