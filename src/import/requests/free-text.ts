import { textOfPieces } from '../languages/pieces';
import { isUnresolved, type Piece } from '../languages/value';
import type { FoundValue } from './values-at';

/**
 * A free text that is an S3 address, without the quotes of JSON that the SDK puts around it; null where it is
 * something else, such as a directory in the image, or where nothing is known of it.
 */
export function addressInText(found: FoundValue): FoundValue | null {
  const { value, whole } = found;
  if (!whole) return null;
  const pieces: readonly Piece[] = isUnresolved(value)
    ? (value.pieces ?? [])
    : [typeof value === 'string' ? value : ''];
  const bare = withoutQuotes(pieces);
  const [first] = bare;
  if (typeof first !== 'string' || !/^s3:\/\//i.test(first)) return null;
  return { ...found, value: textOfPieces(bare, isUnresolved(value) ? value.expression : '') };
}

function withoutQuotes(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const begun = index === 0 ? piece.trimStart().replace(/^"/, '') : piece;
    return index === pieces.length - 1 ? begun.trimEnd().replace(/"$/, '') : begun;
  });
}
