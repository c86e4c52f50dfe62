import { parseAccountId } from './addresses/account-id';
import { parseCodeRepository } from './addresses/code-repository';
import { parseEcrImage } from './addresses/ecr-image';
import { parseKmsKey } from './addresses/kms-key';
import { PARTITIONS, parseRegion, type Partition } from './addresses/region';
import { parseS3Location } from './addresses/s3-location';
import { activeAmendments } from './amendments/amendments';
import type { RoleSpec } from './role-spec';

/** What addresses are read against. An empty text means: not known. */
export interface AddressContext {
  readonly partition: Partition;
  readonly region: string;
  readonly accountId: string;
  /** Whether outputs are written as the guide prints them: without the amendment `output-folder`. */
  readonly outputsAsPrinted: boolean;
}

/**
 * The region's partition; where no region is given, the partition that most of the addresses name,
 * and `aws` where none does.
 */
export function addressContext(spec: RoleSpec): AddressContext {
  const region = parseRegion(spec.account.region);
  const accountId = parseAccountId(spec.account.accountId);
  return {
    partition: region.ok ? region.value.partition : namedPartition(spec),
    region: region.ok ? region.value.name : '',
    accountId: accountId.ok ? accountId.value : '',
    outputsAsPrinted: !activeAmendments({ ...spec, roleKnown: false }).has('output-folder'),
  };
}

function namedPartition(spec: RoleSpec): Partition {
  const counts = new Map<Partition, number>();
  for (const partition of namedPartitions(spec)) counts.set(partition, (counts.get(partition) ?? 0) + 1);
  let most: Partition = 'aws';
  for (const partition of PARTITIONS) {
    if ((counts.get(partition) ?? 0) > (counts.get(most) ?? 0)) most = partition;
  }
  return most;
}

/** Once per distinct text: naming an address twice gives it no more weight. */
function* namedPartitions(spec: RoleSpec): Generator<Partition> {
  const { images, kms, s3 } = spec;
  for (const text of new Set(images)) {
    const image = parseEcrImage(text);
    if (image.ok && image.value.kind === 'repository') yield image.value.partition;
  }
  for (const text of new Set([...kms.inputs, ...kms.outputs, ...kms.volumes])) {
    const key = parseKmsKey(text, { region: '', accountId: '' });
    if (key.ok) yield key.value.partition;
  }
  for (const text of new Set(spec.notebook.repositories)) {
    const repository = parseCodeRepository(text, { accountId: '000000000000' });
    if (repository.ok) yield repository.value.partition;
  }
  const locations = [...s3.inputs, ...s3.outputs, ...s3.checkpoints, ...s3.models].map(({ text }) => text);
  // Most entries are s3:// URIs, which name no partition: reading them here would double the work.
  for (const text of new Set(locations.filter((each) => !/^\s*["']?s3:/i.test(each)))) {
    const location = parseS3Location(text, 'auto');
    if (location.ok && location.value.partition !== null) yield location.value.partition;
  }
}
