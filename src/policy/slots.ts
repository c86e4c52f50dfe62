import { API_FACTS, LIST_SLOTS, type ListSlot } from './catalogue/api-facts';
import type { ApiName, RoleSpec, S3Entry } from './role-spec';

/** The lists that the chosen APIs use, in the order of the form. */
export function slotsOf(apis: readonly ApiName[]): readonly ListSlot[] {
  return LIST_SLOTS.filter((slot) => apis.some((api) => API_FACTS[api].slots.includes(slot)));
}

/** Whether AWS documents the conditions `aws:SourceAccount` and `aws:SourceArn` for an API’s role. */
export function areTrustConditionsDocumented(api: ApiName): boolean {
  return API_FACTS[api].trustConditionsDocumented;
}

/** The texts of one list of a spec. */
export function textsOf(spec: RoleSpec, slot: ListSlot): readonly string[] {
  return entriesOf(spec, slot).map(({ text }) => text);
}

/** The entries of one list of a spec. For images and keys the kind is `auto`. */
export function entriesOf(spec: RoleSpec, slot: ListSlot): readonly S3Entry[] {
  return SLOTS[slot].entries(spec);
}

/** A spec in which one list holds only the entries that are kept. For images and keys the kind is `auto`. */
export function keepInSlot(spec: RoleSpec, slot: ListSlot, keep: (entry: S3Entry) => boolean): RoleSpec {
  return SLOTS[slot].filter(spec, keep);
}

interface SlotAccess {
  readonly entries: (spec: RoleSpec) => readonly S3Entry[];
  readonly filter: (spec: RoleSpec, keep: (entry: S3Entry) => boolean) => RoleSpec;
}

function plain(texts: readonly string[]): readonly S3Entry[] {
  return texts.map((text) => ({ text, kind: 'auto' }));
}

function kept(texts: readonly string[], keep: (entry: S3Entry) => boolean): string[] {
  return texts.filter((text) => keep({ text, kind: 'auto' }));
}

function s3(list: keyof RoleSpec['s3']): SlotAccess {
  return {
    entries: (spec) => spec.s3[list],
    filter: (spec, keep) => ({
      ...spec,
      s3: { ...spec.s3, [list]: spec.s3[list].filter(keep) },
    }),
  };
}

function kms(list: keyof RoleSpec['kms']): SlotAccess {
  return {
    entries: (spec) => plain(spec.kms[list]),
    filter: (spec, keep) => ({ ...spec, kms: { ...spec.kms, [list]: kept(spec.kms[list], keep) } }),
  };
}

const SLOTS: Record<ListSlot, SlotAccess> = {
  's3.inputs': s3('inputs'),
  's3.outputs': s3('outputs'),
  's3.checkpoints': s3('checkpoints'),
  's3.models': s3('models'),
  images: {
    entries: (spec) => plain(spec.images),
    filter: (spec, keep) => ({ ...spec, images: kept(spec.images, keep) }),
  },
  'notebook.repositories': {
    entries: ({ notebook }) => plain(notebook.repositories ?? []),
    filter: (spec, keep) => ({
      ...spec,
      notebook: { ...spec.notebook, repositories: kept(spec.notebook.repositories ?? [], keep) },
    }),
  },
  'kms.inputs': kms('inputs'),
  'kms.outputs': kms('outputs'),
  'kms.volumes': kms('volumes'),
};
