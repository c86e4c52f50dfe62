/** Fields of the form in words, for links that lead to them. */
const NAMES: Readonly<Record<string, string>> = {
  apis: 'API',
  vpc: 'Private VPC',
  'notebook.calls': 'Calls from the notebook',
  'account.region': 'Region',
  'account.accountId': 'Account id',
  'account.roleName': 'Role name',
  'account.rolePath': 'Role path',
  'role.description': 'Description',
  'role.tags': 'Tag',
  'role.permissionsBoundary': 'Permissions boundary',
  'role.maxSessionDuration': 'Maximum session duration',
  'notebook.repositories': 'Code repository',
  's3.inputs': 'Input',
  's3.outputs': 'Output',
  's3.checkpoints': 'Checkpoint',
  's3.models': 'Model',
  images: 'Image',
  'kms.inputs': 'Input key',
  'kms.outputs': 'Output key',
  'kms.volumes': 'Volume key',
};

/**
 * What to call a field: entries of a list are counted from 1.
 *
 * @example
 * fieldName('s3.inputs.3') // 'Input 4'
 */
export function fieldName(field: string): string {
  const { list, index } = /^(?<list>.*)\.(?<index>\d+)$/.exec(field)?.groups ?? {};
  const name = NAMES[list ?? field] ?? field;
  return index === undefined ? name : `${name} ${Number(index) + 1}`;
}
