import type { ActionName } from '../document';
import type { SourceId } from '../sources';

/** Which part of a spec a requirement reaches. `statements/reach.ts` has one reader per name. */
export type Reach =
  | 'everything'
  /** Buckets whose content is listed: inputs and checkpoints. */
  | 'listed-buckets'
  /** Buckets of models that are folders. */
  | 'model-folder-buckets'
  /** Every bucket that the API uses. */
  | 'named-buckets'
  /** Everything in S3 that the API reads or writes, together, as the guide prints it. */
  | 'data-objects'
  | 'read-objects'
  | 'written-objects'
  | 'model-objects'
  | 'repositories'
  | 'input-keys'
  | 'output-keys'
  | 'volume-keys'
  | 'log-groups'
  /** Where the API logs, and where what is called from the notebook logs. */
  | 'read-log-groups'
  | 'sagemaker-code-repositories'
  /** The CodeCommit repositories that are named. */
  | 'code-repositories'
  /** This role itself, for `iam:PassRole`. */
  | 'this-role';

/** When an API needs it, beyond being chosen. */
export type Need = 'in-a-vpc' | 'with-notebook-calls';

/** A condition that `statements/condition.ts` writes out. */
export type ConditionId =
  'passed-to-sagemaker' | 'metric-namespace' | 'through-s3' | 'grant-for-aws-resource' | 'listed-prefix';

/** One row of the catalogue: what SageMaker does with the role, and on what. */
export interface Requirement {
  /** Becomes the statement’s Sid, so letters and digits only. The same name in two APIs is the same need. */
  readonly id: string;
  /** `notebook-calls`: the calls that the user says are made from the notebook. */
  readonly actions: readonly [ActionName, ...ActionName[]] | 'notebook-calls';
  readonly reach: Reach;
  readonly need?: Need;
  readonly condition?: ConditionId;
  /** Completes “The role may … ”. */
  readonly purpose: string;
}

/** The rows that the guide prints in one statement. */
export type PrintedStatement = readonly [Requirement, ...Requirement[]];

/** What one API needs, statement by statement as the guide prints it. */
export interface ApiCatalogue {
  /** The section of the guide that prints all of it. */
  readonly source: SourceId;
  /** With `"Resource": "*"`. */
  readonly broad: readonly PrintedStatement[];
  /** Limited to named resources. */
  readonly scoped: readonly PrintedStatement[];
  /** On top of either: private VPC and KMS keys. */
  readonly options: readonly PrintedStatement[];
}
