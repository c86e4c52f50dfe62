import { arnParts, parseEcrImage, readAccountField, slotsBy, type SlotFilter } from '../../policy';
import type { ImportNote } from '../imported';
import type { Gathered, Named } from './gathered';

/** `https://git-codecommit.us-east-1.amazonaws.com/v1/repos/NAME` */
const CODE_COMMIT = /^(?:https|ssh):\/\/(?:[^@/]+@)?git-codecommit(?:-fips)?\.([a-z0-9-]+)\./;

/** `https://sqs.us-east-1.amazonaws.com/123456789012/NAME` */
const QUEUE = /^https:\/\/sqs(?:-fips)?\.([a-z0-9-]+)\./;

/** `<account>.dkr.ecr.us-east-1.amazonaws.com/NAME`: an image of an account that is not known. */
const IMAGE_OF_UNKNOWN = /^<[\w -]+>\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./;

/**
 * What must be in the region in which the job runs, the surest first: SageMaker pulls images and uses volume keys of
 * no other. The key of an output is that of its bucket, which may be elsewhere.
 */
const IN_ITS_REGION: readonly SlotFilter[] = [
  { kind: 'image' },
  { kind: 'key', use: 'volume' },
  { kind: 'topic' },
  { kind: 'alarm' },
  { kind: 'key', use: 'output' },
  { kind: 'key', use: 'input' },
];

/** What most often is in the same region, and need not be. A model package says nothing: it may be shared from elsewhere. */
const MOSTLY: readonly SlotFilter[] = [{ kind: 'queue' }, { kind: 'lambda' }];

/**
 * Where the job runs, and what says so: its own ARN, else an image's, a key's, a code repository's. What names
 * another region comes along.
 */
export function readRegion(gathered: Gathered): { region: Named | null; notes: ImportNote[] } {
  const { ownArns, repositories } = gathered;
  const sure = [...ownArns, ...IN_ITS_REGION.flatMap((filter) => entriesOf(gathered, filter))];
  const others = [...repositories, ...MOSTLY.flatMap((filter) => entriesOf(gathered, filter))];
  const candidates = [...sure, ...others].map((named) => ({ ...named, value: regionOf(named.value) }));
  const region = candidates.find(({ value }) => isRegion(value)) ?? null;
  if (region === null) return { region, notes: [] };
  const message = `The region, as named here, is ${region.value}.`;
  return {
    region,
    notes: [{ kind: 'read', ...region, slot: 'account.region', message }, ...disagreements(sure, region)],
  };
}

/** Each other region once, by the first that names it. */
function disagreements(named: readonly Named[], { path, value: region }: Named): ImportNote[] {
  const byRegion = new Map<string, Named>();
  for (const each of named) {
    const other = regionOf(each.value);
    if (isRegion(other) && other !== region && !byRegion.has(other)) byRegion.set(other, each);
  }
  return [...byRegion].map(([other, each]) => ({
    kind: 'advice',
    ...each,
    slot: 'account.region',
    message: `This is in ${other}; ${path} says ${region}. SageMaker uses images and keys of its own region: check which one is right.`,
  }));
}

/** The account of the job's own ARN, for requests whose role does not name one. */
export function readOwnAccount({ ownArns }: Gathered): Named | null {
  const accounts = ownArns.map(({ path, value }) => ({ path, value: arnParts(value)?.account ?? '' }));
  return accounts.find(({ value }) => value !== '' && readAccountField('accountId', value).ok) ?? null;
}

function entriesOf({ entries }: Gathered, filter: SlotFilter): Named[] {
  return slotsBy(filter).flatMap((slot) =>
    entries
      .filter((each) => each.slot === slot)
      .map(({ path, entry, place }) => ({
        path,
        value: entry.text,
        ...(place === undefined ? {} : { place }),
      })),
  );
}

/** The region that an ARN, an image or an address names; empty where it names none. */
function regionOf(text: string): string {
  const arn = arnParts(text);
  if (arn !== null) return arn.region;
  const address = CODE_COMMIT.exec(text) ?? QUEUE.exec(text) ?? IMAGE_OF_UNKNOWN.exec(text);
  if (address !== null) return address[1] ?? '';
  const image = parseEcrImage(text);
  return image.ok && image.value.kind === 'repository' ? image.value.region : '';
}

function isRegion(text: string): boolean {
  return text !== '' && readAccountField('region', text).ok;
}
