import type { ActionName } from '../document';
import type { S3Kind } from '../role-spec';
import type { SlotId } from '../slots/slots';
import type { SourceId } from '../sources';
import type { AppliesWhen, PrintedStatement, Requirement } from './requirement';

/** What an operation is like. Amendments and findings select by these, never by name. */
export type Trait =
  /** One of the three jobs whose policies the guide prints: training, tuning, processing. */
  | 'job'
  /** Writes to S3. */
  | 'writes-s3'
  /** Writes its output below the name of a job. */
  | 'writes-by-name'
  /** Serves a model. */
  | 'hosts-model'
  /** Runs the user’s own code, which calls SageMaker and passes the role on. */
  | 'runs-user-code'
  /** An instance that one opens notebooks on, with a volume of its own. */
  | 'notebook-instance'
  /** Calls of other operations are made under its role. */
  | 'makes-calls'
  /** What it calls are steps of a pipeline, whose jobs run under its role too. */
  | 'runs-steps'
  /** The SageMaker SDK 3 checks its role as one for training. */
  | 'sdk-training';

/** What people want to do with it, for step Use. */
export type ApiGroup = 'guide' | 'deploy' | 'orchestrate' | 'explore';

/** A switch of the form that belongs to one operation. */
export interface ApiOption {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** On while the user says nothing. */
  readonly isDefault?: true;
  /** What it adds to the trust policy. */
  readonly trustAction?: ActionName;
  readonly source?: SourceId;
}

/**
 * One field of a request that says something about the role. `[]` marks a list; one value where a list belongs is
 * read as well, and a list where one value belongs.
 */
export type Field =
  | AddressField
  /** In which VPC does not matter: any value will do. */
  | { readonly path: string; readonly to: 'vpc'; readonly shown?: string }
  | { readonly path: string; readonly to: 'role' | 'own-arn' | 'repository' }
  /** A table of free texts: S3 addresses in it are offered, never taken. */
  | { readonly path: string; readonly to: 'offer'; readonly use: 'input' | 'model' }
  /** Switches an option on where it has any value, or the one named. */
  | { readonly path: string; readonly to: 'option'; readonly option: string; readonly is?: string }
  /** Needs permissions that no list stands for, or none of the role’s at all. */
  | { readonly path: string; readonly to: 'advice'; readonly message: string; readonly when?: string };

/** A field whose value goes into a list of addresses. */
export interface AddressField {
  /** Null: the request has no such field, the user alone knows. */
  readonly path: string | null;
  readonly to: SlotId;
  /** What the form says over and under the list. Absent for further fields of the same list. */
  readonly caption?: { readonly title: string; readonly words: string };
  /** A list that is empty shows a placeholder: always, or with an option. */
  readonly needed?: true | { readonly option: string };
  /** Folded away in the form until it holds something. */
  readonly isRare?: true;
  /** What an S3 address is taken for; `auto` where absent. */
  readonly kind?: S3Kind;
  /** A free text that is an address only where it begins with `s3://`; maybe in the quotes of JSON. */
  readonly isFreeText?: true;
  /** The first whose field, beside this one, has the value. */
  readonly cases?: readonly AddressCase[];
}

export interface AddressCase {
  readonly field: string;
  readonly is: string;
  /** Absent: the value needs no permission, and the note says why. */
  readonly kind?: S3Kind;
  readonly note?: string;
}

/** What whoever makes the call needs beside the call itself. */
export interface CallerRow {
  readonly sid: string;
  readonly actions: readonly [ActionName, ...ActionName[]];
  /** Everything, the keys of volumes, or resources by the ends of their ARNs. */
  readonly on:
    '*' | 'volume-keys' | { readonly service: string; readonly resources: readonly [string, ...string[]] };
  readonly condition?: { readonly key: string; readonly value: string };
  readonly when?: AppliesWhen | 'with-volume-keys';
}

/** Everything that is known about one SageMaker operation. */
export interface Api {
  readonly name: string;
  /** Operations that take the same role for the same purpose, and are read as this one. */
  readonly also?: readonly string[];
  readonly group: ApiGroup;
  /** What it does, for who chooses. */
  readonly words: string;
  /** The page that says what it needs. */
  readonly source: SourceId;
  readonly traits: readonly Trait[];
  /** `the role of its model`: it takes no role, and runs under its model’s. */
  readonly runsAs: 'its own role' | 'the role of its model';
  readonly trust: {
    /** The service that assumes the role. */
    readonly principal: string;
    readonly actions: readonly ActionName[];
    /**
     * The `aws:SourceArn` resources under which SageMaker assumes its role.
     * https://docs.aws.amazon.com/sagemaker/latest/dg/security-confused-deputy-prevention.html
     */
    readonly sourceArns: readonly string[];
    /** Whether AWS documents those; where it does not, no level sets a trust condition. */
    readonly documented: boolean;
  };
  /** Where it logs, without the group’s ending; null where it has no group of its own. https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html */
  readonly logGroup: string | null;
  /** The `cloudwatch:namespace` it publishes to; null where it publishes nothing. https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html */
  readonly metricNamespace: string | null;
  readonly options: readonly ApiOption[];
  readonly fields: readonly Field[];
  /** Where the request names its VPC, in a sentence; null where that is none of the role’s business. */
  readonly vpcField: string | null;
  /** What tells its request from others: all the fields of any one list. */
  readonly marks: readonly (readonly string[])[];
  /** Fields that only the answer to its describe call has. */
  readonly describeMarks: readonly string[];
  /** AWS’s guide prints whole policies for it, statement by statement. */
  readonly printed?: {
    /** With `"Resource": "*"`. */
    readonly broad: readonly PrintedStatement[];
    /** Limited to named resources. */
    readonly scoped: readonly PrintedStatement[];
    /** On top of either: private VPC and KMS keys. */
    readonly options: readonly PrintedStatement[];
  };
  /** What it needs where the guide prints no policy, and beside what the guide prints. */
  readonly rows: readonly Requirement[];
  /** When it is called from inside: from a notebook, Studio or a pipeline. */
  readonly called: {
    /** To make the call and follow it. */
    readonly actions: readonly [ActionName, ...ActionName[]];
    /** To stop what it makes, where that can be stopped. */
    readonly stop?: ActionName;
    /** What else the SDK calls to use it and to clean up. */
    readonly more?: readonly ActionName[];
    /** The kinds of resource that it makes, as in `training-job/NAME`. */
    readonly resources: readonly [string, ...string[]];
    /** Whether a pipeline gives the resource a name that begins with its prefix. */
    readonly hasPipelinePrefix: boolean;
  };
  readonly caller: {
    /** Whether a role is handed over with the call. */
    readonly passesRole: boolean;
    /** The option with which one is, where it otherwise is not. */
    readonly passesRoleWith?: string;
    readonly rows?: readonly CallerRow[];
  };
}
