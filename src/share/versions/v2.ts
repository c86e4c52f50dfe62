import { givenRoleOptions, parseRoleSpec, type Result, type RoleSpec } from '../../policy';
import { readFieldsOfV1, writeV1, type EveryField, type WrittenV1 } from './v1';

/** What version 2 added to version 1. */
type Added = Pick<RoleSpec, Exclude<keyof RoleSpec, keyof WrittenV1>>;

/** A spec as version 2 writes it: as version 1 does, and after it the options of the role and whose buckets are not ours. */
export function writeV2(spec: RoleSpec): WrittenV1 & EveryField<Added> {
  return { ...writeV1(spec), ...addedTo(spec) };
}

/** Whether version 1 holds all that a spec says. */
export function fitsV1(spec: RoleSpec): boolean {
  return Object.values(addedTo(spec)).every((value) => value === undefined);
}

function addedTo({ role, foreignBuckets = [] }: RoleSpec): EveryField<Added> {
  return {
    role: givenRoleOptions(role),
    foreignBuckets: foreignBuckets.length === 0 ? undefined : foreignBuckets,
  };
}

/** Reads what `writeV2` wrote, whoever wrote it. */
export function readV2(value: unknown): Result<RoleSpec> {
  return parseRoleSpec(readFieldsOfV1(value));
}
