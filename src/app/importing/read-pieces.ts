import { importFiles, importText } from '../../import';
import { success, type Result } from '../../policy';
import { toSent, type SentImport } from './sent-import';

/** A text to read: of a file, or without a name where it was pasted or typed. */
export interface Piece {
  readonly name: string;
  readonly text: string;
}

/** Reads texts that belong together, into what a worker can send. */
export function readPieces(pieces: readonly Piece[]): Result<SentImport> {
  const [first] = pieces;
  const read =
    first !== undefined && pieces.length === 1 && first.name === ''
      ? importText(first.text)
      : importFiles(pieces);
  return read.ok ? success(toSent(read.value)) : read;
}
