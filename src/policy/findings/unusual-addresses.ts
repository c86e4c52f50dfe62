import { slotsOf } from '../apis/apis';
import { placeOfReading, type Reading } from '../entries';
import { isAwsImageAccount } from '../resources/aws-image-accounts';
import type { ResolvedSpec } from '../resolve-spec';
import { SLOTS } from '../slots/slots';
import { isMarked } from '../unknown-parts';
import type { Finding } from './finding';
import type { FindingRule } from './rule-input';

type Told = Pick<Finding, 'code' | 'severity' | 'title' | 'message'>;

const LEAST_PRIVILEGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html';

/**
 * Addresses that reach further than a job needs: inputs that are written, other accounts, whole buckets, wildcards. Looks
 * at the entries, with every keystroke; Review asks the same of the finished policies, in `unusual/`.
 */
export const unusualAddresses: FindingRule = ({ resolved }) => {
  const used = new Set(slotsOf(resolved.apis));
  const readings = [...resolved.lists].flatMap(([slot, each]) => (used.has(slot) ? each : []));
  const meetsInput = inputsMet(resolved, readings);
  const entries = readings.flatMap((reading): Finding[] => {
    // One address is one fault.
    const told =
      writesInput(reading, meetsInput) ??
      elsewhere(accountOf(reading), resolved) ??
      wholeBucket(reading, resolved) ??
      wildcard(reading);
    return told === null ? [] : [{ ...told, field: reading.field, url: LEAST_PRIVILEGE }];
  });
  return [...entries, ...ownElsewhere(resolved)];
};

/** Whether what is written to a key covers an input, or lies below one; null where that is by design. */
function inputsMet(
  { apis, calls }: ResolvedSpec,
  readings: readonly Reading[],
): ((bucket: string, key: string) => boolean) | null {
  // Where one operation goes on with what another wrote, an input is an output by design.
  if (apis.length + calls.length !== 1) return null;
  const inputs = new Set<string>();
  const around = new Set<string>();
  for (const reading of readings) {
    if (reading.kind !== 's3' || SLOTS[reading.slot].use !== 'input') continue;
    const folders = foldersOf(reading.value.location.bucket, reading.value.location.key);
    inputs.add(folders.at(-1) ?? '');
    for (const folder of folders) around.add(folder);
  }
  return (bucket, key) => {
    const folders = foldersOf(bucket, key);
    return around.has(folders.at(-1) ?? '') || folders.some((folder) => inputs.has(folder));
  };
}

/** A bucket, each folder on the way, and the place itself, without what stands at their ends. */
function foldersOf(bucket: string, key: string): readonly string[] {
  const parts = key
    .replace(/\/?\*?$/, '')
    .split('/')
    .filter((part) => part !== '');
  return [bucket, ...parts.map((_, at) => [bucket, ...parts.slice(0, at + 1)].join('/'))];
}

function writesInput(reading: Reading, meetsInput: ReturnType<typeof inputsMet>): Told | null {
  if (reading.kind !== 's3' || meetsInput === null || SLOTS[reading.slot].writes !== true) return null;
  const { bucket, key } = reading.value.location;
  if (SLOTS[reading.slot].reads === true || !meetsInput(bucket, key)) return null;
  return {
    code: 'writes-input',
    severity: 'warning',
    title: 'Writes to an input',
    message: 'An input lies here too: what the job reads can be overwritten. Name another folder.',
  };
}

/** The account that an address names; empty where it names none, or one of AWS’s own for images. */
function accountOf(reading: Reading): string {
  if (reading.kind === 's3') return /(?<!\d)\d{12}(?!\d)/.exec(reading.value.location.bucket)?.[0] ?? '';
  const { account } = placeOfReading(reading);
  return reading.kind === 'image' && isAwsImageAccount(account) ? '' : account;
}

function elsewhere(account: string, { context: { accountId } }: ResolvedSpec): Told | null {
  if (account === '' || accountId === '' || account === accountId || isMarked(account)) return null;
  return {
    code: 'other-account',
    severity: 'suggestion',
    title: 'Another account',
    message: `This names account ${account}, but the role is in account ${accountId}. Is that intended?`,
  };
}

function wholeBucket(reading: Reading, { scope, amendments, byKind }: ResolvedSpec): Told | null {
  if (reading.kind !== 's3' || reading.value.location.kind !== 'bucket' || scope === 'broad') return null;
  const { use } = SLOTS[reading.slot];
  // Of such an output only what jobs write by their names is allowed.
  if (use === 'output' && amendments.has('outputs-by-name') && byKind.has('job-name')) return null;
  return {
    code: 'whole-bucket',
    severity: 'suggestion',
    title: 'Whole bucket',
    message: `The role reaches everything in ${reading.value.location.bucket}. Name a folder.`,
  };
}

function wildcard(reading: Reading): Told | null {
  if (reading.kind !== 's3' || !reading.value.location.pattern) return null;
  if (!/[*?]./.test(reading.value.location.key)) return null;
  return {
    code: 'wildcard-address',
    severity: 'suggestion',
    title: 'Wildcard in an address',
    message: 'This matches more than one place. Name each one.',
  };
}

/** Statements of one’s own have findings of their own for all else. */
function ownElsewhere(resolved: ResolvedSpec): readonly Finding[] {
  return resolved.otherAccess.flatMap(({ field, resources, conditions }) => {
    const texts = [...resources, ...conditions.flatMap(({ values }) => values)];
    const accounts = texts.flatMap((text) => text.match(/(?<![\w/])\d{12}(?![\w/])/g) ?? []);
    const told = [...new Set(accounts)].map((account) => elsewhere(account, resolved)).find(Boolean) ?? null;
    return told === null ? [] : [{ ...told, field, url: LEAST_PRIVILEGE }];
  });
}
