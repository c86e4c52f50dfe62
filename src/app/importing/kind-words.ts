import type { Imported, ImportKind, NoteSlot } from '../../import';
import type { ListSlot } from '../../policy';
import { SLOT_WORDS } from '../slot-words';

/** What a paste turned out to be. */
export const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  request: 'request',
  describe: 'describe output',
  boto3: 'boto3 call',
  cloudformation: 'CloudFormation template',
  'step-functions': 'Step Functions state machine',
  'access-denied': 'AccessDenied message',
  policy: 'permissions policy',
};

/** A paste in a few words, such as `CreateModel request`. */
export function importName({ kind, apis }: Imported): string {
  return kind === 'access-denied' || apis.length === 0
    ? KIND_WORDS[kind]
    : `${apis.join(', ')} ${KIND_WORDS[kind]}`;
}

const OTHER_FIELDS: Readonly<Record<Exclude<NoteSlot, ListSlot>, string>> = {
  vpc: 'Private VPC',
  'notebook.calls': 'Calls from the notebook',
  'account.region': 'Region',
  'account.accountId': 'Account id',
  'account.roleName': 'Role',
  'account.rolePath': 'Role path',
};

/** Where in the form a value goes. */
export function slotName(slot: NoteSlot): string {
  return isListSlot(slot) ? capitalised(SLOT_WORDS[slot][1]) : OTHER_FIELDS[slot];
}

function isListSlot(slot: NoteSlot): slot is ListSlot {
  return slot in SLOT_WORDS;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
