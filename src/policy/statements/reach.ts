import { APIS, hasSlot, needsSlot, type ApiName } from '../apis/apis';
import type { FixedReach, ListReach, Reach } from '../apis/requirement';
import { WRITTEN } from '../apis/reaches';
import { arnOf, type Arn } from '../arn';
import { arnOfReading, placeholderOf, type Reading } from '../entries';
import { KINDS } from '../resources/resource-kinds';
import { readingsOf, type ResolvedSpec } from '../resolve-spec';
import { SLOTS, slotsBy, type SlotId } from '../slots/slots';
import { isMarked, unknownShownAs } from '../unknown-parts';
import {
  EVERYTHING,
  NOTHING,
  mergeFieldMaps,
  resourceList,
  type FieldsByResource,
  type ResourceList,
} from './resource-list';

/** Stands for an account id that is not known. No account has it, so it grants nothing. */
const ACCOUNT_PLACEHOLDER = 'ACCOUNT-ID';

/** How a pipeline’s jobs are named that have no prefix of their own. https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-access.html */
const PIPELINE_PREFIX = 'pipelines';

/** For each operation and each way in which lists are picked, which ones: worked out once. */
const PICKED = new Map<ApiName, Map<ListReach, readonly SlotId[]>>();

function pickedBy(reach: ListReach, api: ApiName): readonly SlotId[] {
  const picked = PICKED.get(api) ?? new Map<ListReach, readonly SlotId[]>();
  const known = picked.get(reach);
  if (known !== undefined) return known;
  const slots = slotsBy(reach.lists).filter((slot) => hasSlot(api, slot));
  PICKED.set(api, picked.set(reach, slots));
  return slots;
}

/**
 * Gives the reader of a spec's reaches. Lists are made once, however many requirements reach them,
 * and a reach that comes to the same resources gives the same list.
 */
export function reachOf(spec: ResolvedSpec): (api: ApiName, reach: Reach) => ResourceList {
  const made = new Map<string, ResourceList>();
  const collections = new Map<string, FieldsByResource>();

  function once(key: string, make: () => FieldsByResource): ResourceList {
    const known = made.get(key);
    if (known !== undefined) return known;
    const list = resourceList(key, make());
    made.set(key, list);
    return list;
  }

  function collected(slot: SlotId, form: string, isShown: boolean): FieldsByResource {
    const key = `${form} ${slot} ${isShown ? 'shown' : ''}`;
    const known = collections.get(key);
    if (known !== undefined) return known;
    const fields = collect(spec, slot, form, isShown);
    collections.set(key, fields);
    return fields;
  }

  function listed(api: ApiName, reach: ListReach): ResourceList {
    const { as: form, orThisRole = false } = reach;
    const slots = pickedBy(reach, api);
    const [first] = slots;
    if (first === undefined) return NOTHING;
    const isBroad =
      spec.scope === 'broad' && APIS[api].printed !== undefined && KINDS[SLOTS[first].kind].inBroad === true;
    if (isBroad && form !== FOLDERS_ONLY) return EVERYTHING;
    const parts = slots
      .map((slot) => ({ slot, fields: collected(slot, form, showsPlaceholder(spec, api, slot, form)) }))
      .filter(({ fields }) => fields.size > 0);
    if (parts.length === 0 && orThisRole) return once('role', () => thisRole(spec));
    if (isBroad) return parts.length === 0 ? NOTHING : EVERYTHING;
    // The same locations make the same list, whichever requirement reaches them.
    return once(`${form} ${parts.map(({ slot }) => slot).join('+')}`, () =>
      mergeFieldMaps(parts.map(({ fields }) => fields)),
    );
  }

  return (api, reach) => {
    if (reach === 'everything') return EVERYTHING;
    if (reach === 'this-role') return once('role', () => thisRole(spec));
    if (reach === 'log-groups') return once(`logs ${api}`, () => logGroups(spec, [api]));
    if (reach === 'read-log-groups')
      return once(`read-logs ${api}`, () => logGroups(spec, [api, ...spec.calls]));
    if (reach === 'named-by-pipeline')
      return once('pipeline', () => mergeFieldMaps(spec.calls.map((call) => namedByPipeline(spec, call))));
    if (reach === 'written-by-jobs')
      return once(`by name ${api}`, () => writtenByJobs(spec, listed(api, WRITTEN)));
    if ('lists' in reach) return listed(api, reach);
    return once(`fixed ${reach.service} ${reach.resources.join()}`, () => fixed(spec, reach));
  };
}

/**
 * What is written, and of an output that is a whole bucket only what begins with a training job’s name: SageMaker
 * writes to OUTPUT/JOB/output/…, and its debugger and profiler below OUTPUT/JOB/ too.
 */
function writtenByJobs(spec: ResolvedSpec, { fields }: ResourceList): FieldsByResource {
  const names = readingsOf(spec, 'job-name');
  const roots = new Set(
    readingsOf(spec, 's3')
      .filter(({ slot, value }) => SLOTS[slot].use === 'output' && value.location.kind === 'bucket')
      .map(({ field }) => field),
  );
  if (names.length === 0) return fields;
  return mergeFieldMaps(
    [...fields].map(([resource, named]) =>
      named.length > 0 && named.every((field) => roots.has(field))
        ? new Map(
            names.map(({ value, field }) => [
              resource.replace(/\*$/, `${value}*`),
              // What has no name yet is looked for in the first.
              isMarked(resource) ? [...named, field] : [field, ...named],
            ]),
          )
        : new Map([[resource, named]]),
    ),
  );
}

/** A form that not every entry has: an empty list shows no placeholder of it. */
const FOLDERS_ONLY = 'folder-bucket';

/** Whether an empty list shows a placeholder: the operation needs it, and the user did not say that there is none. */
export function showsPlaceholder(
  { lists, options, without }: ResolvedSpec,
  api: ApiName,
  slot: SlotId,
  form: string = '',
): boolean {
  return (
    form !== FOLDERS_ONLY &&
    (lists.get(slot) ?? []).length === 0 &&
    !without.includes(slot) &&
    needsSlot(api, slot, options)
  );
}

function collect(spec: ResolvedSpec, slot: SlotId, form: string, isShown: boolean): FieldsByResource {
  const placeholder = isShown ? placeholderOf(slot, spec.context) : null;
  const readings: readonly Reading[] = placeholder === null ? (spec.lists.get(slot) ?? []) : [placeholder];
  const fields = new Map<string, string[]>();
  for (const reading of readings) {
    const resource = arnOfReading(reading, form, spec.writing);
    if (resource === null) continue;
    const known = fields.get(resource);
    if (known === undefined) fields.set(resource, [reading.field]);
    else known.push(reading.field);
  }
  return fields;
}

/** This role’s own ARN, or what stands for it until its account and its name are known. */
export function roleArnOf({ role, context: { partition } }: Pick<ResolvedSpec, 'role' | 'context'>): string {
  return role ?? unknownShownAs('this role', `arn:${partition}:iam::${ACCOUNT_PLACEHOLDER}:role/ROLE-NAME`);
}

function thisRole(spec: ResolvedSpec): FieldsByResource {
  return new Map([[roleArnOf(spec), ['account.roleName']]]);
}

function logGroups({ context }: ResolvedSpec, apis: readonly ApiName[]): FieldsByResource {
  const groups = apis.flatMap((api) => APIS[api].logGroup ?? []);
  return new Map(
    groups.map((group) => [
      arnOf({
        partition: context.partition,
        service: 'logs',
        region: context.region || '*',
        account: context.accountId || '*',
        // The star lets the group itself and its streams match.
        resource: `log-group:${group}*`,
      }),
      [],
    ]),
  );
}

/** What one call from a pipeline makes: by the names that pipelines give, and by the prefixes of the form. */
export function namedByPipeline(spec: ResolvedSpec, call: ApiName): FieldsByResource {
  const { resources, hasPipelinePrefix } = APIS[call].called;
  const prefixes = [...spec.lists.values()].flat().filter((reading) => reading.kind === 'job-prefix');
  const named = [
    { prefix: PIPELINE_PREFIX, fields: [] },
    ...prefixes.map(({ value, field }) => ({ prefix: value, fields: [field] })),
  ];
  const entries = resources.flatMap((resource): [string, readonly string[]][] =>
    hasPipelinePrefix
      ? named.map(({ prefix, fields }) => [placed(spec, 'sagemaker', `${resource}/${prefix}-*`), fields])
      : [[placed(spec, 'sagemaker', `${resource}/*`), []]],
  );
  return mergeFieldMaps(entries.map((entry) => new Map([entry])));
}

function fixed(spec: ResolvedSpec, { service, resources, anyPlace }: FixedReach): FieldsByResource {
  const { partition } = spec.context;
  return new Map(
    resources.map((resource) => [
      anyPlace === true
        ? arnOf({ partition, service, region: '*', account: '*', resource })
        : placed(spec, service, resource),
      [],
    ]),
  );
}

/** Services whose ARNs name no region. */
const WITHOUT_REGION: ReadonlySet<string> = new Set(['iam']);

/** A resource in the region and account of the form, or in any where they are not known. */
export function placed({ context }: Pick<ResolvedSpec, 'context'>, service: string, resource: string): Arn {
  const { partition, region, accountId } = context;
  return arnOf({
    partition,
    service,
    region: WITHOUT_REGION.has(service) ? '' : region || '*',
    account: accountId || '*',
    resource,
  });
}
