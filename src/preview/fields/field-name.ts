import { OPTIONS, SLOTS, slotOfField } from '../../policy';

/** The fields that are not lists of addresses, in words. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['apis', 'Operations'],
  ['vpc', 'Private VPC'],
  ['calls', 'Calls from inside'],
  ['otherAccess', 'Other access'],
  ['callerAccess', 'Caller’s access'],
  ['options', 'Options'],
  ['amendments', 'Corrections and limits'],
  ['account.region', 'Region'],
  ['account.accountId', 'Account id'],
  ['account.roleName', 'Role name'],
  ['account.rolePath', 'Role path'],
  ['role.description', 'Description'],
  ['role.tags', 'Tag'],
  ['role.permissionsBoundary', 'Permissions boundary'],
  ['role.maxSessionDuration', 'Maximum session duration'],
  ...OPTIONS.map(({ id, title }): [string, string] => [`options.${id}`, title]),
]);

/** What a field is called that has no name here: it is somewhere in the form. */
const SOMEWHERE = 'The form';

/**
 * What to call a field, for links that lead to it: entries are counted from 1.
 *
 * @example
 * fieldName('s3.inputs.3') // 'Input 4'
 * fieldName('s3.inputs') // 'Inputs'
 * fieldName('otherAccess.0.actions.1') // 'Other access 1'
 */
export function fieldName(field: string): string {
  const slot = slotOfField(field);
  if (slot !== null) {
    const { one, many } = SLOTS[slot];
    const index = indexAfter(slot, field);
    return index === null ? capitalised(many) : `${capitalised(one)} ${index + 1}`;
  }
  const exact = NAMES.get(field);
  if (exact !== undefined) return exact;
  const [list, name] = [...NAMES].find(([each]) => field.startsWith(`${each}.`)) ?? [];
  if (list === undefined || name === undefined) return SOMEWHERE;
  const index = indexAfter(list, field);
  return index === null ? name : `${name} ${index + 1}`;
}

/** The number that follows the name of a list in a field’s path. */
function indexAfter(list: string, field: string): number | null {
  const { index } = /^\.(?<index>\d+)(?:\.|$)/.exec(field.slice(list.length))?.groups ?? {};
  return index === undefined ? null : Number(index);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
