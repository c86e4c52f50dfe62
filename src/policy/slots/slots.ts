import type { KindId } from '../resources/resource-kinds';

/** What a list is for: with its kind, what a requirement, an amendment or a finding picks lists by. */
export type Use =
  | 'input'
  | 'output'
  | 'model'
  | 'checkpoint'
  | 'capture'
  | 'volume'
  | 'image'
  | 'code'
  | 'notify'
  | 'call'
  | 'pass'
  | 'assume'
  | 'register'
  | 'watch'
  | 'job-name';

/** One list of the form. Everything else about lists is read off these rows. */
export interface Slot {
  readonly kind: KindId;
  readonly use: Use;
  /** S3 only: whether the role reads what is named, and whether it writes there. */
  readonly reads?: true;
  readonly writes?: true;
  /** S3 only: whether what lies below is listed. */
  readonly lists?: true;
  /** AWS’s guide prints what is written to the letter; the amendments may correct that. */
  readonly printedExactly?: true;
  /** The step of the form that shows it. */
  readonly step: 'data' | 'network';
  /** In the middle of a sentence. */
  readonly one: string;
  readonly many: string;
  /** Over the list, when the chosen operations call it differently. */
  readonly title: string;
  /** What an empty list shows in a policy: an address whose parts are unknown. */
  readonly empty?: string;
}

const ROWS = {
  's3.inputs': {
    kind: 's3',
    use: 'input',
    reads: true,
    lists: true,
    step: 'data',
    one: 'input',
    many: 'inputs',
    title: 'Input',
    empty: 's3://<input bucket>/<input prefix>/',
  },
  's3.outputs': {
    kind: 's3',
    use: 'output',
    writes: true,
    printedExactly: true,
    step: 'data',
    one: 'output',
    many: 'outputs',
    title: 'Output',
    empty: 's3://<output bucket>/<output prefix>/',
  },
  's3.checkpoints': {
    kind: 's3',
    use: 'checkpoint',
    reads: true,
    writes: true,
    lists: true,
    step: 'data',
    one: 'checkpoint folder',
    many: 'checkpoint folders',
    title: 'Checkpoints',
  },
  's3.models': {
    kind: 's3',
    use: 'model',
    reads: true,
    step: 'data',
    one: 'model',
    many: 'models',
    title: 'Models',
    empty: 's3://<model bucket>/<model prefix>/',
  },
  's3.capture': {
    kind: 's3',
    use: 'capture',
    writes: true,
    step: 'data',
    one: 'data capture folder',
    many: 'data capture folders',
    title: 'Data capture',
  },
  images: {
    kind: 'image',
    use: 'image',
    step: 'data',
    one: 'image',
    many: 'images',
    title: 'Images',
    empty: 'arn:<partition>:ecr:<image region>:<image account>:repository/<image repository>',
  },
  'notebook.repositories': {
    kind: 'code-repository',
    use: 'code',
    step: 'data',
    one: 'code repository',
    many: 'code repositories',
    title: 'Code repositories',
  },
  lambdas: {
    kind: 'lambda',
    use: 'call',
    step: 'data',
    one: 'Lambda function',
    many: 'Lambda functions',
    title: 'Lambda functions',
  },
  'sns.publish': {
    kind: 'topic',
    use: 'notify',
    step: 'data',
    one: 'SNS topic',
    many: 'SNS topics',
    title: 'SNS topics',
  },
  'sqs.queues': {
    kind: 'queue',
    use: 'notify',
    step: 'data',
    one: 'SQS queue',
    many: 'SQS queues',
    title: 'SQS queues',
  },
  modelPackageGroups: {
    kind: 'model-package-group',
    use: 'register',
    step: 'data',
    one: 'model package group',
    many: 'model package groups',
    title: 'Model package groups',
  },
  alarms: {
    kind: 'alarm',
    use: 'watch',
    step: 'data',
    one: 'alarm',
    many: 'alarms',
    title: 'Alarms',
  },
  'pipeline.prefixes': {
    kind: 'job-prefix',
    use: 'job-name',
    step: 'data',
    one: 'job name prefix',
    many: 'job name prefixes',
    title: 'Job name prefixes',
  },
  'training.names': {
    kind: 'job-name',
    use: 'job-name',
    step: 'data',
    one: 'training job name',
    many: 'training job names',
    title: 'Training job names',
  },
  'roles.steps': {
    kind: 'role',
    use: 'pass',
    step: 'network',
    one: 'role to pass',
    many: 'roles to pass',
    title: 'Roles to pass',
  },
  'roles.assume': {
    kind: 'role',
    use: 'assume',
    step: 'network',
    one: 'role to assume',
    many: 'roles to assume',
    title: 'Roles to assume',
  },
  'kms.inputs': {
    kind: 'key',
    use: 'input',
    step: 'network',
    one: 'input key',
    many: 'input keys',
    title: 'Input keys',
  },
  'kms.outputs': {
    kind: 'key',
    use: 'output',
    step: 'network',
    one: 'output key',
    many: 'output keys',
    title: 'Output keys',
  },
  'kms.volumes': {
    kind: 'key',
    use: 'volume',
    step: 'network',
    one: 'volume key',
    many: 'volume keys',
    title: 'Volume keys',
  },
} as const satisfies Record<string, Slot>;

export type SlotId = keyof typeof ROWS;

/** The lists of the form, in its order. */
export const SLOTS: Readonly<Record<SlotId, Slot>> = ROWS;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.keys` forgets the names of fields
export const SLOT_IDS = Object.keys(ROWS) as readonly SlotId[];

/** Whether a text names a list. */
export function isSlotId(text: string): text is SlotId {
  return Object.hasOwn(ROWS, text);
}

/** The list that a field’s path begins with, such as `s3.inputs` for `s3.inputs.3`; null for a field of none. */
export function slotOfField(field: string): SlotId | null {
  return SLOT_IDS.find((slot) => field === slot || field.startsWith(`${slot}.`)) ?? null;
}

/** Picks lists by what they are, or one by name. */
export type SlotFilter =
  | {
      readonly kind: KindId;
      readonly use?: Use;
      readonly reads?: true;
      readonly writes?: true;
      readonly lists?: true;
    }
  | { readonly slot: SlotId };

/** The lists that a filter picks, in the order of the form. */
export function slotsBy(filter: SlotFilter): readonly SlotId[] {
  if ('slot' in filter) return [filter.slot];
  const { kind, use, reads, writes, lists } = filter;
  return SLOT_IDS.filter((id) => {
    const slot = SLOTS[id];
    return (
      slot.kind === kind &&
      (use === undefined || slot.use === use) &&
      (reads === undefined || slot.reads === reads) &&
      (writes === undefined || slot.writes === writes) &&
      (lists === undefined || slot.lists === lists)
    );
  });
}
