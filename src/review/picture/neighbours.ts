import type { RolePolicies, Statement } from '../../policy';

/** What stands around the role, in the order of the picture. */
export const GROUPS = {
  callers: 'Who assumes it',
  buckets: 'Buckets',
  containers: 'Images',
  keys: 'Keys',
  network: 'Network',
  roles: 'Roles',
  sagemaker: 'SageMaker',
  logs: 'Logs and metrics',
  others: 'Other services',
} as const;

export type GroupId = keyof typeof GROUPS;

/** One thing that the role reaches, or that reaches it. */
export interface Neighbour {
  readonly group: GroupId;
  /** In full: a bucket, a repository, a key, a role, a service. */
  readonly name: string;
  /** What happens along the line, such as `read` and `write`. */
  readonly verbs: readonly string[];
}

interface Service {
  readonly group: GroupId;
  /** What of an ARN’s last part names the neighbour; empty where the service stands as a whole. */
  readonly name: (resource: string) => string;
  /** What stands for the whole of it. */
  readonly all: string;
  readonly verb: (action: string) => string;
}

const READS = /^(?:Get|List|BatchGet|BatchCheck|Query|Scan|Select|Head|Filter)/;
/** Tells where a thing is, or whether it is there, and nothing of what is in it. */
const LOOKS_UP = /^(?:Describe|GetBucket|GetRole$)/;

const readOrWrite = (action: string) => {
  if (LOOKS_UP.test(action)) return '';
  if (action.startsWith('*')) return 'read, write';
  return READS.test(action) ? 'read' : 'write';
};
const afterFirst = (sign: string) => (resource: string) => resource.slice(resource.indexOf(sign) + 1);
const nothing = () => '';

/** By the service’s prefix. Every other service stands for itself, in the group of others. */
const SERVICES: Readonly<Record<string, Service>> = {
  s3: {
    group: 'buckets',
    name: (resource) => (/^\*(?:\/|$)/.test(resource) ? '' : (resource.split('/')[0] ?? '')),
    all: 'Every bucket',
    verb: readOrWrite,
  },
  ecr: { group: 'containers', name: afterFirst('/'), all: 'Every image', verb: () => 'run' },
  kms: { group: 'keys', name: afterFirst('/'), all: 'Every key', verb: () => 'use' },
  ec2: { group: 'network', name: nothing, all: 'Your VPC', verb: () => 'use' },
  iam: {
    group: 'roles',
    name: afterFirst('/'),
    all: 'Every role',
    verb: (action) => (action.startsWith('Pass') ? 'pass' : readOrWrite(action)),
  },
  sts: { group: 'roles', name: afterFirst('/'), all: 'Every role', verb: () => 'assume' },
  sagemaker: { group: 'sagemaker', name: nothing, all: 'SageMaker', verb: () => 'call' },
  logs: { group: 'logs', name: nothing, all: 'CloudWatch Logs', verb: readOrWrite },
  cloudwatch: { group: 'logs', name: nothing, all: 'CloudWatch metrics', verb: readOrWrite },
};

/** Signing in to ECR takes no resource but `*`, and reaches no image by itself. */
const WITHOUT_RESOURCE = /^ecr:GetAuthorizationToken$/i;

/** Everything around a role, as its policies say it: each once, sorted by group and name. */
export function neighboursOf({
  trust,
  permissions,
}: Pick<RolePolicies, 'trust' | 'permissions'>): readonly Neighbour[] {
  const callers = trust.Statement.flatMap(({ Principal }) =>
    Principal === undefined ? [] : [neighbour('callers', Principal.Service, 'assume')],
  );
  return merged([
    ...callers,
    ...permissions.flatMap(({ Statement: statements }) => statements.flatMap(reached)),
  ]);
}

function reached({ Action, Resource = [] }: Statement): readonly Neighbour[] {
  const actions = Action.filter((action) => !WITHOUT_RESOURCE.test(action));
  return Resource.flatMap((resource) => actions.map((action) => neighbourIn(action, resource)));
}

function neighbourIn(action: string, resource: string): Neighbour {
  const [prefix = '', name = ''] = action.split(':');
  const service = SERVICES[prefix.toLowerCase()];
  const tail = resource.split(':').slice(5).join(':');
  if (service === undefined)
    return neighbour('others', tail === '' ? `${prefix} (everything)` : `${prefix} ${tail}`, 'use');
  return neighbour(service.group, service.name(tail) || service.all, service.verb(name));
}

function neighbour(group: GroupId, name: string, verb: string): Neighbour {
  return { group, name, verbs: verb === '' ? [] : verb.split(', ') };
}

function merged(found: readonly Neighbour[]): readonly Neighbour[] {
  const byName = new Map<string, Neighbour>();
  for (const each of found) {
    const key = `${each.group} ${each.name}`;
    const verbs = new Set([...(byName.get(key)?.verbs ?? []), ...each.verbs]);
    byName.set(key, { ...each, verbs: [...verbs].toSorted() });
  }
  const order = Object.keys(GROUPS);
  return [...byName.values()].toSorted(
    (a, b) => order.indexOf(a.group) - order.indexOf(b.group) || (a.name < b.name ? -1 : 1),
  );
}
