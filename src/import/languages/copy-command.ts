import type { OtherAccess } from '../../policy';
import { hasPlaceholder, piecesOfTemplate } from './intrinsics';
import { writtenPieces } from './pieces';
import type { ShellWord } from './shell-words';

/** Commands of `aws s3` that copy, and whether they also take away what they copied. https://docs.aws.amazon.com/cli/latest/reference/s3/ */
const COPIES: ReadonlyMap<string, { readonly takesAway: boolean; readonly isRecursive: boolean }> = new Map([
  ['cp', { takesAway: false, isRecursive: false }],
  ['mv', { takesAway: true, isRecursive: false }],
  ['sync', { takesAway: false, isRecursive: true }],
]);

/** What `aws s3 cp`, `mv` and `sync` need of whoever runs them; empty for all other commands. */
export function accessOfCopy(words: readonly ShellWord[]): readonly OtherAccess[] {
  const texts = words.map(({ text }) => text);
  const at = texts.findIndex(
    (text, index) => text === 's3' && /(?:^|[/\\])aws(?:\.exe)?$/.test(texts[index - 1] ?? ''),
  );
  const name = at === -1 ? '' : (texts[at + 1] ?? '');
  const copy = COPIES.get(name);
  const [from, to] = texts.slice(at + 2).filter((text) => !text.startsWith('-'));
  if (copy === undefined || from === undefined || to === undefined) return [];
  const isRecursive = copy.isRecursive || texts.includes('--recursive');
  const why = `run the command aws s3 ${name}`;
  const needs = (action: string, resource: string | null): OtherAccess[] =>
    resource === null ? [] : [{ actions: [`s3:${action}`], resources: [resource], why }];
  const lists = isRecursive ? [from, to].flatMap((text) => needs('ListBucket', bucketOf(text))) : [];
  return [
    ...needs('GetObject', objectsOf(from, isRecursive)),
    ...(copy.takesAway ? needs('DeleteObject', objectsOf(from, isRecursive)) : []),
    ...needs('PutObject', objectsOf(to, isRecursive)),
    ...lists,
  ];
}

/** An address of S3 without its scheme, with names for what is not known; null where it is none. */
function pathOf(text: string): string | null {
  if (!text.startsWith('s3://')) return null;
  const pieces = hasPlaceholder(text) ? piecesOfTemplate(text) : [text];
  return pieces === null ? null : writtenPieces(pieces).slice('s3://'.length);
}

/** One object, or all below a folder: one that ends in a slash, is a whole bucket, or is copied with all in it. */
function objectsOf(text: string, isRecursive: boolean): string | null {
  const path = pathOf(text);
  if (path === null) return null;
  const isFolder = isRecursive || path.endsWith('/') || !path.includes('/');
  return `arn:<partition>:s3:::${isFolder ? `${path.replace(/\/$/, '')}/*` : path}`;
}

function bucketOf(text: string): string | null {
  const path = pathOf(text);
  return path === null ? null : `arn:<partition>:s3:::${path.replace(/\/.*$/s, '')}`;
}
