import {
  API_NAMES,
  APIS,
  hasTrait,
  slotsBy,
  withEntries,
  type Entry,
  type RoleSpec,
  type SlotFilter,
} from '../../policy';
import { isAlwaysGranted, isGrantedInVpc } from './granted-actions';
import { objectFolder } from './object-folder';
import { otherAccessRemedy } from './other-access-remedy';
import type { Remedy } from './remedy';

type RemedyFor = (action: string, resource: string) => Remedy | string;

const ALWAYS = 'Any policy generated here allows this. Attach it in place of the current one.';

/** By service: a remedy, or a sentence why the spec has none. All others are for the user’s own statements. */
const REMEDIES: ReadonlyMap<string, RemedyFor> = new Map<string, RemedyFor>([
  ['s3', forS3],
  ['ecr', forEcr],
  ['kms', forKms],
  ['ec2', forEc2],
  ['codecommit', forCodeCommit],
  ['sagemaker', forSageMaker],
  ['sts', forSts],
]);

/** What a spec must hold for a role to be allowed an action, or why no spec can say it. */
export function remedyFor(action: string, resource: string): Remedy | string {
  const service = action.split(':')[0] ?? '';
  if (isAlwaysGranted(action) && GRANTED_TO_ALL.has(service)) return ALWAYS;
  return (REMEDIES.get(service) ?? otherAccessRemedy)(action, resource);
}

/** Services whose resources no list of the form names: what a policy allows of them does not depend on its lists. */
const GRANTED_TO_ALL: ReadonlySet<string> = new Set(['logs', 'cloudwatch']);

const WRITES = ['s3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'];
const FINDS = ['s3:ListBucket', 's3:GetBucketLocation'];

function forS3(action: string, resource: string): Remedy | string {
  const place = objectFolder(resource);
  if (place === null)
    return 'The message does not say which object it was: look it up in CloudTrail, or add the address.';
  const { bucket, key, uri, folder } = place;
  if (action === 's3:GetObject' && key !== '')
    return entryRemedy(
      { kind: 's3', use: 'input' },
      { text: uri, kind: 'object' },
      `${uri} becomes an input that the role may read.`,
    );
  if (WRITES.includes(action))
    return entryRemedy(
      { kind: 's3', use: 'output' },
      { text: folder, kind: 'folder' },
      `${folder} becomes an output that the role may write to.`,
    );
  if (FINDS.includes(action))
    return `It comes with any input in ${bucket}: add the input that the job reads, such as s3://${bucket}/folder/.`;
  return otherAccessRemedy(action, resource);
}

const PULLS = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];

function forEcr(action: string, resource: string): Remedy | string {
  if (action === 'ecr:GetAuthorizationToken') return ALWAYS;
  if (!PULLS.includes(action)) return otherAccessRemedy(action, resource);
  return resource.includes(':repository/')
    ? entryRemedy(
        { kind: 'image' },
        { text: resource },
        'This repository becomes an image that the role may pull.',
      )
    : 'The message does not say which repository it was: add the image’s URI.';
}

/** What a key is used for, by the action that was refused. */
const KEY_USES: ReadonlyMap<string, 'input' | 'output' | 'volume'> = new Map([
  ['kms:Decrypt', 'input'],
  ['kms:GenerateDataKey', 'output'],
  ['kms:Encrypt', 'output'],
  ['kms:CreateGrant', 'volume'],
  ['kms:DescribeKey', 'volume'],
] as const);

function forKms(action: string, resource: string): Remedy | string {
  const use = KEY_USES.get(action);
  if (use === undefined) return otherAccessRemedy(action, resource);
  return resource.includes(':key/')
    ? entryRemedy({ kind: 'key', use }, { text: resource }, 'This key becomes one that the role may use.')
    : 'The message does not say which key it was: give its ARN as key of the input, the output or the volume.';
}

function forEc2(action: string, resource: string): Remedy | string {
  if (!isGrantedInVpc(action)) return otherAccessRemedy(action, resource);
  return {
    apply: (spec) => ({ ...spec, vpc: true }),
    slot: 'vpc',
    text: 'true',
    message: 'The job runs in your VPC, which needs nine actions of Amazon EC2.',
  };
}

function forCodeCommit(_action: string, resource: string): Remedy | string {
  const remedy = entryRemedy(
    { kind: 'code-repository' },
    { text: resource },
    'The notebook pulls from this repository.',
  );
  return typeof remedy === 'string'
    ? remedy
    : { ...remedy, apply: (spec) => withNotebook(remedy.apply(spec)) };
}

/** A call of SageMaker that a role makes is made from a notebook. */
function forSageMaker(action: string, resource: string): Remedy | string {
  const call = API_NAMES.find((api) => APIS[api].called.actions.some((made) => made === action));
  if (call === undefined) return otherAccessRemedy(action, resource);
  return {
    apply: (spec) => withNotebook({ ...spec, calls: [...new Set([...spec.calls, call])] }),
    slot: 'calls',
    text: call,
    message: `${call} becomes a call that is made from the notebook.`,
  };
}

/** A role that assumes another needs both sides; which of them refused, the message rarely says. */
function forSts(action: string, resource: string): Remedy | string {
  const trust = 'Whether a role can be assumed is for its trust policy: see the tab Trust policy.';
  const remedy = otherAccessRemedy(action, resource);
  if (typeof remedy === 'string') return trust;
  return {
    ...remedy,
    message: `${remedy.message} The trust policy of the other role must allow it as well.`,
  };
}

function withNotebook(spec: RoleSpec): RoleSpec {
  const notebooks = API_NAMES.filter((api) => hasTrait(api, 'notebook-instance'));
  return { ...spec, apis: [...new Set([...spec.apis, ...notebooks])] };
}

/** An address for the list that a filter picks. */
export function entryRemedy(filter: SlotFilter, entry: Entry, message: string): Remedy | string {
  const [slot] = slotsBy(filter);
  if (slot === undefined) return message;
  return { apply: (spec) => withEntries(spec, [{ slot, entry }]), slot, text: entry.text, message };
}
