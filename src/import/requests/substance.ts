import { APIS, SLOTS, isSlotId, type ApiName, type Field } from '../../policy';
import { hasField } from '../languages/field';
import type { Fields } from '../languages/value';

/** What only names a thing, or says how it is: scripts, reports and answers hold that of jobs that others make. */
const NAME = /(?:Name|Id|Arn|Status)$/;

/**
 * Whether an object with the marks of an operation holds anything that its role depends on: a role, an address, a
 * container, a VPC.
 */
export function hasSubstance(api: ApiName, fields: Fields): boolean {
  return substanceOf(api).some((name) => hasField(fields, name));
}

const KNOWN = new Map<ApiName, readonly string[]>();

function substanceOf(api: ApiName): readonly string[] {
  const known = KNOWN.get(api);
  if (known !== undefined) return known;
  const { fields, marks } = APIS[api];
  const read = fields.flatMap(({ path, to }) =>
    path === null || to === 'own-arn' || isName(to) ? [] : [firstOf(path)],
  );
  const told = marks.flat().filter((mark) => !NAME.test(mark));
  const names = [...new Set([...read, ...told])];
  KNOWN.set(api, names);
  return names;
}

/** Whether a field is a name that a list keeps: of jobs. */
function isName(to: Field['to']): boolean {
  return isSlotId(to) && SLOTS[to].kind === 'job-name';
}

function firstOf(path: string): string {
  return (path.split('.')[0] ?? '').replace('[]', '');
}
