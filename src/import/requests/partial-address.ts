import { SLOTS, type Entry, type S3Kind, type SlotId } from '../../policy';
import { writtenPieces } from '../languages/pieces';
import type { Piece } from '../languages/value';
import { isReadable } from './is-readable';

/**
 * An address with unknown parts, as the form takes it: `s3://<data bucket>/train/`. What varies from run to run is a
 * star, which only the ARN of an object can hold. Null where too little of it is known to be sure what it is.
 */
export function partialAddress(slot: SlotId, found: readonly Piece[], kind: S3Kind): Entry | null {
  const isS3 = SLOTS[slot].kind === 's3';
  const pieces = isS3 ? withoutHost(found) : found;
  if (isAmbiguous(pieces) || (isS3 && !namesBucket(pieces))) return null;
  const varies = pieces.some((piece) => typeof piece !== 'string' && piece.varies === true);
  if (varies && !isS3) return null;
  const text = varies ? patternOf(pieces) : writtenPieces(pieces);
  if (text === null) return null;
  const entry = isS3 ? { text, kind } : { text };
  return isReadable(slot, entry) ? entry : null;
}

/** `https://s3-<region>.amazonaws.com/bucket/key` is `s3://bucket/key`. */
function withoutHost(pieces: readonly Piece[]): readonly Piece[] {
  const [first, region, rest, ...others] = pieces;
  const isHost = typeof first === 'string' && /^https:\/\/s3[.-]$/.test(first) && typeof region === 'object';
  const [, key] = typeof rest === 'string' ? (/^\.amazonaws\.com(?:\.cn)?\/(.*)$/s.exec(rest) ?? []) : [];
  return isHost && key !== undefined ? [`s3://${key}`, ...others] : pieces;
}

/** Of two unknown parts side by side nobody knows where one ends, and one by itself may be anything. */
function isAmbiguous(pieces: readonly Piece[]): boolean {
  return (
    !pieces.some((piece) => typeof piece === 'string' && /\w/.test(piece)) ||
    pieces.some((piece, index) => typeof piece !== 'string' && typeof pieces[index + 1] === 'object')
  );
}

/**
 * Whether an address of S3 shows where its bucket begins and ends: a variable after `s3://` may hold a folder too,
 * unless a slash follows, or its name says that it is a bucket.
 */
function namesBucket(pieces: readonly Piece[]): boolean {
  const [first = ''] = pieces;
  if (typeof first !== 'string') return false;
  if (first.startsWith('arn:')) return true;
  if (!first.startsWith('s3://')) return false;
  const name = pieces.findIndex(
    (piece, index) => typeof piece === 'string' && (index === 0 ? piece.slice(5) : piece).includes('/'),
  );
  if (pieces.slice(0, Math.max(name, 0)).some((piece) => typeof piece !== 'string' && piece.varies === true))
    return false;
  const last = pieces.at(-1);
  return name !== -1 || typeof last === 'string' || /bucket/.test(last?.name ?? '');
}

/** The ARN of what varies; null where what is known would be read as a wildcard too. */
function patternOf(pieces: readonly Piece[]): string | null {
  if (pieces.some((piece) => typeof piece === 'string' && /[*?$]/.test(piece))) return null;
  const text = pieces
    .map((piece) => (typeof piece !== 'string' && piece.varies === true ? '*' : writtenPieces([piece])))
    .join('');
  return text.startsWith('s3://') ? `arn:<partition>:s3:::${text.slice('s3://'.length)}` : text;
}
