import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { thisTab } from '../links/address';
import { draftKeeper } from './draft-keeper';
import { storedDraft } from './draft-storage';

/** The browser’s storage: a table with room for so many drafts. */
function storage(room: number): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const held = new Map<string, string>();
  let left = room;
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem(key, value) {
      if (left === 0) throw new Error('No room');
      left -= 1;
      held.set(key, value);
    },
    removeItem: (key) => held.delete(key),
  };
}

beforeEach(() => {
  vi.stubGlobal('history', { state: null });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const OURS = { isOurs: true, mayStore: true };

test.each([
  { what: 'a form of this tab', ...OURS, room: 9, kept: [['new', '#v3']], draft: 'new', isLost: false },
  {
    what: 'a form that nobody has changed',
    isOurs: false,
    mayStore: true,
    room: 9,
    kept: [['new', '']],
    draft: 'old',
    isLost: false,
  },
  {
    what: 'an empty form',
    ...OURS,
    room: 9,
    kept: [
      ['new', ''],
      ['', ''],
    ],
    draft: null,
    isLost: false,
  },
  {
    what: 'one that the address holds alone',
    ...OURS,
    room: 1,
    kept: [['new', '#v3']],
    draft: null,
    isLost: false,
  },
  { what: 'one that nothing holds', ...OURS, room: 1, kept: [['new', '']], draft: 'old', isLost: true },
  {
    what: 'one that the address holds later',
    ...OURS,
    room: 1,
    kept: [
      ['new', ''],
      ['new', '#v3'],
    ],
    draft: null,
    isLost: false,
  },
  {
    what: 'one beside a draft that must stay',
    isOurs: true,
    mayStore: false,
    room: 9,
    kept: [['new', '']],
    draft: 'old',
    isLost: true,
  },
  {
    what: 'the same, in the address',
    isOurs: true,
    mayStore: false,
    room: 9,
    kept: [['new', '#v3']],
    draft: 'old',
    isLost: false,
  },
])('$what: the draft is $draft, lost: $isLost', ({ isOurs, mayStore, room, kept, draft, isLost }) => {
  vi.stubGlobal('localStorage', storage(room));
  localStorage.setItem('sagemaker-role-wizard.draft', `${thisTab()}\nold`);
  const onNotStored = vi.fn<() => void>();
  const keeper = draftKeeper({ isOurs, mayStore, onNotStored });
  for (const [text = '', fragment = ''] of kept) keeper.keep(text, fragment);
  expect(storedDraft()?.text ?? null).toBe(draft);
  expect(keeper.isLost()).toBe(isLost);
  // Who may not store was told why before.
  expect(onNotStored).toHaveBeenCalledTimes(mayStore && room === 1 ? 1 : 0);
});

test('a form is kept once it is this tab’s', () => {
  vi.stubGlobal('localStorage', storage(9));
  const keeper = draftKeeper({ isOurs: false, mayStore: true, onNotStored: vi.fn<() => void>() });
  keeper.keep('new', '');
  expect(storedDraft()).toBeNull();
  keeper.takeOver();
  keeper.keep('new', '');
  expect(storedDraft()).toStrictEqual({ tab: thisTab(), text: 'new' });
  expect(keeper.text()).toBe('new');
});
