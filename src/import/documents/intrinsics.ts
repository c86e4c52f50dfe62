import { isFields, unresolved, type Fields, type Value } from './value';

/** What a text holds that is filled in later: by CloudFormation, Terraform or a shell, by JSONata, by Jinja. */
const PLACEHOLDERS = ['${', '{%', '{{'] as const;

/** CloudFormation’s functions, and those of SageMaker’s own pipelines. */
const FUNCTION = /^(?:Ref$|Get$|Fn::|Std:)/;

/** Whether a text waits for a value to be filled in. */
export function hasPlaceholder(text: string): boolean {
  return PLACEHOLDERS.some((opening) => text.includes(opening));
}

/**
 * The value of a CloudFormation function: what is filled in on deployment stays unresolved, and a function
 * that has nothing to fill in is its text.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function intrinsic(name: string, argument: Value, expression: string): Value {
  if (name === 'Ref' && argument === 'AWS::NoValue') return null;
  if (name === 'Fn::Sub' && typeof argument === 'string' && !hasPlaceholder(argument)) return argument;
  return unresolved(expression);
}

/** A value as it is, or what stands for it where it is a function written out, such as `{"Ref": "Role"}`. */
export function plainValue(value: Value): Value {
  if (!isFields(value) || value.size !== 1) return value;
  const [[name, argument] = ['', null]] = value;
  return FUNCTION.test(name) ? intrinsic(name, argument, written(value)) : value;
}

/** A function as JSON, for a person to recognise. */
function written(fields: Fields): string {
  return JSON.stringify(Object.fromEntries(fields), (_name, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value) : value,
  );
}
