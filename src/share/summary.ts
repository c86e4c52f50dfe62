import {
  LIST_SLOTS,
  ROLE_OPTIONS,
  givenRoleOptions,
  type ApiName,
  type ListSlot,
  type RoleOptions,
  type RoleSpec,
} from '../policy';
import { identityLeft } from './identity';
import { sharedEntries } from './shared-entries';

/** What everybody learns who gets a link, for the dialog that shows it. */
export interface ShareSummary {
  readonly apis: readonly ApiName[];
  /** The lists that hold something, in the order of the form, with their number of entries. */
  readonly counts: readonly { readonly slot: ListSlot; readonly count: number }[];
  /** From the field and from entries; each once, in order. */
  readonly accountIds: readonly string[];
  /** As typed, path included: `/service-role/acme-training`. An empty text: there is none. */
  readonly roleName: string;
  /** How many entries are ARNs. */
  readonly arns: number;
  /** Which options of the role say something. */
  readonly options: readonly (keyof RoleOptions)[];
}

/** Sums up what a link to this role holds. */
export function summaryOf(spec: RoleSpec): ShareSummary {
  const entries = sharedEntries(spec);
  const { accountId, roleName, rolePath } = spec.account;
  const path = rolePath.trim();
  const given = givenRoleOptions(spec.role);
  const accountIds = [accountId.trim(), ...identityLeft(spec).flatMap((left) => left.accountIds)];
  return {
    apis: spec.apis,
    counts: LIST_SLOTS.map((slot) => ({
      slot,
      count: entries.filter((entry) => entry.slot === slot).length,
    })).filter(({ count }) => count > 0),
    accountIds: [...new Set(accountIds)].filter((id) => id !== '').toSorted(),
    roleName: `${path === '/' ? '' : path}${roleName.trim()}`,
    arns: entries.filter(({ text }) => /\barn:/i.test(text)).length,
    options: ROLE_OPTIONS.filter((option) => given?.[option] !== undefined),
  };
}
