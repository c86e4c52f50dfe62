import type { AddressContext } from '../address-context';
import { arnOf, type Arn } from '../arn';
import { failure, success, type Result } from '../result';
import { markUnknowns, sampled } from '../unknown-parts';
import { isAccountId } from './account-id';
import { arnParts } from './arn-parts';
import { quoted, readPasted } from './pasted-text';
import { isRegionName, partitionOfRegion, type Partition } from './region';
import type { Place } from './resource-kind';

/** A resource that an ARN with region and account names. */
export interface ArnResource {
  readonly partition: Partition;
  readonly region: string;
  readonly account: string;
  readonly name: string;
}

/** How ARNs of one kind are made up. */
export interface ArnShape {
  readonly service: string;
  /** Before the name: `function:` of a Lambda function’s ARN; empty for queues and topics. */
  readonly before: string;
  /** What a name may be. */
  readonly name: RegExp;
  /** In a sentence: `Lambda function`. */
  readonly one: string;
  readonly example: string;
}

/** What a name may be with something unknown in it. */
const SAMPLE = 'x';

/** The same ARN with region and account unknown: what a bare name stands for. */
export function bareName(name: string, { service, before }: ArnShape, context: AddressContext): string {
  return markUnknowns(`arn:<partition>:${service}:<region>:<account>:${before}`, context) + name;
}

/** Reads an ARN of one shape, or a bare name, which then lies where the form says. */
export function readArnResource(text: string, shape: ArnShape, context: AddressContext): Result<ArnResource> {
  const typed = readPasted(text, shape.example);
  if (!typed.ok) return typed;
  const isBare = shape.name.test(sampled(typed.value, SAMPLE)) && !typed.value.startsWith('arn:');
  const arn = arnParts(isBare ? bareName(typed.value, shape, context) : typed.value);
  if (arn === null || arn.service !== shape.service || !arn.resource.startsWith(shape.before))
    return failure(
      'not-this-kind',
      `${quoted(typed.value)} is not the ARN of a ${shape.one}. Write it like ${shape.example}.`,
    );
  return checked({ ...arn, name: arn.resource.slice(shape.before.length) }, shape);
}

function checked(parts: ArnResource, { name: right, one, example }: ArnShape): Result<ArnResource> {
  const { partition, region, account, name } = parts;
  const sampleRegion = sampled(region, 'us-east-1');
  if (!isRegionName(sampleRegion))
    return failure('bad-region', `${quoted(region)} is not a region. Write it like ${example}.`);
  if (sampleRegion === region && partitionOfRegion(region) !== partition)
    return failure(
      'region-mismatch',
      `${region} is in partition ${partitionOfRegion(region)}, not in ${partition}.`,
    );
  if (!isAccountId(sampled(account, '000000000000')))
    return failure('bad-account', `${quoted(account)} is not an account id: it has 12 digits.`);
  if (!right.test(sampled(name, SAMPLE)))
    return failure('bad-name', `${quoted(name)} is not the name of a ${one}. Write it like ${example}.`);
  return success({ partition, region, account, name });
}

/** Where such a resource lies. */
export function placeOf({ partition, region, account }: ArnResource): Place {
  return { partition, region, account };
}

/** The ARN that a policy names it by. */
export function writeArnResource(
  { partition, region, account, name }: ArnResource,
  { service, before }: ArnShape,
): Arn {
  return arnOf({ partition, service, region, account, resource: `${before}${name}` });
}
