import {
  API_NAMES,
  APIS,
  SLOTS,
  arnParts,
  hasTrait,
  slotsBy,
  withEntries,
  type Entry,
  type RoleSpec,
  type SlotFilter,
} from '../../policy';
import { isAlwaysGranted, isGrantedInVpc } from './granted-actions';
import { heldRemedy, type Way } from './held-remedy';
import { PULLS } from './image-in';
import { isWholeArn } from './named-resource';
import { objectFolder } from './object-folder';
import { otherAccessRemedy } from './other-access-remedy';
import { isRemedy, type Remedy, type Told } from './remedy';

type RemedyFor = (action: string, resource: string) => Remedy | Told;

/** By service: a remedy, or a sentence why the spec has none. All others are for the user’s own statements. */
const REMEDIES: ReadonlyMap<string, RemedyFor> = new Map<string, RemedyFor>([
  ['s3', forS3],
  ['ecr', forEcr],
  ['kms', forKms],
  ['ec2', forEc2],
  ['codecommit', forCodeCommit],
  ['sagemaker', forSageMaker],
  ['sts', forSts],
  ['logs', forAll],
  ['cloudwatch', forAll],
]);

/** What a spec must hold for a role to be allowed an action, or what is to be done by hand. */
export function remedyFor(action: string, resource: string): Remedy | Told {
  return (REMEDIES.get(action.split(':')[0] ?? '') ?? otherAccessRemedy)(action, resource);
}

const MOSTLY =
  'Any policy generated here allows this where an operation needs it. Attach it in place of the current one. Where it is still missing, this adds a statement of your own.';

/** What most policies of the form allow whatever is in their lists. */
function forAll(action: string, resource: string): Remedy | Told {
  const own = otherAccessRemedy(action, resource);
  if (!isAlwaysGranted(action)) return own;
  if (!isRemedy(own))
    return {
      message:
        'Any policy generated here allows this where an operation needs it. Attach it in place of the current one.',
    };
  const { apply, slot, text } = own;
  const held = heldRemedy(action, resource, {
    slot,
    text,
    message: MOSTLY,
    ways: [(spec) => spec, apply],
  });
  const offered: Remedy = {
    ...held,
    apply: (spec) => (spec.apis.length === 0 ? apply(spec) : held.apply(spec)),
    isOffered: true,
  };
  return offered;
}

const WRITES = ['s3:PutObject', 's3:AbortMultipartUpload', 's3:ListMultipartUploadParts'];
const FINDS = ['s3:ListBucket', 's3:GetBucketLocation'];

function forS3(action: string, resource: string): Remedy | Told {
  const place = objectFolder(resource);
  const isWhole = place !== null && isWholeArn(resource);
  const reads = { kind: 's3', use: 'input' } as const;
  const writes = { kind: 's3', use: 'output' } as const;
  if (action === 's3:GetObject' && (!isWhole || place.key === ''))
    return told(
      reads,
      'The message does not say which object it was. Look it up in CloudTrail, and add its address',
    );
  if (WRITES.includes(action) && !isWhole)
    return told(
      writes,
      'The message does not say which object it was. Look it up in CloudTrail, and add its folder',
    );
  if (FINDS.includes(action))
    return told(
      reads,
      isWhole
        ? `It comes with any input in ${place.bucket}. Add the one that the job reads, such as s3://${place.bucket}/folder/,`
        : 'The message does not say which bucket it was. It comes with any input in it: add the one that the job reads',
    );
  if (place === null) return otherAccessRemedy(action, resource);
  const { uri, folder } = place;
  if (action === 's3:GetObject') {
    const isFolder = /\/\*?$/.test(uri);
    const text = isFolder ? uri.replace(/\*$/, '') : uri;
    return entryRemedy(
      action,
      resource,
      [reads, { kind: 's3', use: 'model' }],
      { text, kind: isFolder ? 'folder' : 'object' },
      `${text} becomes an input that the role may read.`,
    );
  }
  if (!WRITES.includes(action)) return otherAccessRemedy(action, resource);
  return entryRemedy(
    action,
    resource,
    [writes, { kind: 's3', use: 'capture' }],
    { text: folder, kind: 'folder' },
    `${folder} becomes an output that the role may write to.`,
  );
}

function forEcr(action: string, resource: string): Remedy | Told {
  if (action === 'ecr:GetAuthorizationToken') return forAll(action, resource);
  if (!PULLS.includes(action)) return otherAccessRemedy(action, resource);
  return resource.includes(':repository/') && isWholeArn(resource)
    ? entryRemedy(
        action,
        resource,
        [{ kind: 'image' }],
        { text: resource },
        'This repository becomes an image that the role may pull.',
      )
    : told(
        { kind: 'image' },
        resource === ''
          ? 'The message does not say which image it was. Add its URI'
          : `Only parts of the repository are known, ${resource}. Add the image’s whole URI`,
      );
}

/** What a key is used for, by the action that was refused. */
const KEY_USES: ReadonlyMap<string, 'input' | 'output' | 'volume'> = new Map([
  ['kms:Decrypt', 'input'],
  ['kms:GenerateDataKey', 'output'],
  ['kms:Encrypt', 'output'],
  ['kms:CreateGrant', 'volume'],
  ['kms:DescribeKey', 'volume'],
] as const);

function forKms(action: string, resource: string): Remedy | Told {
  const use = KEY_USES.get(action);
  if (use === undefined) return otherAccessRemedy(action, resource);
  const filter = { kind: 'key', use } as const;
  return resource.includes(':key/') && isWholeArn(resource)
    ? entryRemedy(
        action,
        resource,
        [filter],
        { text: resource },
        'This key becomes one that the role may use.',
      )
    : told(filter, 'The message does not say which key it was. Look it up, and add its ARN');
}

function forEc2(action: string, resource: string): Remedy | Told {
  if (!isGrantedInVpc(action)) return otherAccessRemedy(action, resource);
  return heldRemedy(action, resource, {
    ways: [(spec) => ({ ...spec, vpc: true })],
    slot: 'vpc',
    text: 'true',
    message: 'The job runs in your VPC, which needs nine actions of Amazon EC2.',
    isOnEverything: true,
  });
}

/** What git does, and a notebook with it. */
const GIT = ['codecommit:GitPull', 'codecommit:GitPush'];

function forCodeCommit(action: string, resource: string): Remedy | Told {
  if (!GIT.includes(action)) return otherAccessRemedy(action, resource);
  const filter = { kind: 'code-repository' } as const;
  if (!isWholeArn(resource) || arnParts(resource)?.service !== 'codecommit')
    return told(filter, 'The message does not say which repository it was. Add its address');
  const message = 'The notebook pulls from this repository.';
  return entryRemedy(action, resource, [filter], { text: resource }, message, withNotebook);
}

/** A call of SageMaker that a role makes is made from a notebook. */
function forSageMaker(action: string, resource: string): Remedy | Told {
  const call = API_NAMES.find((api) => APIS[api].called.actions.some((made) => made === action));
  if (call === undefined) return otherAccessRemedy(action, resource);
  return heldRemedy(action, resource, {
    ways: [(spec) => withNotebook({ ...spec, calls: [...new Set([...spec.calls, call])] })],
    slot: 'calls',
    text: call,
    message: `${call} becomes a call that is made from the notebook.`,
  });
}

/** A role that assumes another needs both sides; which of them refused, the message rarely says. */
function forSts(action: string, resource: string): Remedy | Told {
  const remedy = otherAccessRemedy(action, resource);
  if (!action.startsWith('sts:AssumeRole')) return remedy;
  if (!isRemedy(remedy))
    return { message: 'Whether a role can be assumed is for its trust policy: see the tab Trust policy.' };
  return {
    ...remedy,
    message: `${remedy.message} The trust policy of the other role must allow it as well.`,
  };
}

function withNotebook(spec: RoleSpec): RoleSpec {
  const notebooks = API_NAMES.filter((api) => hasTrait(api, 'notebook-instance'));
  return { ...spec, apis: [...new Set([...spec.apis, ...notebooks])] };
}

/** What is to be put into which list by hand. */
function told(filter: SlotFilter, message: string): Told {
  const [slot] = slotsBy(filter);
  return slot === undefined
    ? { message: `${message}.` }
    : { slot, message: `${message} under “${SLOTS[slot].title}”.` };
}

/** An address for the first list that is of use, of those that the filters pick. */
export function entryRemedy(
  action: string,
  resource: string,
  filters: readonly SlotFilter[],
  entry: Entry,
  message: string,
  around: Way = (spec) => spec,
): Remedy | Told {
  const slots = filters.flatMap((filter) => slotsBy(filter).slice(0, 1));
  const [slot, ...others] = slots;
  if (slot === undefined) return { message };
  const way =
    (into: typeof slot): Way =>
    (spec) =>
      around(withEntries(spec, [{ slot: into, entry }]));
  return heldRemedy(action, resource, {
    ways: [way(slot), ...others.map((each) => way(each))],
    slot,
    text: entry.text,
    message,
  });
}
