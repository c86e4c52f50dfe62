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
const LINK = share.encodeShare(LINKED, 'trust');
const NOTHING: Found = { fragment: '', entry: null, draft: null };

function draftOf(spec: RoleSpec, tab = 'a') {
  return { tab, text: share.writeDraft(spec, 'data') };
}

describe('what the page opens with', () => {
  test.each<{ name: string; found: Partial<Found>; spec: RoleSpec; step: string; asks: boolean }>([
    { name: 'nothing', found: {}, spec: emptyRoleSpec(), step: 'api', asks: false },
    { name: 'a draft', found: { draft: draftOf(DRAFT) }, spec: DRAFT, step: 'data', asks: false },
    { name: 'a link', found: { fragment: LINK }, spec: LINKED, step: 'trust', asks: false },
    {
      name: 'a link beside the same draft',
      found: { fragment: LINK, draft: draftOf(LINKED) },
      spec: LINKED,
      step: 'trust',
      asks: false,
    },
    {
      name: 'a link beside an empty draft',
      found: { fragment: LINK, draft: draftOf(emptyRoleSpec()) },
      spec: LINKED,
      step: 'trust',
      asks: false,
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
      asks: false,
    },
    {
      name: 'its own address, and the draft of another tab',
      found: { fragment: LINK, draft: draftOf(DRAFT, 'b'), entry: { step: 'trust', tab: 'a' } },
      spec: LINKED,
      step: 'trust',
      asks: false,
    },
  ])('$name', ({ found, spec, step, asks }) => {
    const opening = openForm(share, { ...NOTHING, ...found });
    expect(opening).toMatchObject({ spec, step, problem: '' });
    expect(opening.beside).toStrictEqual(asks ? { spec: LINKED, step: 'trust' } : null);
  });
});

describe('what cannot be opened', () => {
  test.each([
    { name: 'a link that was cut', fragment: LINK.slice(0, -20), says: 'This link is damaged' },
    { name: 'a link of a later version', fragment: LINK.replace(/^#v\d+/, '#v9'), says: 'newer version' },
    { name: 'another fragment', fragment: '#section-2', says: 'holds no role' },
  ])('$name leaves the draft as it is', ({ fragment, says }) => {
    const opening = openForm(share, { ...NOTHING, fragment, draft: draftOf(DRAFT) });
    expect(opening).toMatchObject({ spec: DRAFT, step: 'data', beside: null });
    expect(opening.problem).toContain(says);
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
