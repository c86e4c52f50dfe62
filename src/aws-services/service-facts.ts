/**
 * How AWS classes what an action does.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html#actions_table
 */
export type AccessLevel = 'Read' | 'List' | 'Write' | 'Permissions management' | 'Tagging';

/**
 * What a condition key's values are, and so which operators compare them.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html#context_keys_table
 */
export type ConditionType = 'String' | 'ARN' | 'Bool' | 'Numeric' | 'Date' | 'IPAddress';

/** What a statement can ask of a request. */
export interface ConditionKey {
  /** As AWS writes it, such as `dynamodb:LeadingKeys` or `aws:RequestTag/${TagKey}`. */
  readonly name: string;
  readonly type: ConditionType;
  /** Whether a request can hold several values at once: such a key needs `ForAllValues:` or `ForAnyValue:`. */
  readonly isList: boolean;
  /** A sentence; empty for the keys that any request can have. */
  readonly description: string;
  /** The part of the name that is to be filled in, such as `${TagKey}` or `<key>`; null when it is complete. */
  readonly variable: string | null;
}

/** What may stand for the last variable of an ARN pattern: a name, or a path, which may hold slashes. */
export type LastPart = 'name' | 'path';

/** What a service calls one kind of its resources. */
export interface ResourceType {
  /** As AWS calls it, such as `table`. */
  readonly name: string;
  /** Its ARNs, such as `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}`. */
  readonly arn: string;
  readonly lastPart: LastPart;
  readonly conditionKeys: readonly ConditionKey[];
}

/** A resource type that an action takes. */
export interface TakenResource {
  readonly type: ResourceType;
  /** Whether the action does nothing without a resource of this type. */
  readonly isRequired: boolean;
  /** Keys that this action has for this type, besides those that the type always has. */
  readonly conditionKeys: readonly ConditionKey[];
}

/** What a statement can allow. */
export interface Action {
  /** Without the prefix, such as `GetItem`. */
  readonly name: string;
  readonly description: string;
  readonly accessLevel: AccessLevel;
  /** Empty for an action that names no resource: its statement’s Resource can only be `*`. */
  readonly resources: readonly TakenResource[];
  readonly conditionKeys: readonly ConditionKey[];
}

/**
 * What AWS says about one service prefix. The maps are keyed by name in lower case, since IAM reads the names
 * of actions and of condition keys in any case; their order is the alphabet’s.
 */
export interface ServiceFacts {
  /** Such as `dynamodb`. */
  readonly prefix: string;
  /** Such as `Amazon DynamoDB`. */
  readonly name: string;
  readonly actions: ReadonlyMap<string, Action>;
  readonly resourceTypes: ReadonlyMap<string, ResourceType>;
  /** The keys that the service lists itself. */
  readonly conditionKeys: ReadonlyMap<string, ConditionKey>;
  /** The keys that any request to any service can have. */
  readonly globalKeys: ReadonlyMap<string, ConditionKey>;
}
