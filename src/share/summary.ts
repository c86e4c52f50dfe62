import {
  OPTION_IDS,
  ROLE_OPTIONS,
  SLOT_IDS,
  givenRoleOptions,
  type ApiName,
  type OptionId,
  type RoleOptions,
  type RoleSpec,
  type SlotId,
} from '../policy';
import { identityLeft } from './identity';
import { ownTexts } from './own-texts';
import { sharedEntries } from './shared-entries';

/** What everybody learns who gets a link, for the dialog that shows it. */
export interface ShareSummary {
  readonly apis: readonly ApiName[];
  /** The lists that hold something, in the order of the form, with their number of entries. */
  readonly counts: readonly { readonly slot: SlotId; readonly count: number }[];
  /** From the field and from every text that is shared; each once, in order. */
  readonly accountIds: readonly string[];
  /** As typed, path included: `/service-role/acme-training`. An empty text: there is none. */
  readonly roleName: string;
  /** How many entries, and texts of the user’s own statements, are or hold ARNs. */
  readonly arns: number;
  /** Which options of the role say something. */
  readonly options: readonly (keyof RoleOptions)[];
  /** Which switches of operations were set by hand, on or off. */
  readonly switches: readonly OptionId[];
  /** What code inside calls. */
  readonly calls: readonly ApiName[];
  /** How many of the user’s own statements say something. */
  readonly ownStatements: number;
}

/** Sums up what a link to this role holds. */
export function summaryOf(spec: RoleSpec): ShareSummary {
  const entries = sharedEntries(spec);
  const own = ownTexts(spec);
  const { accountId, roleName, rolePath } = spec.account;
  const path = rolePath.trim();
  const given = givenRoleOptions(spec.role);
  const accountIds = [accountId.trim(), ...identityLeft(spec).flatMap((left) => left.accountIds)];
  return {
    apis: spec.apis,
    counts: SLOT_IDS.map((slot) => ({
      slot,
      count: entries.filter((entry) => entry.slot === slot).length,
    })).filter(({ count }) => count > 0),
    accountIds: [...new Set(accountIds)].filter((id) => id !== '').toSorted(),
    roleName: `${path === '/' ? '' : path}${roleName.trim()}`,
    arns: [...entries, ...own].filter(({ text }) => /\barn:/i.test(text)).length,
    options: ROLE_OPTIONS.filter((option) => given?.[option] !== undefined),
    switches: OPTION_IDS.filter((id) => spec.options[id] !== undefined),
    calls: spec.calls,
    ownStatements: new Set(own.map(({ root, statement }) => `${root} ${statement}`)).size,
  };
}
