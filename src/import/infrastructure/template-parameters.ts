import { isFields, type Value } from '../languages/value';

/** What a parameter is where nobody sets it: of a list of texts, each. */
export type Default = string | number | readonly string[];

/**
 * The defaults of a template’s parameters, by name. Those of parameters of Systems Manager are names of values that are
 * kept elsewhere; an empty one stands for a value that is given later.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function defaultsOf(parameters: Value | undefined): ReadonlyMap<string, Default> {
  const defaults = new Map<string, Default>();
  for (const [name, parameter] of isFields(parameters) ? parameters : []) {
    const type = isFields(parameter) ? parameter.get('Type') : undefined;
    const value = isFields(parameter) ? parameter.get('Default') : undefined;
    if (typeof type !== 'string' || type.startsWith('AWS::SSM::')) continue;
    if (typeof value === 'number') defaults.set(name, value);
    if (typeof value !== 'string' || value === '') continue;
    const isMany = type === 'CommaDelimitedList' || type.startsWith('List<');
    defaults.set(name, isMany ? value.split(',').map((entry) => entry.trim()) : value);
  }
  return defaults;
}
