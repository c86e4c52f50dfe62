import { API_NAMES, type ApiName, type ListSlot, type RoleSpec } from '../../policy';
import { withEntries } from '../slot-entries';
import { objectFolder } from './object-folder';

/** How a spec expresses a permission that was missing, and what to say of it. */
export interface Remedy {
  readonly apply: (spec: RoleSpec) => RoleSpec;
  readonly slot: ListSlot | 'vpc' | 'notebook.calls';
  readonly text: string;
  readonly message: string;
}

type RemedyFor = (action: string, resource: string) => Remedy | string;

/** Words for what every chosen API brings along. */
const ALWAYS = 'Every role of this form allows it as soon as an API is chosen: replace the attached policy.';

/** By service: a remedy, or a sentence why the spec has none. */
const REMEDIES: ReadonlyMap<string, RemedyFor> = new Map<string, RemedyFor>([
  ['s3', forS3],
  ['ecr', forEcr],
  ['kms', forKms],
  ['ec2', () => vpcRemedy()],
  ['logs', () => ALWAYS],
  ['cloudwatch', () => ALWAYS],
  ['codecommit', forCodeCommit],
  ['sagemaker', forSageMaker],
  ['sts', () => 'Whether a role can be assumed is for its trust policy: see the tab Trust policy.'],
]);

/** What a spec must hold for a role to be allowed an action, or why no spec can say it. */
export function remedyFor(action: string, resource: string): Remedy | string {
  const service = action.split(':')[0] ?? '';
  const remedy = REMEDIES.get(service);
  return remedy === undefined
    ? `No field of this form stands for ${action}: add the statement by hand.`
    : remedy(action, resource);
}

function forS3(action: string, resource: string): Remedy | string {
  const place = objectFolder(resource);
  if (place === null)
    return 'The message does not say which object it was: look it up in CloudTrail, or add the address.';
  if (action === 's3:GetObject' && place.key !== '')
    return entry('s3.inputs', place.uri, 'object', `${place.uri} becomes an input that the role may read.`);
  if (['s3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'].includes(action))
    return entry(
      's3.outputs',
      place.folder,
      'folder',
      `${place.folder} becomes an output that the role may write to.`,
    );
  if (['s3:ListBucket', 's3:GetBucketLocation'].includes(action))
    return `It comes with any input in ${place.bucket}: add the input that the job reads, such as s3://${place.bucket}/folder/.`;
  return `No field of this form stands for ${action}: add the statement by hand.`;
}

function forEcr(action: string, resource: string): Remedy | string {
  if (action === 'ecr:GetAuthorizationToken') return ALWAYS;
  return resource.includes(':repository/')
    ? entry('images', resource, 'auto', 'This repository becomes an image that the role may pull.')
    : 'The message does not say which repository it was: add the image’s URI.';
}

const KEY_SLOTS: ReadonlyMap<string, ListSlot> = new Map([
  ['kms:Decrypt', 'kms.inputs'],
  ['kms:GenerateDataKey', 'kms.outputs'],
  ['kms:Encrypt', 'kms.outputs'],
  ['kms:CreateGrant', 'kms.volumes'],
  ['kms:DescribeKey', 'kms.volumes'],
] as const);

function forKms(action: string, resource: string): Remedy | string {
  const slot = KEY_SLOTS.get(action);
  if (!resource.includes(':key/'))
    return 'The message does not say which key it was: give its ARN as key of the input, the output or the volume.';
  return slot === undefined
    ? `No field of this form stands for ${action}: add the statement by hand.`
    : entry(slot, resource, 'auto', 'This key becomes one that the role may use.');
}

function vpcRemedy(): Remedy {
  return {
    apply: (spec) => ({ ...spec, vpc: true }),
    slot: 'vpc',
    text: 'true',
    message: 'The job runs in your VPC, which needs nine actions of Amazon EC2.',
  };
}

function forCodeCommit(_action: string, resource: string): Remedy {
  const remedy = entry('notebook.repositories', resource, 'auto', 'The notebook pulls from this repository.');
  return { ...remedy, apply: (spec) => withNotebook(remedy.apply(spec)) };
}

/** A call of SageMaker that a role makes is made from a notebook. */
function forSageMaker(action: string): Remedy | string {
  const call = API_NAMES.find(
    (api) => action === `sagemaker:${api}` || action === `sagemaker:${api.replace('Create', 'Describe')}`,
  );
  if (call === undefined) return `No field of this form stands for ${action}: add the statement by hand.`;
  return {
    apply: (spec) =>
      withNotebook({
        ...spec,
        notebook: { ...spec.notebook, calls: [...new Set([...spec.notebook.calls, call])] },
      }),
    slot: 'notebook.calls',
    text: call,
    message: `${call} becomes a call that is made from the notebook.`,
  };
}

function withNotebook(spec: RoleSpec): RoleSpec {
  return { ...spec, apis: [...new Set<ApiName>([...spec.apis, 'CreateNotebookInstance'])] };
}

function entry(slot: ListSlot, text: string, kind: 'auto' | 'folder' | 'object', message: string): Remedy {
  return { apply: (spec) => withEntries(spec, [{ slot, text, kind }]), slot, text, message };
}
