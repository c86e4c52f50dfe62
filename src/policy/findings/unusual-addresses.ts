import { placeOfReading, type Reading } from '../entries';
import type { ResolvedSpec } from '../resolve-spec';
import { SLOTS } from '../slots/slots';
import { otherAccounts } from '../unusual/other-accounts';
import { grantedStatements, type Unusual, type UnusualRule } from '../unusual/unusual';
import { wholeBuckets } from '../unusual/whole-buckets';
import { wildcardAddresses } from '../unusual/wildcard-addresses';
import { writesInputs } from '../unusual/writes-inputs';
import type { Finding, Severity } from './finding';
import type { FindingRule } from './rule-input';

interface Fault {
  readonly rule: UnusualRule;
  readonly severity: Severity;
  /** A quick look at what was typed: whether the rule, which reads the whole policies, may find anything. */
  readonly isSuspected: (resolved: ResolvedSpec, readings: readonly Reading[]) => boolean;
  /** Whether what the rule found is for who fills in the form; the rest is said in Review alone. */
  readonly isFault?: (found: Unusual) => boolean;
}

/** Statements of one’s own have findings of their own. */
const isEntry = ({ field }: Unusual) => field !== undefined && !field.startsWith('otherAccess');

/** What a reviewer would ask about and whoever fills in the form can mend, the worst first. */
const FAULTS: readonly Fault[] = [
  {
    rule: writesInputs,
    severity: 'warning',
    // Where one operation goes on with what another wrote, an input is an output by design.
    isSuspected: ({ apis, calls }, readings) =>
      apis.length + calls.length === 1 && writesWhereItReads(readings),
  },
  {
    rule: otherAccounts,
    severity: 'suggestion',
    // As long as the role’s own account is not known, another finding asks for it.
    isSuspected: ({ context: { accountId }, otherAccess }, readings) =>
      accountId !== '' &&
      (otherAccess.length > 0 || readings.some((reading) => isElsewhere(reading, accountId))),
    // What the user marked, the user knows.
    isFault: ({ title }) => title === 'Another account',
  },
  {
    rule: wholeBuckets,
    severity: 'suggestion',
    isSuspected: (_, readings) => readings.some(isWholeBucket),
    isFault: isEntry,
  },
  {
    rule: wildcardAddresses,
    severity: 'suggestion',
    isSuspected: (_, readings) => readings.some(isPattern),
    isFault: isEntry,
  },
];

/** Addresses that reach further than a job needs: inputs that are written, other accounts, whole buckets, wildcards. */
export const unusualAddresses: FindingRule = (input) => {
  const { resolved, trust } = input;
  const readings = [...resolved.lists.values()].flat();
  const suspected = FAULTS.filter(({ isSuspected }) => isSuspected(resolved, readings));
  if (suspected.length === 0) return [];
  const granted = grantedStatements(input);
  const found = suspected.flatMap(({ rule, severity, isFault = () => true }) =>
    rule
      .find({ resolved, trust, granted })
      .filter(isFault)
      .map((each) => findingOf(rule.id, severity, each)),
  );
  // One address is one fault.
  const seen = new Set<string>();
  return found.filter(({ field = '' }) => field === '' || (!seen.has(field) && seen.add(field)));
};

function findingOf(code: string, severity: Severity, { title, words, field, source }: Unusual): Finding {
  return {
    code,
    severity,
    title,
    message: words,
    ...(field === undefined ? {} : { field }),
    url: source.url,
  };
}

function isElsewhere(reading: Reading, own: string): boolean {
  if (reading.kind === 's3') return /\d{12}/.test(reading.value.location.bucket);
  const { account } = placeOfReading(reading);
  return account !== '' && account !== own;
}

function isWholeBucket(reading: Reading): boolean {
  return reading.kind === 's3' && reading.value.location.kind === 'bucket';
}

function isPattern(reading: Reading): boolean {
  if (reading.kind === 's3') return reading.value.location.pattern && /[*?]/.test(reading.value.location.key);
  return (
    reading.kind === 'image' && reading.value.kind === 'repository' && /[*?]/.test(reading.value.repository)
  );
}

/** Whether a bucket that inputs are read from is written to as well. */
function writesWhereItReads(readings: readonly Reading[]): boolean {
  const written = new Set<string>();
  for (const reading of readings)
    if (reading.kind === 's3' && SLOTS[reading.slot].writes === true)
      written.add(reading.value.location.bucket);
  return readings.some(
    (reading) =>
      reading.kind === 's3' &&
      SLOTS[reading.slot].use === 'input' &&
      written.has(reading.value.location.bucket),
  );
}
