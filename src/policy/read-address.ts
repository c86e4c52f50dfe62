import type { AddressContext } from './address-context';
import { parseAccountId } from './addresses/account-id';
import { parseCodeRepository, type CodeRepository } from './addresses/code-repository';
import { parseEcrImage, type EcrImage } from './addresses/ecr-image';
import { parseKmsKey, type KmsKey } from './addresses/kms-key';
import { parseRegion, type Partition } from './addresses/region';
import { parseRoleName, parseRolePath } from './addresses/role-arn';
import { parseS3Location, type S3Location } from './addresses/s3-location';
import { failure, success, type Result } from './result';
import type { RoleSpec, S3Entry, S3Kind } from './role-spec';

/** A location, with the kind that the user chose, which may be `auto`. */
export interface ChosenLocation {
  readonly location: S3Location;
  readonly chosen: S3Kind;
}

/** Reads an S3 entry; one of another partition is refused, because IAM refuses a policy that mixes them. */
export function readLocation({ text, kind }: S3Entry, { partition }: AddressContext): Result<ChosenLocation> {
  const location = parseS3Location(text, kind);
  if (!location.ok) return location;
  return location.value.partition === null
    ? success({ location: location.value, chosen: kind })
    : inPartition({ location: location.value, chosen: kind }, location.value.partition, partition);
}

/** Reads an image; a public one needs no permission and lies in every partition. */
export function readImage(text: string, { partition }: AddressContext): Result<EcrImage> {
  const image = parseEcrImage(text);
  if (!image.ok || image.value.kind === 'public') return image;
  return inPartition(image.value, image.value.partition, partition);
}

/** Reads a key's ARN, or its bare id when the region and the account are known. */
export function readKey(text: string, context: AddressContext): Result<KmsKey> {
  const key = parseKmsKey(text, context);
  return key.ok ? inPartition(key.value, key.value.partition, context.partition) : key;
}

/** Reads a CodeCommit repository; its address needs the account to be known. */
export function readRepository(text: string, context: AddressContext): Result<CodeRepository> {
  const repository = parseCodeRepository(text, context);
  return repository.ok
    ? inPartition(repository.value, repository.value.partition, context.partition)
    : repository;
}

function inPartition<Value>(value: Value, own: Partition, common: Partition): Result<Value> {
  if (own === common) return success(value);
  return failure(
    'other-partition',
    `This lies in partition ${own}, the rest of the role in ${common}. IAM refuses a policy that mixes them: change this, or the region in step Trust.`,
  );
}

/** Reads one field of step Trust. An empty one is not known, and no problem. */
export function readAccountField(field: keyof RoleSpec['account'], text: string): Result<unknown> {
  return text.trim() === '' ? success('') : READERS[field](text);
}

const READERS: Record<keyof RoleSpec['account'], (text: string) => Result<unknown>> = {
  region: parseRegion,
  accountId: parseAccountId,
  roleName: parseRoleName,
  rolePath: parseRolePath,
};
