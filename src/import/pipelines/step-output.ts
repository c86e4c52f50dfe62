import { piecesOf, textOfPieces } from '../languages/pieces';
import { isFields, isList, unresolved, type Fields, type Piece, type Value } from '../languages/value';

/** Where a training job leaves its model, below its output path. */
const MODEL_ARTIFACTS = 'ModelArtifacts.S3ModelArtifacts';

/** A name that SageMaker makes for every job. */
const JOB_NAME = /(?:^|\.)\w*JobName$/;

/**
 * What `{"Get": "Steps.NAME.PATH"}` is, as far as the step's own request says: where it writes, or a name that every
 * run makes anew. All else is left open.
 */
export function stepOutput(
  step: Fields,
  path: string,
  resolve: (value: Value) => Value,
  expression: string,
): Value {
  if (JOB_NAME.test(path)) return unresolved(expression, [{ name: path, varies: true }]);
  const request = step.get('Arguments') ?? null;
  if (path !== MODEL_ARTIFACTS) return resolve(valueAt(request, path));
  const folder = piecesOf(resolve(valueAt(request, 'OutputDataConfig.S3OutputPath')));
  if (folder === null) return unresolved(expression);
  const job: Piece = { name: 'job name', varies: true };
  return textOfPieces([...withoutSlash(folder), '/', job, '/output/model.tar.gz'], expression);
}

/** A folder and a name in it, with one slash between. */
export function withoutSlash(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 && typeof piece === 'string' ? piece.replace(/\/$/, '') : piece,
  );
}

/** A field by its path: names, places in lists, and entries by their names, as in `Outputs['train'].S3Output.S3Uri`. */
export function valueAt(value: Value, path: string): Value {
  const parts = path.match(/[^.[\]]+|\[[^\]]*\]/g) ?? [];
  return parts.reduce((inner, part) => partOf(inner, part), value);
}

function partOf(value: Value, part: string): Value {
  const key = part.replaceAll(/^\[["']?|["']?\]$/g, '');
  if (isFields(value)) return value.get(key) ?? null;
  if (!isList(value)) return null;
  const byName = value.find(
    (entry) => isFields(entry) && [...entry].some(([name, named]) => name.endsWith('Name') && named === key),
  );
  return byName ?? (/^\d+$/.test(key) ? (value[Number(key)] ?? null) : null);
}
