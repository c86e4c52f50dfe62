import type { ImportNote } from '../imported';
import { embeddedFields } from '../languages/embedded';
import { joinedText, piecesOf, writtenPieces } from '../languages/pieces';
import { isFields, isList, type Fields, type Value } from '../languages/value';
import type { Found, Resources } from './resource';
import { tasksHeld } from './state-machine';
import { TemplateValues } from './template-values';

const SAGEMAKER = 'AWS::SageMaker::';

/** Resources that hold a definition of Step Functions, and the fields it may be in. */
const STATE_MACHINES: readonly string[] = [
  'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::StateMachine',
];
const DEFINITIONS = ['Definition', 'DefinitionString', 'DefinitionUri', 'DefinitionS3Location'] as const;

/** What `${name}` in a definition stands for. */
const SUBSTITUTIONS = 'DefinitionSubstitutions';

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
    isFields(resource) ? [foundIn(resource, `Resources.${name}.`, values)] : [],
  );
  return {
    resources: found.flatMap((each) => each.resources),
    notes: [
      ...[...values.usedDefaults].map((name) => defaultNote(name, values.defaultOf(name))),
      ...found.flatMap(({ notes }) => notes),
    ],
    nothing:
      'This template has no SageMaker resource. Names under Parameters and Outputs are no request, nor are properties of other resources.',
  };
}

function defaultNote(name: string, value: string): ImportNote {
  const message = `The default of parameter ${name}. A deployment that sets another value needs that one too.`;
  return { kind: 'advice', path: `Parameters.${name}`, value, message };
}

const NOTHING: Found = { resources: [], notes: [] };

/** What one resource asks of SageMaker, read by the values of its template, or as it is. */
export function foundIn(resource: Fields, path: string, values?: TemplateValues): Found {
  const type = resource.get('Type');
  if (typeof type !== 'string') return NOTHING;
  const isStates = STATE_MACHINES.includes(type);
  if (!type.startsWith(SAGEMAKER) && !isStates) return NOTHING;
  const written = resource.get('Properties') ?? null;
  const read = values?.valueOf(written) ?? written;
  const body = isFields(read) ? read : new Map<string, Value>();
  if (isStates && isFields(written)) values?.useDefaults(written.get(SUBSTITUTIONS) ?? null);
  if (isStates) return tasksOf(body, `${path}Properties.`);
  const operation = `Create${type.slice(SAGEMAKER.length)}`;
  const found = { operation, name: operation, path: `${path}Properties.`, body } as const;
  return { resources: [{ ...found, kind: 'cloudformation' }], notes: [] };
}

function tasksOf(body: Fields, path: string): Found {
  const name = DEFINITIONS.find((each) => body.has(each));
  if (name === undefined) return NOTHING;
  const held = body.get(name) ?? null;
  const definition = embeddedFields(held);
  const filled = definition === null ? held : withSubstitutions(definition, body.get(SUBSTITUTIONS));
  return tasksHeld(filled, `${path}${name}`);
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
