/** What is known of an unknown part by its name. */
export interface Unknown {
  /** What a policy shows for it, where it is not its name in capitals. */
  readonly shown?: string;
  /** What to give: in plain ASCII, without a full stop. */
  readonly describe: string;
  /** The field of the form that fills it in. */
  readonly filled?: 'partition' | 'region' | 'account';
  /** Another name of the same thing. */
  readonly same?: string;
}

/**
 * The unknown parts that every page of the wizard knows: those of the form, and those that an empty list shows.
 * Any other name is taken as it is typed.
 */
export const UNKNOWNS: ReadonlyMap<string, Unknown> = new Map(
  Object.entries({
    partition: { filled: 'partition', describe: 'Partition, such as aws' },
    region: { filled: 'region', describe: 'Region in which the role is used' },
    account: { filled: 'account', shown: 'ACCOUNT-ID', describe: 'Id of the account of the role' },
    'account id': { same: 'account', describe: '' },
    'this role': { describe: 'ARN of the role itself' },
    'input bucket': { describe: 'Name of the bucket that holds the input' },
    'input prefix': {
      shown: 'PREFIX',
      describe: 'Folder of the input in its bucket, without a slash at either end',
    },
    'output bucket': { describe: 'Name of the bucket that takes the output' },
    'output prefix': {
      shown: 'PREFIX',
      describe: 'Folder of the output in its bucket, without a slash at either end',
    },
    'model bucket': { describe: 'Name of the bucket that holds the model' },
    'model prefix': {
      shown: 'PREFIX',
      describe: 'Folder of the model in its bucket, without a slash at either end',
    },
    'image region': {
      filled: 'region',
      shown: 'REGION',
      describe: 'Region of the ECR repository that holds the image',
    },
    'image account': {
      filled: 'account',
      shown: 'ACCOUNT-ID',
      describe: 'Id of the account that owns the ECR repository',
    },
    'aws image account': { describe: 'Id of the account of the AWS image in your region' },
    'image repository': {
      shown: 'REPOSITORY',
      describe: 'Name of the ECR repository that holds the image',
    },
  } as const satisfies Record<string, Unknown>),
);
