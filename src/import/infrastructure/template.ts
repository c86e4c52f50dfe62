import type { ImportNote } from '../imported';
import { embeddedFields } from '../languages/embedded';
import { joinedText, piecesOf, writtenPieces } from '../languages/pieces';
import { isFields, isList, type Fields, type Value } from '../languages/value';
import type { Resource, Resources } from './resource';
import { tasksIn } from './state-machine';
import { TemplateValues } from './template-values';

const SAGEMAKER = 'AWS::SageMaker::';

/** Resources that hold a definition of Step Functions, and the fields it may be in. */
const STATE_MACHINES: readonly string[] = [
  'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::StateMachine',
];
const DEFINITIONS = ['Definition', 'DefinitionString'] as const;

/** `AWS::S3::Bucket`, `Custom::Anything`. */
const RESOURCE_TYPE = /^(?:AWS|Alexa|Custom)::/;

/** Whether an object is one resource of a template. */
export function isTemplateResource(fields: Fields): boolean {
  const type = fields.get('Type');
  return typeof type === 'string' && RESOURCE_TYPE.test(type);
}

/** Whether an object is a CloudFormation or SAM template. */
function isTemplate(fields: Fields): boolean {
  const resources = fields.get('Resources');
  if (fields.has('AWSTemplateFormatVersion')) return true;
  return (
    isFields(resources) && [...resources.values()].some((each) => isFields(each) && isTemplateResource(each))
  );
}

/**
 * The resources of SageMaker in a template, and the tasks of its state machines. Null where the document is none.
 * Parameters, outputs and the properties of other resources ask nothing of SageMaker.
 */
export function templateResources(document: Fields): Resources | null {
  if (!isTemplate(document)) return null;
  const all = document.get('Resources');
  const resources: Fields = isFields(all) ? all : new Map<string, Value>();
  const values = new TemplateValues(document, resources);
  const found = [...resources].flatMap(([name, resource]) =>
    isFields(resource) ? resourcesOf(resource, `Resources.${name}.`, values) : [],
  );
  return {
    resources: found,
    notes: [...values.usedDefaults].map((name) => defaultNote(name, values.defaultOf(name))),
    nothing:
      'No SageMaker resource stands in this template. Names under Parameters and Outputs are no request, and neither are the properties of other resources.',
  };
}

function defaultNote(name: string, value: string): ImportNote {
  const message = `The default of parameter ${name}. A deployment that sets another value needs that one too.`;
  return { kind: 'advice', path: `Parameters.${name}`, value, message };
}

/** What one resource asks of SageMaker, read by the values of its template, or as it is. */
export function resourcesOf(resource: Fields, path: string, values?: TemplateValues): readonly Resource[] {
  const type = resource.get('Type');
  if (typeof type !== 'string') return [];
  const isStates = STATE_MACHINES.includes(type);
  if (!type.startsWith(SAGEMAKER) && !isStates) return [];
  const written = resource.get('Properties') ?? null;
  const read = values?.valueOf(written) ?? written;
  const body = isFields(read) ? read : new Map<string, Value>();
  if (isStates) return DEFINITIONS.flatMap((name) => tasksOf(body, name, `${path}Properties.`));
  const operation = `Create${type.slice(SAGEMAKER.length)}`;
  return [{ operation, name: operation, kind: 'cloudformation', path: `${path}Properties.`, body }];
}

function tasksOf(body: Fields, name: string, path: string): readonly Resource[] {
  const definition = embeddedFields(body.get(name) ?? null);
  if (definition === null) return [];
  const filled = withSubstitutions(definition, body.get('DefinitionSubstitutions'));
  return isFields(filled) ? tasksIn(filled, `${path}${name}.`) : [];
}

/** `${name}` in the texts of a definition is what the template gives by that name. */
function withSubstitutions(value: Value, given: Value | undefined): Value {
  if (!isFields(given)) return value;
  if (isFields(value))
    return new Map([...value].map(([name, entry]) => [name, withSubstitutions(entry, given)]));
  if (isList(value)) return value.map((entry) => withSubstitutions(entry, given));
  if (typeof value !== 'string' || !value.includes('${')) return value;
  const parts = value
    .split(/\$\{([^{}]*)\}/)
    .map((part, index): Value => (index % 2 === 0 ? part : (given.get(part.trim()) ?? `\${${part}}`)));
  return parts.length === 3 && parts[0] === '' && parts[2] === ''
    ? (parts[1] ?? null)
    : joinedText(parts, writtenPieces(parts.flatMap((part) => piecesOf(part) ?? [])));
}
