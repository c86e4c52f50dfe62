import { parseAccountId } from './resources/account-id';
import { PARTITIONS, parseRegion, type Partition } from './resources/region';
import { readResource } from './resources/read-resource';
import type { KindId } from './resources/resource-kinds';
import { REVISION, type Revision } from './revision';
import type { Entry, RoleSpec } from './role-spec';
import { SLOTS, SLOT_IDS } from './slots/slots';

/** What addresses are read against. An empty text means: not known. */
export interface AddressContext {
  readonly partition: Partition;
  readonly region: string;
  readonly accountId: string;
  /** What of the catalogue is known to the spec. */
  readonly revision: Revision;
}

/**
 * The region's partition; where no region is given, the partition that most of the addresses name,
 * and `aws` where none does.
 */
export function addressContext(spec: RoleSpec): AddressContext {
  const region = parseRegion(spec.account.region);
  const accountId = parseAccountId(spec.account.accountId);
  const revision = spec.revision ?? REVISION;
  return {
    partition: region.ok ? region.value.partition : namedPartition(spec, revision),
    region: region.ok ? region.value.name : '',
    accountId: accountId.ok ? accountId.value : '',
    revision,
  };
}

function namedPartition(spec: RoleSpec, revision: Revision): Partition {
  const counts = new Map<Partition, number>();
  for (const partition of namedPartitions(spec, revision))
    counts.set(partition, (counts.get(partition) ?? 0) + 1);
  let most: Partition = 'aws';
  for (const partition of PARTITIONS) {
    if ((counts.get(partition) ?? 0) > (counts.get(most) ?? 0)) most = partition;
  }
  return most;
}

/** What reads a repository’s address, which names no account; a bare name or id says nothing of its partition. */
const NO_PLACE = { partition: 'aws', region: '', accountId: '000000000000' } as const;

/** An ARN, a host, an address of the web; `s3://` names no partition, and reading it would double the work. */
const NAMES_PARTITION = /arn:|:\/\/|\.dkr[.-]ecr/i;
const NAMES_NONE = /^\s*["']?s3:/i;
const UNKNOWN_PARTITION = /<partition>/i;

/** Once per distinct text of a kind: naming an address twice gives it no more weight. */
function* namedPartitions(spec: RoleSpec, revision: Revision): Generator<Partition> {
  const counted = new Set<string>();
  for (const slot of SLOT_IDS) {
    const { kind } = SLOTS[slot];
    for (const { text } of spec.entries[slot] ?? []) {
      const key = `${kind} ${text}`;
      if (!NAMES_PARTITION.test(text) || NAMES_NONE.test(text) || counted.has(key)) continue;
      counted.add(key);
      const partition = partitionOf(kind, { text }, { ...NO_PLACE, revision });
      if (partition !== null) yield partition;
    }
  }
}

function partitionOf(kind: KindId, entry: Entry, context: AddressContext): Partition | null {
  if (context.revision > 1 && UNKNOWN_PARTITION.test(entry.text)) return null;
  const read = readResource(kind, entry, context);
  return read.ok ? read.value.place.partition : null;
}
