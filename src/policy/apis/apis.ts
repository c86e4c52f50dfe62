import type { RoleSpec } from '../role-spec';
import { SLOT_IDS, SLOTS, type SlotId } from '../slots/slots';
import type { Api, ApiOption, Trait } from './api';
import { CREATE_DOMAIN } from './create-domain';
import { CREATE_ENDPOINT_CONFIG } from './create-endpoint-config';
import { CREATE_HYPER_PARAMETER_TUNING_JOB } from './create-hyper-parameter-tuning-job';
import { CREATE_MODEL } from './create-model';
import { CREATE_NOTEBOOK_INSTANCE } from './create-notebook-instance';
import { CREATE_PIPELINE } from './create-pipeline';
import { CREATE_PROCESSING_JOB } from './create-processing-job';
import { CREATE_TRAINING_JOB } from './create-training-job';
import { CREATE_TRANSFORM_JOB } from './create-transform-job';

/** Every operation, in the order of every list we show: the guide’s five first. A new one is a file and a line here. */
const ROWS = [
  CREATE_NOTEBOOK_INSTANCE,
  CREATE_HYPER_PARAMETER_TUNING_JOB,
  CREATE_PROCESSING_JOB,
  CREATE_TRAINING_JOB,
  CREATE_MODEL,
  CREATE_TRANSFORM_JOB,
  CREATE_ENDPOINT_CONFIG,
  CREATE_PIPELINE,
  CREATE_DOMAIN,
] as const;

export type ApiName = (typeof ROWS)[number]['name'];
export type OptionId = (typeof ROWS)[number]['options'][number]['id'];

export const API_NAMES: readonly ApiName[] = ROWS.map(({ name }) => name);

const ALL: readonly (Api & { readonly name: ApiName })[] = ROWS;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.fromEntries` forgets the names of fields
export const APIS = Object.fromEntries(ALL.map((api) => [api.name, api])) as Readonly<Record<ApiName, Api>>;

/** Every switch, in the order of the operations. */
export const OPTIONS: readonly (ApiOption & { readonly id: OptionId; readonly api: ApiName })[] =
  ROWS.flatMap((api) => api.options.map((option) => ({ ...option, api: api.name })));

export const OPTION_IDS: readonly OptionId[] = OPTIONS.map(({ id }) => id);

/** The switches that are on: by hand, or by default while their operation is chosen. */
export function chosenOptions({ apis, options }: Pick<RoleSpec, 'apis' | 'options'>): ReadonlySet<string> {
  const on = OPTIONS.filter(
    ({ id, api, isDefault }) => apis.includes(api) && (options[id] ?? isDefault === true),
  );
  return new Set(on.map(({ id }) => id));
}

type NeededWhen = true | { readonly option: string } | null;

/** For each operation its lists, and when an empty one shows a placeholder. */
const LISTS: ReadonlyMap<ApiName, ReadonlyMap<SlotId, NeededWhen>> = new Map(
  ALL.map((api) => [api.name, listsIn(api)]),
);

function listsIn({ fields }: Api): ReadonlyMap<SlotId, NeededWhen> {
  const lists = new Map<SlotId, NeededWhen>();
  for (const field of fields) {
    if (!('caption' in field)) continue;
    lists.set(field.to, field.needed ?? null);
  }
  return lists;
}

/** Whether an operation has a list. */
export function hasSlot(api: ApiName, slot: SlotId): boolean {
  return LISTS.get(api)?.has(slot) ?? false;
}

/** Whether an operation needs a list, so that an empty one shows a placeholder. */
export function needsSlot(api: ApiName, slot: SlotId, options: ReadonlySet<string>): boolean {
  const needed = LISTS.get(api)?.get(slot) ?? null;
  return (
    needed !== null && SLOTS[slot].empty !== undefined && (needed === true || options.has(needed.option))
  );
}

/** Whether an operation that has a list has it only with a switch, which is off. */
export function isSwitchedOff(api: ApiName, slot: SlotId, options: ReadonlySet<string>): boolean {
  const needed = LISTS.get(api)?.get(slot) ?? null;
  return needed !== null && needed !== true && !options.has(needed.option);
}

/** The lists that the chosen operations use, in the order of the form. */
export function slotsOf(apis: readonly ApiName[]): readonly SlotId[] {
  return SLOT_IDS.filter((slot) => apis.some((api) => hasSlot(api, slot)));
}

/** The lists that show a placeholder while they are empty, in the order of the form. */
export function neededSlots(spec: Pick<RoleSpec, 'apis' | 'options'>): readonly SlotId[] {
  const options = chosenOptions(spec);
  return SLOT_IDS.filter((slot) => spec.apis.some((api) => needsSlot(api, slot, options)));
}

/** Whether an operation is of a kind; every one is of kind `any`. */
export function hasTrait(api: ApiName, trait: Trait | 'any'): boolean {
  return trait === 'any' || APIS[api].traits.includes(trait);
}

/** Whether any of the operations is of a kind. */
export function someHave(apis: readonly ApiName[], trait: Trait): boolean {
  return apis.some((api) => hasTrait(api, trait));
}

/** The operation that a name means: `CreateModel`, `createModel`, `create_model`, or one that is read as it. */
export function apiNamed(name: string): ApiName | null {
  return NAMED.get(name.replaceAll(/[_-]/g, '').toLowerCase()) ?? null;
}

const NAMED: ReadonlyMap<string, ApiName> = new Map(
  ALL.flatMap((api) => [api.name, ...(api.also ?? [])].map((name) => [name.toLowerCase(), api.name])),
);
