import { OPTIONS, type RoleSpec } from '../policy';
import { ownTexts } from './own-texts';
import { sharedEntries } from './shared-entries';

/**
 * What one spec holds and another does not in the same place: entries, calls, texts of the user’s own statements and
 * switches of operations; as typed and in the order of the form.
 */
export function entriesOnlyIn(spec: RoleSpec, other: RoleSpec): readonly string[] {
  const held = new Set(placed(other).map(({ place, text }) => `${place} ${text}`));
  return placed(spec).flatMap(({ place, text }) => (held.has(`${place} ${text}`) ? [] : [text]));
}

function placed(spec: RoleSpec): readonly { readonly place: string; readonly text: string }[] {
  return [
    ...sharedEntries(spec).map(({ slot, text }) => ({ place: slot, text })),
    ...spec.calls.map((text) => ({ place: 'calls', text })),
    ...ownTexts(spec).map(({ root, part, text }) => ({ place: `${root} ${part}`, text })),
    ...OPTIONS.flatMap(({ id, title }) => {
      const isOn = spec.options[id];
      return isOn === undefined ? [] : [{ place: 'options', text: isOn ? title : `${title}: off` }];
    }),
  ];
}
