import { isFields, isList, unresolved, type Fields, type Value } from '../languages/value';
import { listOf } from './policy-shape';

/** A resource of a plan or a state of Terraform. */
export interface PlannedResource {
  readonly type: string;
  readonly name: string;
  readonly address: string;
  /** Known values, and an expression for each that only the deployment knows. */
  readonly values: Fields;
}

/** Deeper than modules nest. Levels. */
const DEEPEST_MODULE = 20;

/**
 * The resources that `terraform show -json` lists; null for any other document. Of a plan, what is planned, and
 * the data that was read for it.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export function plannedResources(document: Fields): readonly PlannedResource[] | null {
  const planned = document.get('planned_values');
  const [current, prior] = [document.get('values'), document.get('prior_state')];
  if (isFields(planned)) {
    const references = referencesIn(childOf(document.get('configuration'), 'root_module'), '', 0);
    const before = isFields(prior) ? resourcesIn(childOf(prior.get('values'), 'root_module'), 0) : [];
    return [
      ...resourcesIn(planned.get('root_module'), 0),
      ...before.filter(({ address }) => /(?:^|\.)data\./.test(address)),
    ].map((resource) => ({ ...resource, values: withReferences(resource, references) }));
  }
  return document.has('terraform_version') && isFields(current)
    ? resourcesIn(current.get('root_module'), 0)
    : null;
}

function resourcesIn(module: Value | undefined, depth: number): PlannedResource[] {
  if (!isFields(module) || depth > DEEPEST_MODULE) return [];
  const own = listOf(module.get('resources')).flatMap((resource): PlannedResource[] => {
    if (!isFields(resource)) return [];
    const [type, name, address, values] = ['type', 'name', 'address', 'values'].map((key) =>
      resource.get(key),
    );
    return typeof type === 'string' && typeof name === 'string' && isFields(values)
      ? [{ type, name, address: typeof address === 'string' ? address : `${type}.${name}`, values }]
      : [];
  });
  return [...own, ...listOf(module.get('child_modules')).flatMap((child) => resourcesIn(child, depth + 1))];
}

/** What a field of a resource refers to, by the resource’s address and the field. */
type References = ReadonlyMap<string, ReadonlyMap<string, string>>;

function referencesIn(module: Value | undefined, prefix: string, depth: number): References {
  const all = new Map<string, ReadonlyMap<string, string>>();
  if (!isFields(module) || depth > DEEPEST_MODULE) return all;
  for (const resource of listOf(module.get('resources'))) {
    const [address, expressions] = isFields(resource)
      ? [resource.get('address'), resource.get('expressions')]
      : [];
    if (typeof address === 'string' && isFields(expressions))
      all.set(
        prefix + address,
        new Map([...expressions].flatMap(([name, value]) => referenceOf(name, value))),
      );
  }
  const calls = module.get('module_calls');
  if (isFields(calls))
    for (const [name, call] of calls)
      for (const [address, fields] of referencesIn(
        childOf(call, 'module'),
        `${prefix}module.${name}.`,
        depth + 1,
      ))
        all.set(address, fields);
  return all;
}

function referenceOf(name: string, value: Value): [string, string][] {
  const references = isFields(value) ? value.get('references') : undefined;
  const [first] = isList(references) ? references : [];
  return typeof first === 'string' ? [[name, first]] : [];
}

/** What is not known before the deployment is absent from the values: the configuration says what it refers to. */
function withReferences({ address, values }: PlannedResource, references: References): Fields {
  const unknown = references.get(address.replaceAll(/\[[^\]]*\]/g, '')) ?? new Map<string, string>();
  const added = [...unknown].filter(([name]) => (values.get(name) ?? null) === null);
  return new Map<string, Value>([
    ...values,
    ...added.map(([name, expression]): [string, Value] => [name, unresolved(expression)]),
  ]);
}

function childOf(value: Value | undefined, name: string): Value | undefined {
  return isFields(value) ? value.get(name) : undefined;
}
