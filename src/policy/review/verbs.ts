/** What a reviewer calls an action on a resource. An action with a wildcard may have several. */
export type Verb = 'read' | 'write' | 'run' | 'keys' | 'roles' | 'report' | 'call';

/** In the order in which a reviewer reads them, each as the beginning of a sentence. */
export const VERBS: readonly { readonly id: Verb; readonly words: string }[] = [
  { id: 'read', words: 'May read' },
  { id: 'write', words: 'May write or delete' },
  { id: 'run', words: 'May run' },
  { id: 'keys', words: 'Uses keys' },
  { id: 'roles', words: 'May pass or assume roles' },
  { id: 'report', words: 'Writes logs and metrics' },
  { id: 'call', words: 'May call' },
];

/** How the names of a service’s actions begin, by what they do; all others do `otherwise`. */
interface ServiceVerbs {
  readonly begins: readonly (readonly [Verb, readonly string[]])[];
  readonly otherwise: Verb;
}

const READS = [
  'Get',
  'BatchGet',
  'List',
  'Query',
  'Scan',
  'Select',
  'Search',
  'Read',
  'Retrieve',
  'Receive',
  'Download',
  'Head',
  'View',
];
const WRITES = [
  'Put',
  'Write',
  'BatchWrite',
  'BatchDelete',
  'BatchPut',
  'Update',
  'Delete',
  'Create',
  'Upload',
  'Replicate',
  'Restore',
  'Copy',
  'Purge',
];

/** Any service that has no row: what is named like reading reads, what is named like writing writes. */
const ANY_SERVICE: ServiceVerbs = {
  begins: [
    ['read', READS],
    ['write', WRITES],
  ],
  otherwise: 'call',
};

/**
 * The services that a role for SageMaker meets. Names follow the Service Authorization Reference.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const SERVICES: ReadonlyMap<string, ServiceVerbs> = new Map([
  ['s3', { begins: [['read', ['Get', 'List', 'Head', 'Describe']]], otherwise: 'write' }],
  [
    'ecr',
    {
      begins: [
        ['run', ['BatchCheckLayer', 'GetDownloadUrl', 'BatchGetImage', 'GetAuthorizationToken']],
        ['write', ['Put', 'Upload', 'Complete', 'Initiate', 'Delete', 'BatchDelete', 'Create', 'Replicate']],
      ],
      otherwise: 'call',
    },
  ],
  ['lambda', { begins: [['run', ['Invoke']]], otherwise: 'call' }],
  ['kms', { begins: [], otherwise: 'keys' }],
  ['iam', { begins: [['roles', ['PassRole']]], otherwise: 'call' }],
  ['sts', { begins: [['roles', ['AssumeRole']]], otherwise: 'call' }],
  ['logs', { begins: [['report', ['CreateLog', 'PutLogEvents', 'DescribeLog']]], otherwise: 'call' }],
  ['cloudwatch', { begins: [['report', ['PutMetricData']]], otherwise: 'call' }],
  ['codecommit', { begins: [['read', ['GitPull', ...READS]]], otherwise: 'write' }],
  ['sagemaker', { begins: [], otherwise: 'call' }],
  ['ec2', { begins: [], otherwise: 'call' }],
]);

/**
 * What an action does, in a reviewer’s words; never empty. A wildcard does everything that it may stand for.
 *
 * @example
 * verbsOf('s3:GetObject') // ['read']
 * verbsOf('s3:*') // ['read', 'write']
 */
export function verbsOf(action: string): readonly Verb[] {
  const [service = '', name = ''] = action.split(':', 2);
  const { begins, otherwise } = SERVICES.get(service.toLowerCase()) ?? ANY_SERVICE;
  // What stands before the first wildcard is certain.
  const [known = ''] = name.toLowerCase().split(/[*?]/, 1);
  const isOpen = known.length < name.length;
  const picked = (fits: (word: string) => boolean) =>
    begins.filter(([, words]) => words.some((word) => fits(word.toLowerCase()))).map(([verb]) => verb);
  const certain = picked((word) => known.startsWith(word));
  if (certain.length > 0) return certain;
  return isOpen ? [...picked((word) => word.startsWith(known)), otherwise] : [otherwise];
}
