import { isFields, isList, unresolved, type Fields, type Value } from '../languages/value';
import type { Found, Resources } from './resource';
import { tasksHeld } from './state-machine';
import { defaultNotes } from './terraform-advice';
import { resolvedTree } from './terraform-json';

/** A resource of Terraform whose operation or fields are named otherwise than it or they are. */
interface Renamed {
  readonly type: string;
  /** What it makes, as in `Create…`. */
  readonly makes?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * Case and underscores do not count, so all other names are AWS’s own.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_endpoint_configuration
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_model
 */
const RENAMED: readonly Renamed[] = [
  {
    type: 'aws_sagemaker_endpoint_configuration',
    makes: 'EndpointConfig',
    fields: { kms_key_arn: 'KmsKeyId' },
  },
  { type: 'aws_sagemaker_model', fields: { container: 'Containers' } },
];

const SAGEMAKER = /^(?:aws|awscc)_sagemaker_/;

/** Resources that hold a definition of Step Functions. */
const STATE_MACHINE = /^(?:aws_sfn|awscc_stepfunctions)_state_machine$/;

/** A resource, as any form of Terraform names it. */
interface Declared {
  readonly address: string;
  readonly type: string;
  readonly fields: Fields;
}

/**
 * The resources of SageMaker in what Terraform wrote or reads: a file’s tree, `terraform show -json` of a plan or a
 * state, or a file of state. Null where the document is none of these.
 */
export function terraformResources(document: Fields, isHcl: boolean): Resources | null {
  const fromTool = planned(document) ?? inState(document);
  if (fromTool === null && !isHcl && !isTree(document)) return null;
  const { tree, values } = isHcl || fromTool !== null ? { tree: document } : resolvedTree(document);
  const region = providerRegion(tree);
  const found = (fromTool ?? inTree(tree)).map((each) => foundIn(each));
  return {
    resources: found.flatMap(({ resources }) => resources),
    notes: [...(values === undefined ? [] : defaultNotes(values)), ...found.flatMap(({ notes }) => notes)],
    ...(region === '' ? {} : { region: { path: 'provider.aws.region', value: region } }),
    nothing:
      'This Terraform file holds nothing of SageMaker and no policy. If a module makes it, run terraform plan -out plan, then paste what terraform show -json plan prints.',
  };
}

function foundIn({ address, type, fields }: Declared): Found {
  if (STATE_MACHINE.test(type)) {
    const held = ['definition', 'definition_string'].find((name) => fields.has(name)) ?? 'definition';
    return tasksHeld(fields.get(held) ?? null, `${address}.${held}`);
  }
  if (!SAGEMAKER.test(type)) return { resources: [], notes: [] };
  const renamed = RENAMED.find((each) => each.type === type);
  const makes = renamed?.makes ?? type.replace(SAGEMAKER, '');
  const names = new Map(Object.entries(renamed?.fields ?? {}));
  const isRenamed = [...names.keys()].some((name) => fields.has(name));
  const body = isRenamed
    ? new Map([...fields].map(([name, value]) => [names.get(name) ?? name, value]))
    : fields;
  const operation = `Create${makes}`;
  return {
    resources: [{ operation, name: type, kind: 'terraform', path: `${address}.`, body }],
    notes: [],
  };
}

/** `{resource: {TYPE: {NAME: {…}}}}`: Terraform’s own JSON. A file of HCL may hold anything else. */
function isTree(document: Fields): boolean {
  const types = document.get('resource');
  return (
    isFields(types) &&
    types.size > 0 &&
    [...types].every(([type, named]) => /^[a-z]\w*_\w/.test(type) && objectsIn(named).length > 0)
  );
}

function inTree(tree: Fields): readonly Declared[] {
  return objectsIn(tree.get('resource')).flatMap((byType) =>
    [...byType].flatMap(([type, named]) =>
      objectsIn(named).flatMap((byName) =>
        [...byName].flatMap(([name, value]) =>
          objectsIn(value).map((fields) => ({ address: `${type}.${name}`, type, fields })),
        ),
      ),
    ),
  );
}

/** The region that everything is deployed in; empty where nothing says so, or there are providers for several. */
function providerRegion(document: Fields): string {
  const [provider, ...others] = objectsIn(fieldsIn(document, 'provider')?.get('aws'));
  const region = provider?.get('region') ?? plannedRegion(document);
  const isOnly = others.length === 0 && provider?.has('alias') !== true;
  return isOnly && typeof region === 'string' ? region : '';
}

/** What a plan was made with: a text, or the variable that holds it. */
function plannedRegion(plan: Fields): Value | undefined {
  const provider = ['configuration', 'provider_config', 'aws', 'expressions', 'region'];
  const configured = fieldsIn(plan, ...provider);
  const references = configured?.get('references');
  const [reference] = isList(references) ? references : [];
  const variable = typeof reference === 'string' ? reference.replace(/^var\./, '') : '';
  return configured?.get('constant_value') ?? fieldsIn(plan, 'variables', variable)?.get('value');
}

function fieldsIn(fields: Fields | undefined, ...path: readonly string[]): Fields | undefined {
  return path.reduce<Fields | undefined>((at, name) => {
    const value = at?.get(name);
    return isFields(value) ? value : undefined;
  }, fields);
}

/** An object, or those of a list: Terraform’s JSON may have either. */
function objectsIn(value: Value | undefined): readonly Fields[] {
  if (isFields(value)) return [value];
  return isList(value) ? value.filter((entry) => isFields(entry)) : [];
}

/**
 * `terraform show -json` of a plan or a state. What only an apply gives is open.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
function planned(document: Fields): readonly Declared[] | null {
  if (!document.has('format_version')) return null;
  const changes = document.get('resource_changes');
  if (isList(changes)) return changes.flatMap((change) => changed(change));
  const values = document.get('planned_values') ?? document.get('values');
  return isFields(values) ? inModule(values.get('root_module'), 0) : null;
}

/** What will be after a plan; nothing of what it removes, or only reads. */
function changed(entry: Value): readonly Declared[] {
  const change = isFields(entry) ? entry.get('change') : undefined;
  if (!isFields(entry) || !isFields(change) || entry.get('mode') === 'data') return [];
  const address = textIn(entry, 'address');
  const after = withUnknown(change.get('after') ?? null, change.get('after_unknown') ?? null, address);
  return isFields(after) ? [{ address, type: textIn(entry, 'type'), fields: after }] : [];
}

/** A value with what is not known yet put in: `unknown` has the same shape, and true where that is. */
function withUnknown(value: Value, unknown: Value, path: string): Value {
  if (unknown === true) return unresolved(path);
  if (isFields(unknown) && isFields(value)) {
    const names = new Set([...value.keys(), ...unknown.keys()]);
    return new Map(
      [...names].map((name) => [
        name,
        withUnknown(value.get(name) ?? null, unknown.get(name) ?? null, `${path}.${name}`),
      ]),
    );
  }
  if (isList(unknown) && isList(value))
    return value.map((entry, index) => withUnknown(entry, unknown[index] ?? null, `${path}[${index}]`));
  return value;
}

/** Modules in modules. A document nests no deeper than its reader takes. */
function inModule(module: Value | undefined, depth: number): readonly Declared[] {
  if (!isFields(module)) return [];
  const own = objectsIn(module.get('resources')).flatMap((resource) => {
    const fields = resource.get('values');
    return isFields(fields) && resource.get('mode') !== 'data'
      ? [{ address: textIn(resource, 'address'), type: textIn(resource, 'type'), fields }]
      : [];
  });
  const below = objectsIn(module.get('child_modules')).flatMap((child) => inModule(child, depth + 1));
  return [...own, ...below];
}

/** `terraform.tfstate`: `{version, terraform_version, resources: [{mode, type, name, instances: [{attributes}]}]}` */
function inState(document: Fields): readonly Declared[] | null {
  if (!document.has('terraform_version') || !document.has('resources')) return null;
  return objectsIn(document.get('resources')).flatMap((resource) => {
    const type = textIn(resource, 'type');
    const address = `${type}.${textIn(resource, 'name')}`;
    return resource.get('mode') === 'data'
      ? []
      : objectsIn(resource.get('instances')).flatMap((instance) => {
          const fields = instance.get('attributes');
          return isFields(fields) ? [{ address, type, fields }] : [];
        });
  });
}

function textIn(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
