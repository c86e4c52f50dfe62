/**
 * The facts about one service as they are sent to the browser. Rows refer to each other by place: a condition
 * key or a resource type is written once. `~` at the start of a text stands for how most of them begin;
 * scripts/pack-service.mjs writes this form, and `unpackService` reads it.
 */
export type PackedService = readonly [
  prefix: string,
  name: string,
  keys: readonly PackedKey[],
  types: readonly PackedType[],
  actions: readonly PackedAction[],
];

/** The type is `String`, `ARN`, … or `ArrayOfString`, …; the description’s `~` is `Filters access by `. */
export type PackedKey = readonly [name: string, type: PackedKeyType, description: string];

export type PackedKeyType =
  | 'String'
  | 'ARN'
  | 'Bool'
  | 'Numeric'
  | 'Date'
  | 'IPAddress'
  | 'ArrayOfString'
  | 'ArrayOfARN'
  | 'ArrayOfBool';

/** The ARN’s `~` is `arn:${Partition}:PREFIX:${Region}:${Account}:`. */
export type PackedType = readonly [name: string, arn: string, ...keys: number[]];

/** The description’s `~` is `Grants permission to `. */
export type PackedAction = readonly [
  name: string,
  level: PackedLevel,
  description: string,
  keys: readonly number[],
  ...resources: PackedResource[],
];

/** The first letter of the access level. */
export type PackedLevel = 'R' | 'L' | 'W' | 'P' | 'T';

/** The place of a type that the action needs, or `-1 - place` of one that it can do without; then its keys. */
export type PackedResource = number | readonly [type: number, ...keys: number[]];
