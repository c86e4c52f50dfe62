import { AMENDMENTS, type ApiName, type Reason, type Source } from '../policy';

/** One reason for a permission, and the APIs that share it. */
export interface SharedReason {
  readonly purpose: string;
  readonly apis: readonly ApiName[];
  /** The title of the amendment that brought or narrowed it; null when the guide prints it. */
  readonly amendment: string | null;
  readonly source: Source;
}

const TITLES: ReadonlyMap<string, string> = new Map(AMENDMENTS.map(({ id, title }) => [id, title]));

/** Reasons with the APIs that give the same one put together, in their order. */
export function shareReasons(reasons: readonly Reason[]): readonly SharedReason[] {
  const shared = new Map<string, SharedReason>();
  for (const { purpose, api, amendment, source } of reasons) {
    const key = `${purpose}\n${amendment ?? ''}`;
    const known = shared.get(key);
    shared.set(key, {
      purpose,
      apis: [...new Set([...(known?.apis ?? []), api])],
      amendment: amendment === undefined ? null : (TITLES.get(amendment) ?? amendment),
      source: known?.source ?? source,
    });
  }
  return [...shared.values()];
}
