import { nameInWords } from '../languages/pieces';
import type { Piece } from '../languages/value';

/**
 * What Terraform knows of the place of a deployment, by the names that the form has for it.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/caller_identity
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/region
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/partition
 */
const PLACES: ReadonlyMap<string, Piece> = new Map<string, Piece>([
  ['aws_caller_identity account_id', { name: 'account' }],
  ['aws_caller_identity id', { name: 'account' }],
  ['aws_region name', { name: 'region' }],
  ['aws_region id', { name: 'region' }],
  ['aws_region region', { name: 'region' }],
  ['aws_partition partition', { name: 'partition' }],
  ['aws_partition id', { name: 'partition' }],
  ['aws_partition dns_suffix', 'amazonaws.com'],
]);

/** What `data.TYPE.NAME.ATTRIBUTE` says of the place; undefined where it is about something else. */
export function placeNamed(type: string, attribute: string): Piece | undefined {
  return PLACES.get(`${type} ${attribute}`);
}

/** What comes before the name of a value, and says nothing of it. */
const SOURCES: ReadonlySet<string> = new Set(['var', 'local', 'data', 'module']);

/** Attributes that say no more than that the resource is meant: `id` of a bucket is the bucket. */
const ITSELF: ReadonlySet<string> = new Set(['id', 'name', 'bucket']);

/**
 * A name for what a reference stands for: `var.data_bucket` is the `data bucket`, and so is `aws_s3_bucket.data.id`;
 * `aws_iam_role.lab.arn` is the `lab role arn`. Null where no name can be made of it.
 */
export function nameOfReference(steps: readonly string[]): string | null {
  const own = steps.filter((step, index) => !/^\d+$/.test(step) && !(index === 0 && SOURCES.has(step)));
  const [type = '', name = '', ...attributes] = own;
  if (!type.startsWith('aws_') && !type.startsWith('awscc_')) return nameInWords(own.join('_'));
  const kind = type.slice(type.lastIndexOf('_') + 1);
  const attribute = attributes.filter((each) => !ITSELF.has(each));
  const words = name.endsWith(kind) ? [name, ...attribute] : [name, kind, ...attribute];
  return nameInWords(words.join('_'));
}
