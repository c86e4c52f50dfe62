import { embeddedFields } from '../languages/embedded';
import { fieldOf, hasField } from '../languages/field';
import { isFields, isList, type Fields } from '../languages/value';

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
    const inner = embeddedFields(fieldOf(fields, name) ?? null);
    if (inner === null) return null;
    fields = inner;
    path = `${path}${name}.`;
  }
  return path !== '' && fields.has('Steps') ? { path, fields } : null;
}
