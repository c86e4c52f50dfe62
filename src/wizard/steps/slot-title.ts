import { API_NAMES, type ApiName, type ListSlot } from '../../policy';
import { SLOT_TEXTS, type SlotSource } from './slot-texts';

/** What a list is called for the chosen APIs: their own word for it, or a common one. */
export function slotTitle(slot: ListSlot, apis: readonly ApiName[]): string {
  const text = SLOT_TEXTS[slot];
  const titles = new Set(apis.flatMap((api) => text.sources[api]?.title ?? []));
  const [title, ...others] = titles;
  return title !== undefined && others.length === 0 ? title : text.title;
}

/** Where a list comes from in the requests of the chosen APIs, in the order of all lists. */
export function slotSources(
  slot: ListSlot,
  apis: readonly ApiName[],
): readonly (SlotSource & { readonly api: ApiName })[] {
  return API_NAMES.filter((api) => apis.includes(api)).flatMap((api) => {
    const source = SLOT_TEXTS[slot].sources[api];
    return source === undefined ? [] : [{ ...source, api }];
  });
}
