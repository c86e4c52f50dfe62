import { notMerged, mergeSpecs } from '../merge-specs';
import type { ImportNote, ImportPart, Imported } from '../imported';
import { placesOfBoth } from '../runs-as';
import type { OtherAccess, Result } from '../../policy';

/** What a text was read as. */
export interface Read {
  readonly result: Result<Imported>;
  /** What runs of the text, without what surrounds it: addresses in it must not be lost. */
  readonly code: string;
  /** What the text is in; absent where it is a document itself. */
  readonly container?: string;
  readonly parts?: readonly ImportPart[];
  /** What its commands need of whoever runs them, also where none of them asks SageMaker for anything. */
  readonly asCaller?: readonly OtherAccess[];
}

/** Why a text asks for nothing, where that is all there is to say. */
const QUIET: ReadonlySet<string> = new Set([
  'no-request',
  'no-resource',
  'not-understood',
  'other-command',
  'empty',
]);

/** Why a text asks for nothing, with what to do. */
const ADVISED: ReadonlySet<string> = new Set(['other-language', 'cdk']);

/** Whether a failure says no more than that nothing is asked for: beside other parts it is no fault. */
export function isQuiet(code: string): boolean {
  return QUIET.has(code);
}

/**
 * Whether a text failed because nothing in it was understood to ask for anything; the addresses in it can be of use all
 * the same. A template without SageMaker is another matter: what it holds is for others.
 */
export function asksNothing(code: string): boolean {
  return (QUIET.has(code) || ADVISED.has(code)) && code !== 'no-resource';
}

/** Whether an import asks for something of SageMaker, or only tells what was refused or is allowed. */
export function isRequest({ kind }: Imported): boolean {
  return kind !== 'access-denied' && kind !== 'policy' && kind !== 'addresses';
}

/**
 * Makes one import of several parts of a text, or of several files. Requests come first, and what they are gives
 * the kind: a refusal beside them only adds what it says.
 */
export function combined([first, ...others]: readonly [Imported, ...Imported[]]): Imported {
  return others.reduce((sum, next) => added(sum, next), first);
}

function added(one: Imported, other: Imported): Imported {
  // Whatever order they came in, a request is what the others are beside.
  if (!isRequest(one) && isRequest(other)) return added(other, one);
  const isBeside = other.kind === 'access-denied' && isRequest(one);
  const denied = one.denied ?? other.denied;
  const runsAs = placesOfBoth(one.runsAs, other.runsAs);
  const policies = [...(one.policies ?? []), ...(other.policies ?? [])];
  return {
    ...one,
    apis: [...new Set([...one.apis, ...(isBeside ? [] : other.apis)])],
    // What a refusal would add belongs to whoever was refused: beside a request it is only told of.
    spec: isBeside ? one.spec : mergeSpecs(one.spec, other.spec),
    notes: [
      ...one.notes,
      ...(isBeside ? [] : leftOut(one, other)),
      ...other.notes.map((note) => (isBeside ? toldOf(note) : note)),
    ],
    ...(runsAs.length === 0 ? {} : { runsAs }),
    ...(denied === undefined ? {} : { denied }),
    ...(policies.length === 0 ? {} : { policies }),
  };
}

/** What was read of a refusal is not in the spec of the request beside it. */
function toldOf(note: ImportNote): ImportNote {
  return note.kind === 'read' ? { ...note, kind: 'advice' } : note;
}

/** Of two parts that name different roles or regions, the second’s are not taken. */
function leftOut(one: Imported, other: Imported): ImportNote[] {
  const { accountId, rolePath, roleName } = other.spec.account;
  return notMerged(one.spec, other.spec).map((message) => ({
    kind: 'skipped',
    path: '',
    value: roleName === '' ? accountId : `arn:aws:iam::${accountId}:role${rolePath}${roleName}`,
    message: message.replaceAll('The form', 'What comes first'),
  }));
}
