/** A service as a list shows it. */
export interface ServiceName {
  /** Such as `dynamodb`; what its actions begin with. */
  readonly prefix: string;
  /** Such as `Amazon DynamoDB`. */
  readonly name: string;
}

/** Every service in the order of its prefix, which has no “AWS” or “Amazon” in front. */
export function listServices(names: Readonly<Record<string, string>>): readonly ServiceName[] {
  return Object.entries(names)
    .map(([prefix, name]) => ({ prefix, name }))
    .toSorted((one, other) => (one.prefix < other.prefix ? -1 : 1));
}
