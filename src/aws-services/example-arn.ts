const VARIABLE = /\$?\{([^{}]*)\}/g;

/** What stands for the partition, the region and the account, by place in the ARN. */
const EXAMPLES: Readonly<Record<number, string>> = { 1: 'aws', 3: 'eu-west-1', 4: '123456789012' };

/**
 * An ARN of a resource type, to show what one looks like. Names stand for themselves.
 *
 * @example
 * exampleArn('arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}')
 * // arn:aws:dynamodb:eu-west-1:123456789012:table/TableName
 */
export function exampleArn(pattern: string): string {
  return pattern
    .split(':')
    .map((part, place) => part.replaceAll(VARIABLE, (_, name: string) => EXAMPLES[place] ?? name))
    .join(':');
}
