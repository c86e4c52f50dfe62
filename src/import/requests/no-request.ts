import { isFields, type Fields } from '../languages/value';

/**
 * Sections of a CloudFormation template that name and describe, and create nothing.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
const DESCRIBING: ReadonlySet<string> = new Set([
  'Parameters',
  'Outputs',
  'Mappings',
  'Metadata',
  'Conditions',
  'Rules',
]);

/**
 * What a state of Step Functions hands to its task.
 * https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html
 */
const HANDED: ReadonlySet<string> = new Set(['Parameters', 'Arguments', 'Parameters.$', 'ResultSelector']);

/**
 * Whether a field of an object holds no request, whatever names are in it: what a template calls its parameters, and
 * what a state machine hands to a task that is none of SageMaker’s.
 */
export function isNoRequest(fields: Fields, key: string): boolean {
  return (isTemplate(fields) && DESCRIBING.has(key)) || (isTask(fields) && HANDED.has(key));
}

function isTemplate(fields: Fields): boolean {
  return isFields(fields.get('Resources')) || fields.has('AWSTemplateFormatVersion');
}

function isTask(fields: Fields): boolean {
  return fields.get('Type') === 'Task' && fields.has('Resource');
}
