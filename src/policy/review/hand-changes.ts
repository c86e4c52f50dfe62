import { AMENDMENTS, concerns, isInLevel } from '../amendments/amendments';
import type { Amendment } from '../amendments/amendment';
import { OPTIONS, chosenOptions } from '../apis/apis';
import type { ReadAccess } from '../other-access/read-other-access';
import { knownOf, type ResolvedSpec } from '../resolve-spec';
import type { RoleSpec } from '../role-spec';
import { SLOTS } from '../slots/slots';
import { SOURCES, type Source } from '../sources';
import { accessWords } from './access-words';

/** One thing that somebody set differently from what the level and the operations say by themselves. */
export interface HandChange {
  readonly id: string;
  /** Such as `Off by hand: Abort failed uploads`. */
  readonly title: string;
  /** Why it matters, in a sentence; empty where the title says it all. */
  readonly words: string;
  /** Absent where no field shows it. */
  readonly field?: string;
  readonly source: Source | null;
}

/** What turning it off leaves the role without, by the kind of the amendment. */
const OFF: Readonly<Record<Amendment['kind'], string>> = {
  correction: 'Without it jobs can fail.',
  tightening: 'Without it the role is wider than its level.',
  compatibility: '',
};

/** Everything that was changed by hand, in the order of the catalogue and then of the form. */
export function handChanges(
  spec: RoleSpec,
  { otherAccess }: Pick<ResolvedSpec, 'otherAccess'>,
): readonly HandChange[] {
  return [
    ...amendmentChanges(spec),
    ...optionChanges(spec),
    ...otherAccess.map(ownStatement),
    ...leftOut(spec),
    ...foreign(spec),
  ];
}

function amendmentChanges(spec: RoleSpec): readonly HandChange[] {
  const choice = { ...spec, known: knownOf(spec) };
  return AMENDMENTS.flatMap((amendment) => {
    const { id, title, purpose, kind, source } = amendment;
    const on = spec.amendments[id];
    if (on === undefined || on === isInLevel(choice, amendment)) return [];
    if (!spec.apis.some((api) => concerns(amendment, api))) return [];
    return [
      {
        id: `amendments.${id}`,
        title: `${on ? 'On' : 'Off'} by hand: ${title}`,
        words: on ? purpose : [purpose, OFF[kind]].filter((part) => part !== '').join(' '),
        field: `amendments.${id}`,
        source: SOURCES[source],
      },
    ];
  });
}

function optionChanges(spec: RoleSpec): readonly HandChange[] {
  const on = chosenOptions(spec);
  return OPTIONS.filter(
    ({ id, api, isDefault = false }) => spec.apis.includes(api) && on.has(id) !== isDefault,
  ).map(({ id, title, words }) => ({
    id: `options.${id}`,
    title: `${on.has(id) ? 'On' : 'Off'}: ${title}`,
    words,
    field: `options.${id}`,
    source: null,
  }));
}

function ownStatement(access: ReadAccess): HandChange {
  const { field, actions } = access;
  return {
    id: field,
    title: `Statement added by hand: ${actions.join(', ')}`,
    words: `On ${accessWords(access)}`,
    field,
    source: null,
  };
}

function leftOut({ without = [] }: RoleSpec): readonly HandChange[] {
  return without.map((slot) => ({
    id: `without.${slot}`,
    title: `Not needed: ${SLOTS[slot].many}`,
    words: '',
    field: slot,
    source: null,
  }));
}

function foreign({ foreignBuckets = [] }: RoleSpec): readonly HandChange[] {
  return foreignBuckets.map((bucket) => ({
    id: `foreign.${bucket}`,
    title: `Marked as another account’s: ${bucket}`,
    words: '',
    source: null,
  }));
}
