import {
  OPTIONS,
  addressContext,
  arnParts,
  emptyRoleSpec,
  entriesOf,
  neededSlots,
  readEntry,
  withEntries,
  type AddressContext,
  type ApiName,
  type RoleSpec,
} from '../../policy';
import type { ImportNote } from '../imported';
import { expandPipelines } from '../pipelines/expand-pipelines';
import { gatherSteps } from '../pipelines/gather-steps';
import type { FoundRequest } from './find-requests';
import { gather } from './gather';
import { gatherAt, nothingGathered, type Gathered, type GatheredEntry, type Named } from './gathered';
import { placeholderNotes } from './placeholders';
import { jobNameEntries } from './job-names';
import { readOwnAccount, readRegion } from './region';
import { readRepositories } from './repositories';
import { readRoles } from './role';

/** What requests come to: a spec, and a note on everything that went into it or did not. */
export interface ReadRequests {
  readonly apis: readonly ApiName[];
  readonly spec: RoleSpec;
  readonly notes: readonly ImportNote[];
}

/** Makes one spec of all requests of a document: what they read, write and run together. */
export function readRequests(found: readonly FoundRequest[]): ReadRequests {
  const { requests, pipelines, notes: pipelineNotes } = expandPipelines(found, readRequests);
  const gathered = nothingGathered();
  for (const request of requests)
    gatherAt(request.place, gathered, () => {
      gather(request, gathered);
    });
  // Pipelines name the jobs of their steps themselves.
  if (pipelines.length === 0) gathered.entries.push(...jobNameEntries(gathered, requests));
  for (const pipeline of pipelines) gatherSteps(pipeline, gathered);
  const apis = [...new Set(requests.map(({ api }) => api))];
  const role = readRoles(gathered.roles);
  const { region, notes: regionNotes } = readRegion(gathered);
  const ownAccount = readOwnAccount(gathered);
  const { repositories, notes: repositoryNotes } = readRepositories(gathered.repositories);
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
    options: Object.fromEntries([...gathered.options.keys()].map((id) => [id, true])),
    calls: [...gathered.calls.keys()],
  };
  const spec = withoutWhatIsAbsent(filled, gathered);
  const context = addressContext(spec);
  return {
    apis,
    spec,
    notes: toldOnce([
      ...regionNotes,
      ...role.notes,
      ...partitionNotes(gathered.roles, region),
      ...placeNotes(gathered.entries, spec),
      ...onceEach(gathered.entries).map((entry) => entryNote(entry, context)),
      ...vpcNotes(gathered.vpc),
      ...optionNotes(gathered),
      ...callNotes(gathered),
      ...repositoryNotes,
      ...pipelineNotes,
      ...placeholderNotes(gathered.entries, gathered.notes),
      ...gathered.notes,
      ...varyingNotes(gathered.entries),
    ]),
  };
}

/** Lists that the document leaves empty need no placeholder; those that an expression fills do. */
function withoutWhatIsAbsent(spec: RoleSpec, { waiting }: Gathered): RoleSpec {
  const without = neededSlots(spec).filter(
    (slot) => entriesOf(spec, slot).length === 0 && !waiting.has(slot),
  );
  return without.length === 0 ? spec : { ...spec, without };
}

/** What is said of the same value in the same words is said once, with its first place. */
function toldOnce(notes: readonly ImportNote[]): readonly ImportNote[] {
  const named = new Map<string, ImportNote>();
  for (const note of notes) {
    // What can be added is offered wherever it is.
    const where = note.add === undefined ? '' : note.path;
    const key = JSON.stringify([note.kind, note.value, note.slot ?? '', note.message, where]);
    if (!named.has(key)) named.set(key, note);
  }
  return [...named.values()];
}

/** An address that several fields name is told of once, with the first. */
function onceEach(entries: readonly GatheredEntry[]): readonly GatheredEntry[] {
  const named = new Map<string, GatheredEntry>();
  for (const each of entries) {
    const key = `${each.slot} ${each.entry.text} ${each.entry.kind ?? ''} ${each.note}`;
    if (!named.has(key)) named.set(key, each);
  }
  return [...named.values()];
}

/** What the form must know of its place before addresses such as the SDK’s default bucket are whole. */
function placeNotes(entries: readonly GatheredEntry[], { account }: RoleSpec): ImportNote[] {
  const waiting = (part: string) => entries.filter(({ entry }) => entry.text.includes(`<${part}>`));
  const missing = [
    ...(account.region === '' && waiting('region').length > 0 ? ['region'] : []),
    ...(account.accountId === '' && waiting('account').length > 0 ? ['account'] : []),
  ];
  const [first] = missing.flatMap((part) => waiting(part));
  if (first === undefined) return [];
  const message = `Fill in the ${missing.join(' and the ')} of the role: addresses like this one depend on it.`;
  return [{ kind: 'unresolved', path: '', value: first.entry.text, slot: 'account.region', message }];
}

/** What each run makes anew is told of once for all addresses. */
function varyingNotes(entries: readonly GatheredEntry[]): ImportNote[] {
  const names = [...new Set(entries.flatMap(({ varying = [] }) => varying))];
  if (names.length === 0) return [];
  const message = `Each run makes a new ${AND.format(names)}. In an address, a * in its place matches all of them.`;
  return [{ kind: 'advice', path: '', value: '', message }];
}

const AND = new Intl.ListFormat('en', { type: 'conjunction' });

function entryNote(gathered: GatheredEntry, context: AddressContext): ImportNote {
  const { slot, entry, path, note, place } = gathered;
  const reading = readEntry(slot, entry, context);
  const at = place === undefined ? {} : { place };
  const common = { kind: 'read', path, value: entry.text, slot, ...at } as const;
  if (reading.state === 'invalid') return { ...common, message: reading.problem.message };
  const became = reading.state === 'valid' ? (reading.note ?? becomes(reading.resource, entry.text)) : '';
  return { ...common, message: [became, note].filter(Boolean).join(' ') };
}

/** An address that stays as it is needs no words. */
function becomes(resource: string | null | undefined, text: string): string {
  return resource === text ? '' : `Becomes ${resource ?? 'nothing'}.`;
}

function vpcNotes([first]: readonly Named[]): ImportNote[] {
  if (first === undefined) return [];
  const message = 'It runs in your VPC. Which one does not matter to the policy.';
  return [{ kind: 'read', ...first, slot: 'vpc', message }];
}

function optionNotes({ options }: Gathered): ImportNote[] {
  return OPTIONS.flatMap(({ id, title }) => {
    const named = options.get(id);
    if (named === undefined) return [];
    return [{ kind: 'read', ...named, slot: 'options', message: `Switches on “${title}”.` }];
  });
}

function callNotes({ calls }: Gathered): ImportNote[] {
  return [...calls].map(([api, named]) => ({
    kind: 'read',
    ...named,
    slot: 'calls',
    message: `Steps of this type call ${api}.`,
  }));
}

/** Without a region nothing says that the ARNs of buckets belong to another partition. */
function partitionNotes([role]: readonly Named[], region: Named | null): ImportNote[] {
  const partition = role === undefined ? 'aws' : (arnParts(role.value)?.partition ?? 'aws');
  if (role === undefined || region !== null || partition === 'aws') return [];
  const message = `The role is in partition ${partition}, but nothing names its region. Choose it, so that all ARNs are written for ${partition}.`;
  return [{ kind: 'advice', ...role, slot: 'account.region', message }];
}
