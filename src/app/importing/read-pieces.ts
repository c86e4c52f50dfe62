import { importFiles, importText } from '../../import';
import type { Imported } from '../../import';
import type { Result } from '../../policy';

/** A text to read: of a file, or without a name where it was pasted or typed. */
export interface Piece {
  readonly name: string;
  readonly text: string;
}

/** Reads texts that belong together. */
export function readPieces(pieces: readonly Piece[]): Result<Imported> {
  const [first] = pieces;
  return first !== undefined && pieces.length === 1 && first.name === ''
    ? importText(first.text)
    : importFiles(pieces);
}
