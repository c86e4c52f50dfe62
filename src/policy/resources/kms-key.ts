import { arnOf, type Arn } from '../arn';
import { failure, success, type Result } from '../result';
import { sampled } from '../unknown-parts';
import { isAccountId } from './account-id';
import { arnParts, type ArnParts } from './arn-parts';
import { quoted, readPasted, type PastedProblem } from './pasted-text';
import type { ResourceKind } from './resource-kind';
import { isRegionName, partitionOfRegion, type Partition } from './region';

/** A key of AWS KMS. */
export interface KmsKey {
  readonly account: string;
  readonly region: string;
  readonly partition: Partition;
  readonly id: string;
}

export type KmsProblem =
  | PastedProblem
  | 'not-a-key'
  | 'alias'
  | 'wildcard'
  | 'unknown-account'
  | 'bad-account'
  | 'bad-region'
  | 'region-mismatch'
  | 'bad-key-id';

const KEY_ID = /^[A-Za-z0-9-]{1,2048}$/;

/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id */
const USUAL_KEY_ID = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/i;

/** Whether an id has one of the two forms that KMS gives: a UUID, or `mrk-` and 32 hexadecimal digits. */
export function isUsualKeyId(id: string): boolean {
  return USUAL_KEY_ID.test(id);
}

/** A key of AWS KMS. */
export const KEY: ResourceKind<KmsKey, 'self'> = {
  read: ({ text }, context) => parseKmsKey(text, context),
  place: ({ partition, region, account }) => ({ partition, region, account }),
  arns: { self: keyArn },
  example: 'arn:aws:kms:eu-west-1:123456789012:key/…',
};

/**
 * Reads a key's ARN, whatever its id, or a bare id where region and account are known.
 * An alias is refused: as a resource it matches no action on keys.
 */
export function parseKmsKey(
  text: string,
  known: { readonly region: string; readonly accountId: string },
): Result<KmsKey, KmsProblem> {
  const typed = readPasted(text, 'a key’s ARN');
  if (!typed.ok) return typed;
  const key = typed.value;
  const arn = arnParts(key);
  if (arn?.service === 'kms' && arn.resource.startsWith('alias/')) return aliasRefused(key);
  if (/^alias\//i.test(key)) return aliasRefused(key);
  if (arn !== null) return parseKeyArn(arn);
  const id = key.startsWith('key/') ? key.slice(4) : key;
  if (!isUsualKeyId(id))
    return failure(
      'not-a-key',
      `${quoted(key)} is neither a key’s ARN nor a key id. Write arn:aws:kms:REGION:ACCOUNT:key/ID.`,
    );
  if (!isRegionName(known.region) || !isAccountId(known.accountId))
    return failure(
      'unknown-account',
      'A bare key id does not say where the key is. Give region and account in step Trust, or paste the key’s ARN.',
    );
  const { region, accountId } = known;
  return success({ account: accountId, region, partition: partitionOfRegion(region), id: asKmsWrites(id) });
}

/** The key as a policy names it. */
export function keyArn({ partition, region, account, id }: KmsKey): Arn {
  return arnOf({ partition, service: 'kms', region, account, resource: `key/${id}` });
}

function parseKeyArn({
  partition,
  service,
  region,
  account,
  resource,
}: ArnParts): Result<KmsKey, KmsProblem> {
  if (service !== 'kms' || !resource.startsWith('key/'))
    return failure(
      'not-a-key',
      `This is an ARN of ${quoted(`${service} ${resource}`)}, not of a KMS key. Write arn:${partition}:kms:REGION:ACCOUNT:key/ID.`,
    );
  const id = resource.slice(4);
  if (/[*?]/.test(`${region}${account}${id}`))
    return failure('wildcard', 'This matches many keys. Name each key by its own ARN.');
  const sampleRegion = sampled(region, 'us-east-1');
  if (!isRegionName(sampleRegion))
    return failure(
      'bad-region',
      `${quoted(region)} is not a region. A key’s ARN names one, such as us-east-1.`,
    );
  if (sampleRegion === region && partitionOfRegion(region) !== partition)
    return failure(
      'region-mismatch',
      `${region} is in partition ${partitionOfRegion(region)}, not in ${partition}.`,
    );
  if (!isAccountId(sampled(account, '000000000000')))
    return failure(
      'bad-account',
      `${quoted(account)} is not an account id. A key’s ARN names one, of 12 digits.`,
    );
  if (!KEY_ID.test(sampled(id, 'x')))
    return failure(
      'bad-key-id',
      `${quoted(id)} is not a key id. A key id has letters, digits and hyphens only.`,
    );
  return success({ account, region, partition, id: asKmsWrites(id) });
}

/** KMS writes its ids in lower case, and a policy tells the cases apart. */
function asKmsWrites(id: string): string {
  return isUsualKeyId(id) ? id.toLowerCase() : id;
}

function aliasRefused(alias: string): Result<never, 'alias'> {
  // Only what is safe to run as it stands is put into a command.
  const id = /^[\w:/-]{1,300}$/.test(alias) ? alias : 'alias/NAME';
  return failure(
    'alias',
    `An alias matches no KMS action. Give the key’s ARN, which this prints: aws kms describe-key --key-id ${id} --query KeyMetadata.Arn --output text`,
  );
}
