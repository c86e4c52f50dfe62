import {
  SCOPED_SLOTS,
  addressContext,
  arnParts,
  emptyRoleSpec,
  readEntry,
  slotsOf,
  type AddressContext,
  type ApiName,
  type RoleSpec,
} from '../../policy';
import type { ImportNote } from '../imported';
import { entryCount, withEntries } from '../slot-entries';
import type { FoundRequest } from './find-requests';
import { gather } from './gather';
import { nothingGathered, type Gathered, type GatheredEntry, type Named } from './gathered';
import { readOwnAccount, readRegion } from './region';
import { readRepositories } from './repositories';
import { readRoles } from './role';

/** Makes one spec of all requests of a document: what they read, write and run together. */
export function readRequests(requests: readonly FoundRequest[]): {
  readonly apis: readonly ApiName[];
  readonly spec: RoleSpec;
  readonly notes: readonly ImportNote[];
} {
  const gathered = nothingGathered();
  for (const request of requests) gather(request, gathered);
  const apis = [...new Set(requests.map(({ api }) => api))];
  const role = readRoles(gathered.roles);
  const region = readRegion(gathered);
  const ownAccount = readOwnAccount(gathered);
  const { repositories, notes } = readRepositories(gathered.repositories);
  const empty = emptyRoleSpec();
  const filled: RoleSpec = {
    ...withEntries(empty, [...gathered.entries, ...repositories]),
    apis,
    account: {
      ...empty.account,
      ...(ownAccount === null ? {} : { accountId: ownAccount.value }),
      ...role.account,
      ...(region === null ? {} : { region: region.value }),
    },
    vpc: gathered.vpc.length > 0,
  };
  const spec = withoutWhatIsAbsent(filled, gathered);
  const context = addressContext(spec);
  return {
    apis,
    spec,
    notes: [
      ...regionNotes(region),
      ...role.notes,
      ...partitionNotes(gathered.roles, region),
      ...gathered.entries.map((entry) => entryNote(entry, context)),
      ...vpcNotes(gathered.vpc),
      ...notes,
      ...gathered.notes,
    ],
  };
}

/** Lists that the document leaves empty need no placeholder; those that an expression fills do. */
function withoutWhatIsAbsent(spec: RoleSpec, { waiting }: Gathered): RoleSpec {
  const used = slotsOf(spec.apis);
  const without = SCOPED_SLOTS.filter(
    (slot) => used.includes(slot) && entryCount(spec, slot) === 0 && !waiting.has(slot),
  );
  return without.length === 0 ? spec : { ...spec, without };
}

function entryNote({ slot, text, kind, path, note }: GatheredEntry, context: AddressContext): ImportNote {
  const reading = readEntry(slot, { text, kind }, context);
  const common = { kind: 'read', path, value: text, slot } as const;
  if (reading.state === 'invalid') return { ...common, message: reading.problem.message };
  const became =
    reading.state === 'valid' ? (reading.note ?? `Becomes ${reading.resource ?? 'nothing'}.`) : '';
  return { ...common, message: note === '' ? became : `${became} ${note}` };
}

function regionNotes(region: Named | null): ImportNote[] {
  if (region === null) return [];
  const message = `The region, as named here, is ${region.value}.`;
  return [{ kind: 'read', ...region, slot: 'account.region', message }];
}

function vpcNotes([first]: readonly Named[]): ImportNote[] {
  if (first === undefined) return [];
  const message = 'It runs in your VPC. Which one does not matter to the policy.';
  return [{ kind: 'read', ...first, slot: 'vpc', message }];
}

/** Without a region nothing says that the ARNs of buckets belong to another partition. */
function partitionNotes([role]: readonly Named[], region: Named | null): ImportNote[] {
  const partition = role === undefined ? 'aws' : (arnParts(role.value)?.partition ?? 'aws');
  if (role === undefined || region !== null || partition === 'aws') return [];
  const message = `The role is in partition ${partition}, but nothing names its region. Choose it, so that all ARNs are written for ${partition}.`;
  return [{ kind: 'advice', ...role, slot: 'account.region', message }];
}
