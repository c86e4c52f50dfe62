import { describe, expect, test } from 'vitest';
import { SLOT_IDS, emptyRoleSpec, type RoleSpec } from '../policy';
import {
  decodeShare,
  encodeShare,
  entriesOnlyIn,
  identityLeft,
  readDraft,
  summaryOf,
  withoutIdentity,
  writeDraft,
} from './index';

const ACCOUNT_ID = '444455556666';
const TEXT = `arn:aws:any:eu-west-1:${ACCOUNT_ID}:x/<not known>`;

/** That no list is forgotten by anything that links do. */
describe.each(SLOT_IDS)('an entry of %s', (slot) => {
  const spec: RoleSpec = { ...emptyRoleSpec(), entries: { [slot]: [{ text: 'first' }, { text: TEXT }] } };

  test('survives a link and a draft', () => {
    expect(decodeShare(encodeShare(spec))).toStrictEqual({ ok: true, value: spec });
    expect(readDraft(writeDraft(spec, 'data'))).toStrictEqual({ ok: true, value: { spec, step: 'data' } });
  });

  test('keeps its kind', () => {
    const kinds = { ...spec, entries: { [slot]: [{ text: 'x', kind: 'folder' as const }] } };
    expect(decodeShare(encodeShare(kinds))).toStrictEqual({ ok: true, value: kinds });
  });

  test('is counted, with the account that it names', () => {
    expect(summaryOf(spec)).toMatchObject({
      counts: [{ slot, count: 2 }],
      accountIds: [ACCOUNT_ID],
      arns: 1,
    });
  });

  test('is told from an entry of any other list', () => {
    expect(entriesOnlyIn(spec, emptyRoleSpec())).toStrictEqual(['first', TEXT]);
    for (const other of SLOT_IDS) {
      const held = { ...emptyRoleSpec(), entries: { [other]: [{ text: TEXT }] } };
      expect(entriesOnlyIn(spec, held)).toStrictEqual(other === slot ? ['first'] : ['first', TEXT]);
    }
  });

  test('stays without the identity of the role, and is named', () => {
    const left = withoutIdentity(spec);
    expect(left.entries).toStrictEqual(spec.entries);
    expect(identityLeft(left)).toStrictEqual([{ field: `${slot}.1`, accountIds: [ACCOUNT_ID] }]);
  });
});
