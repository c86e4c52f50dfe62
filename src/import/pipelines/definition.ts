import { fieldOf, hasField } from '../languages/field';
import { writtenPieces } from '../languages/pieces';
import { readJson } from '../languages/read-json';
import { isFields, isList, isUnresolved, type Fields, type Value } from '../languages/value';

/**
 * Whether an object is a pipeline's definition by itself: `{"Version": "2020-12-01", "Steps": […]}`.
 * https://aws-sagemaker-mlops.github.io/sagemaker-model-building-pipeline-definition-JSON-schema/
 */
export function isDefinition(fields: Fields): boolean {
  const steps = fields.get('Steps');
  return (
    isList(steps) &&
    steps.length > 0 &&
    steps.every((step) => isFields(step) && typeof step.get('Type') === 'string') &&
    (fields.has('Version') || fields.has('Parameters'))
  );
}

/** A definition inside a request, and where its fields are: below the request's path. */
export interface FoundDefinition {
  readonly path: string;
  readonly fields: Fields;
}

/** The fields that hold a definition, the outermost first: CloudFormation puts one into the other. */
const HELD_BY = ['PipelineDefinition', 'PipelineDefinitionBody'] as const;

/** The definition that a request of a pipeline holds, as text or written out; null where it holds none that can be read. */
export function definitionIn(request: Fields): FoundDefinition | null {
  let fields: Fields = request;
  let path = '';
  for (const name of HELD_BY) {
    if (!hasField(fields, name)) break;
    const inner = objectIn(fieldOf(fields, name) ?? null);
    if (inner === null) return null;
    fields = inner;
    path = `${path}${name}.`;
  }
  return path !== '' && fields.has('Steps') ? { path, fields } : null;
}

/** An object, or the text of one. What a template fills in has its names in place. */
function objectIn(value: Value): Fields | null {
  if (isFields(value)) return value;
  const text = isUnresolved(value) && value.pieces !== undefined ? writtenPieces(value.pieces) : value;
  if (typeof text !== 'string') return null;
  const json = readJson(text);
  const [object] = json.ok ? json.value.values : [];
  return isFields(object) ? object : null;
}
