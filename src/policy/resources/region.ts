import { failure, success, type Result } from '../result';
import { quoted, readPasted, type PastedProblem } from './pasted-text';

/** A group of regions with accounts, ARNs and hosts of its own. */
export const PARTITIONS = [
  'aws',
  'aws-cn',
  'aws-us-gov',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-eusc',
] as const;
export type Partition = (typeof PARTITIONS)[number];

/** An AWS region and the partition it lies in. */
export interface Region {
  readonly name: string;
  readonly partition: Partition;
}

/** How the names of regions outside the partition `aws` begin. */
const OUTSIDE: readonly { readonly prefix: string; readonly partition: Partition }[] = [
  { prefix: 'cn-', partition: 'aws-cn' },
  { prefix: 'us-gov-', partition: 'aws-us-gov' },
  { prefix: 'us-iso-', partition: 'aws-iso' },
  { prefix: 'us-isob-', partition: 'aws-iso-b' },
  { prefix: 'eu-isoe-', partition: 'aws-iso-e' },
  { prefix: 'us-isof-', partition: 'aws-iso-f' },
  { prefix: 'eusc-', partition: 'aws-eusc' },
];

/** https://github.com/boto/botocore/blob/develop/botocore/data/partitions.json */
const DNS_SUFFIXES: Readonly<Record<Partition, string>> = {
  aws: 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
  'aws-us-gov': 'amazonaws.com',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
  'aws-eusc': 'amazonaws.eu',
};

/** Known regions, for suggestions; others of the usual shape are taken as well. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export const REGIONS: readonly Region[] = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-central-1',
  'ca-west-1',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
  'sa-east-1',
  'cn-north-1',
  'cn-northwest-1',
  'us-gov-east-1',
  'us-gov-west-1',
  'us-iso-east-1',
  'us-iso-west-1',
  'us-isob-east-1',
  'us-isob-west-1',
  'eu-isoe-west-1',
  'us-isof-east-1',
  'us-isof-south-1',
  'eusc-de-east-1',
].map((name) => ({ name, partition: partitionOfRegion(name) }));

const REGION_NAME = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,2}-\d{1,2}$/;

/** The partition that a region lies in, by how its name begins. */
export function partitionOfRegion(name: string): Partition {
  return OUTSIDE.find(({ prefix }) => name.startsWith(prefix))?.partition ?? 'aws';
}

/** The domain under which a partition's services are reached. */
export function dnsSuffix(partition: Partition): string {
  return DNS_SUFFIXES[partition];
}

/** Whether a text is shaped like a region's name. */
export function isRegionName(text: string): boolean {
  return REGION_NAME.test(text);
}

/** Whether a text names a partition. */
export function isPartition(text: string): text is Partition {
  return Object.hasOwn(DNS_SUFFIXES, text);
}

/** Reads a region's name, such as `eu-west-1`; one that we do not know is taken if it is shaped like one. */
export function parseRegion(text: string): Result<Region, PastedProblem | 'bad-region'> {
  const typed = readPasted(text, 'eu-west-1');
  if (!typed.ok) return typed;
  const name = typed.value;
  if (isRegionName(name)) return success({ name, partition: partitionOfRegion(name) });
  return failure('bad-region', `${quoted(name)} is not the name of a region. ${rightRegion(name)}`);
}

function rightRegion(name: string): string {
  const meant = name.toLowerCase().replaceAll(/[\s_]+/g, '-');
  if (isRegionName(meant)) return `Write it ${meant}.`;
  const zone = /^(.*\d)[a-z]$/.exec(meant)?.[1] ?? '';
  if (isRegionName(zone)) return `It is an Availability Zone; its region is ${zone}.`;
  return 'Write it like eu-west-1.';
}
