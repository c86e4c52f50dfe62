import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, slotsBy, withEntries, type RoleSpec } from '../../policy';
import { isBlankSpec } from './is-blank-spec';

const [INPUTS] = slotsBy({ kind: 's3', use: 'input' });

function withText(text: string): RoleSpec {
  return INPUTS === undefined
    ? emptyRoleSpec()
    : withEntries(emptyRoleSpec(), [{ slot: INPUTS, entry: { text } }]);
}

describe('a form is blank', () => {
  test.each<[string, RoleSpec]>([
    ['as the page opens', emptyRoleSpec()],
    ['at another level', { ...emptyRoleSpec(), level: 'guide', scope: 'broad' }],
    ['with an empty row', withText(' ')],
  ])('%s', (_name, spec) => expect(isBlankSpec(spec)).toBe(true));

  test.each<[string, RoleSpec]>([
    ['with an operation', { ...emptyRoleSpec(), apis: ['CreateModel'] }],
    ['with an address', withText('s3://acme-ml/')],
    ['with a region', { ...emptyRoleSpec(), account: { ...emptyRoleSpec().account, region: 'eu-west-1' } }],
    [
      'with something of the caller',
      { ...emptyRoleSpec(), callerAccess: [{ actions: [], resources: [], why: '' }] },
    ],
    ['in a network', { ...emptyRoleSpec(), vpc: true }],
    ['with an option', { ...emptyRoleSpec(), options: { async: true } }],
    [
      'with a list that it does without',
      { ...emptyRoleSpec(), without: slotsBy({ kind: 's3' }).slice(0, 1) },
    ],
  ])('but not %s', (_name, spec) => expect(isBlankSpec(spec)).toBe(false));
});
