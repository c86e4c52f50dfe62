import { describe, expect, test } from 'vitest';
import { emptyRoleSpec, type RoleSpec } from '../../policy';
import * as share from '../../share';
import { openForm, type Found } from './opening';

function specOf(bucket: string): RoleSpec {
  return {
    ...emptyRoleSpec(),
    apis: ['CreateTrainingJob'],
    entries: { 's3.inputs': [{ text: `s3://${bucket}/` }] },
  };
}

const DRAFT = specOf('acme-draft');
const LINKED = specOf('acme-link');
const LINK = share.encodeShare(LINKED, 'trust', '2026-11-20');
const NOTHING: Found = { fragment: '', entry: null, draft: null };

function draftOf(spec: RoleSpec, tab = 'a') {
  return { tab, text: share.writeDraft(spec, 'data') };
}

describe('what the page opens with', () => {
  test.each<{
    name: string;
    found: Partial<Found>;
    spec: RoleSpec;
    step: string;
    asks?: true;
    isShared?: true;
  }>([
    { name: 'nothing', found: {}, spec: emptyRoleSpec(), step: 'api' },
    { name: 'a draft', found: { draft: draftOf(DRAFT) }, spec: DRAFT, step: 'data' },
    { name: 'a link', found: { fragment: LINK }, spec: LINKED, step: 'review', isShared: true },
    {
      name: 'a link beside the same draft, which may be one’s own address,',
      found: { fragment: LINK, draft: draftOf(LINKED) },
      spec: LINKED,
      step: 'trust',
      isShared: true,
    },
    {
      name: 'a link beside an empty draft',
      found: { fragment: LINK, draft: draftOf(emptyRoleSpec()) },
      spec: LINKED,
      step: 'review',
      isShared: true,
    },
    {
      name: 'a link beside another draft',
      found: { fragment: LINK, draft: draftOf(DRAFT) },
      spec: DRAFT,
      step: 'data',
      asks: true,
    },
    {
      name: 'its own address after a crash, older than its draft',
      found: { fragment: LINK, draft: draftOf(DRAFT), entry: { step: 'network', tab: 'a' } },
      spec: DRAFT,
      step: 'network',
    },
    {
      name: 'its own address, and the draft of another tab',
      found: { fragment: LINK, draft: draftOf(DRAFT, 'b'), entry: { step: 'trust', tab: 'a' } },
      spec: LINKED,
      step: 'trust',
    },
  ])('$name', ({ name, found, spec, step, asks, isShared }) => {
    const opening = openForm(share, { ...NOTHING, ...found });
    expect(opening).toMatchObject({ spec, step, problem: '' });
    const link = { spec: LINKED, made: '2026-11-20' };
    expect(opening.beside).toStrictEqual(asks === true ? link : null);
    expect(opening.shared).toStrictEqual(
      isShared === true ? { ...link, draft: name.includes('same') ? LINKED : null } : null,
    );
    expect(opening.broken).toBeNull();
  });
});

describe('what cannot be opened', () => {
  test.each([
    { name: 'a link that was cut', fragment: LINK.slice(0, -20), code: 'damaged' },
    { name: 'a link that was cut short', fragment: '#v3', code: 'not-a-link' },
    { name: 'a link that was cut at its step', fragment: '#v3.review-2026', code: 'damaged' },
    { name: 'a link of a later version', fragment: LINK.replace(/^#v\d+/, '#v9'), code: 'newer-version' },
    { name: 'a link that is too long', fragment: `${LINK}${'A'.repeat(200_000)}`, code: 'too-large' },
  ])('$name leaves the form empty, and the draft to be opened', ({ fragment, code }) => {
    const opening = openForm(share, { ...NOTHING, fragment, draft: draftOf(DRAFT) });
    expect(opening).toMatchObject({ spec: emptyRoleSpec(), step: 'api', beside: null, shared: null });
    expect(opening.broken).toMatchObject({ code, draft: { spec: DRAFT, step: 'data' } });
    expect(openForm(share, { ...NOTHING, fragment }).broken).toMatchObject({ code, draft: null });
  });

  test('an address that is no link leaves the draft as it is', () => {
    const opening = openForm(share, { ...NOTHING, fragment: '#section-2', draft: draftOf(DRAFT) });
    expect(opening).toMatchObject({ spec: DRAFT, step: 'data', beside: null, broken: null });
    expect(opening.problem).toContain('holds no role');
  });

  test.each(['', 'null', '{"version":1', '{"version":1,"spec":[]}'])('a draft that is “%s”', (text) => {
    const opening = openForm(share, { ...NOTHING, draft: { tab: '', text } });
    expect(opening).toMatchObject({ spec: emptyRoleSpec(), mayStore: true });
    expect(opening.problem).toContain('cannot be read');
  });

  test('a draft of a later version is not written over', () => {
    const text = draftOf(DRAFT).text.replace(/"version":\d+/, '"version":9');
    const opening = openForm(share, { ...NOTHING, fragment: LINK, draft: { tab: 'a', text } });
    expect(opening).toMatchObject({ spec: LINKED, mayStore: false });
  });
});
