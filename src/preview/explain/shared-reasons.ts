import { AMENDMENTS, type ApiName, type Reason, type Source } from '../../policy';

/** One reason for a permission, and the operations that share it. */
export interface SharedReason {
  /** Its own among the reasons of a statement. */
  readonly key: string;
  readonly purpose: string;
  /** None for a statement of the user’s own. */
  readonly apis: readonly ApiName[];
  /** The title of the amendment that brought or narrowed it; null when the guide prints it. */
  readonly amendment: string | null;
  /** Null for a statement of the user’s own. */
  readonly source: Source | null;
  readonly isInferred: boolean;
  /** The fields that ask for it; none where that is the choice of operations. */
  readonly fields: readonly string[];
}

const TITLES: ReadonlyMap<string, string> = new Map(AMENDMENTS.map(({ id, title }) => [id, title]));

/** Reasons with the operations that give the same one put together, in their order. */
export function shareReasons(reasons: readonly Reason[]): readonly SharedReason[] {
  const shared = new Map<string, SharedReason>();
  for (const { purpose, api, amendment, source, inferred = false, field } of reasons) {
    const key = JSON.stringify([purpose, amendment, inferred, api === null]);
    const known = shared.get(key);
    shared.set(key, {
      key,
      purpose,
      apis: onceEach(known?.apis, api),
      amendment: amendment === undefined ? null : (TITLES.get(amendment) ?? null),
      source: known?.source ?? source,
      isInferred: inferred,
      fields: onceEach(known?.fields, field ?? null),
    });
  }
  return [...shared.values()];
}

function onceEach<Item>(known: readonly Item[] = [], added: Item | null): readonly Item[] {
  return added === null || known.includes(added) ? known : [...known, added];
}
