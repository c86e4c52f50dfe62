import type { Imported, ImportKind, ImportNote } from '../../import';
import { counted } from '../../screen';

/** What an import turned out to be. */
const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  request: 'request',
  describe: 'describe output',
  boto3: 'boto3 call',
  sdk: 'Python code',
  cloudformation: 'CloudFormation template',
  terraform: 'Terraform configuration',
  'step-functions': 'Step Functions state machine',
  'access-denied': 'AccessDenied message',
  policy: 'permissions policy',
  addresses: 'list of addresses',
};

/** Kinds that hold the operations rather than being them. */
const HOLDS: ReadonlySet<ImportKind> = new Set(['sdk', 'cloudformation', 'terraform', 'step-functions']);

const AND = new Intl.ListFormat('en', { type: 'conjunction' });

/** How many operations are named. */
const MOST_NAMED = 3;

/** An import in a few words, such as `CreateModel request`, or `CreateModel in Python code`. */
export function importName({ kind, apis }: Pick<Imported, 'kind' | 'apis'>): string {
  if (kind === 'access-denied' || apis.length === 0) return KIND_WORDS[kind];
  const more = apis.length - MOST_NAMED;
  const names = AND.format([...apis.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])]);
  const words = KIND_WORDS[kind];
  if (HOLDS.has(kind)) return `${names} in ${article(words)}`;
  return `${names} ${apis.length > 1 ? `${words}s` : words}`;
}

/** What was understood, in one sentence that can be said aloud. */
export function importWords(imported: Imported): string {
  const count = (kind: ImportNote['kind']) => imported.notes.filter((note) => note.kind === kind).length;
  const words = [
    { of: count('read'), words: `${counted(count('read'), 'value')} read` },
    { of: count('unresolved'), words: `${count('unresolved')} to fill in` },
    { of: count('offered'), words: `${count('offered')} found but not added` },
    { of: count('skipped'), words: `${count('skipped')} set aside` },
  ];
  const counts = words.flatMap((each) => (each.of > 0 ? each.words : [])).join(', ');
  return counts === '' ? importName(imported) : `${importName(imported)}. ${counts}.`;
}

function article(words: string): string {
  return words.endsWith('code') ? words : `a ${words}`;
}
