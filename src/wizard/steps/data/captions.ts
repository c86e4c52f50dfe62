import { API_NAMES, APIS, SLOTS, type ApiName, type SlotId } from '../../../policy';

/** What one operation says about a list. */
export interface Caption {
  readonly api: ApiName;
  readonly title: string;
  /** The request’s own field; null where the request has none. */
  readonly path: string | null;
  readonly words: string;
  readonly isRare: boolean;
}

/** Where a list comes from in the requests of the chosen operations, in their order; rare ones last. */
export function captionsOf(slot: SlotId, apis: readonly ApiName[]): readonly Caption[] {
  const captions = API_NAMES.filter((api) => apis.includes(api)).flatMap((api) =>
    APIS[api].fields.flatMap((field) => {
      if (!('caption' in field) || field.to !== slot || field.caption === undefined) return [];
      const { path, caption, isRare = false } = field;
      return [{ api, path, ...caption, isRare }];
    }),
  );
  return captions.toSorted((one, other) => Number(one.isRare) - Number(other.isRare));
}

/** What a list is called for the chosen operations: their own word for it, or a common one. */
export function slotTitle(slot: SlotId, apis: readonly ApiName[]): string {
  const [title, ...others] = new Set(captionsOf(slot, apis).map((caption) => caption.title));
  return title !== undefined && others.length === 0 ? title : SLOTS[slot].title;
}

/** Whether all chosen operations that have a list hardly ever use it. */
export function isRareSlot(slot: SlotId, apis: readonly ApiName[]): boolean {
  return captionsOf(slot, apis).every(({ isRare }) => isRare);
}
