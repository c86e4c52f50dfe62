import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRoleSpec } from '../../policy';
import { arbitraryShared } from '../../share/fixtures/arbitrary-shared';
import { readDraft, said, writeDraft } from '../../share';
import { plainDraft } from './plain-draft';

test('says what a draft of the part that writes drafts says', () => {
  fc.assert(
    fc.property(arbitraryShared, (spec) => {
      const told = [plainDraft, writeDraft].map((write) => {
        const draft = readDraft(write(spec, 'data'));
        return draft.ok ? { step: draft.value.step, spec: said(draft.value.spec) } : draft;
      });
      expect(told[0]).toStrictEqual(told[1]);
    }),
  );
});

test('brings back what was in the form, and the step', () => {
  const spec = { ...emptyRoleSpec(), entries: { images: [{ text: 'half-typed' }] } };
  expect(readDraft(plainDraft(spec, 'network'))).toStrictEqual({
    ok: true,
    value: { spec, step: 'network' },
  });
});
