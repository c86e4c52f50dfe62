import { useCallback, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { ImportNote, RunsAs } from '../../import';
import { MOST_ENTRIES, parseRoleSpec, type RoleSpec } from '../../policy';
import { isBlankSpec } from './is-blank-spec';
import { importName } from './kind-words';
import type { Outcome } from './use-import';

const TOO_MANY = `A list of the form holds up to ${MOST_ENTRIES.toLocaleString('en')} entries, and this would be more. Replace the form instead, or import less.`;

/** Puts a spec into the form; the message says what that did. */
export type OnImported = (next: RoleSpec, message: string) => void;

interface ApplyProps {
  outcome: Outcome;
  onImported: OnImported;
  onClose: () => void;
}

export interface ApplyImport {
  /** Offers that are to be added too. */
  readonly chosen: ReadonlySet<ImportNote>;
  choose: (note: ImportNote, isChosen: boolean) => void;
  /** Where the code runs; null where that changes nothing. */
  readonly place: RunsAs | null;
  choosePlace: (place: RunsAs) => void;
  readonly canApply: boolean;
  readonly canReplace: boolean;
  /** A policy is only compared, never put into the form; neither is a refusal that the role cannot mend. */
  readonly isForReading: boolean;
  /** Nothing is in the form: then adding and replacing are the same. */
  readonly isFirst: boolean;
  readonly problem: string;
  add: () => void;
  replace: () => void;
}

/** Puts what was understood into the form. */
export function useApplyImport({ outcome, onImported, onClose }: ApplyProps): ApplyImport {
  const { getValues } = useFormContext<RoleSpec>();
  const [chosen, setChosen] = useState<ReadonlySet<ImportNote>>(new Set());
  const [placed, setPlaced] = useState<RunsAs | null>(null);
  const [failed, setFailed] = useState<Outcome | null>(null);

  const choose = useCallback((note: ImportNote, isChosen: boolean) => {
    setChosen((before) => new Set([...before, note].filter((each) => each !== note || isChosen)));
  }, []);

  const understood = outcome.state === 'understood' ? outcome : null;
  const kind = understood?.imported.kind;
  const notes = understood?.imported.notes ?? [];
  const places = understood?.imported.runsAs ?? [];
  // A choice holds for every text that asks the same: it is read again while one types.
  const place = places.find(({ id }) => id === placed?.id) ?? places[0] ?? null;
  const hasContent =
    (understood?.imported.apis.length ?? 0) > 0 ||
    place !== (places[0] ?? null) ||
    notes.some((note) => note.kind === 'read' || chosen.has(note));
  const canAdd = notes.some((note) => note.kind === 'read' || note.add !== undefined);
  const canReplace = kind !== 'policy' && kind !== 'access-denied';
  const isFirst = isBlankSpec(getValues());

  function apply(toForm: (imported: RoleSpec) => RoleSpec, verb: string): void {
    if (understood === null) return;
    const withOffers = notes.reduce(
      (spec, note) => (chosen.has(note) && note.add !== undefined ? note.add(spec) : spec),
      understood.imported.spec,
    );
    // Rejects a spec that could not be saved and reopened.
    const next = parseRoleSpec(toForm(place?.add(withOffers) ?? withOffers));
    if (!next.ok) return setFailed(outcome);
    onClose();
    onImported(next.value, `${verb}: ${importName(understood.imported)}`);
  }

  const merge = (imported: RoleSpec): RoleSpec => {
    const merged = understood?.tools.mergeSpecs(getValues(), imported) ?? imported;
    // Which list helps against a refusal depends on the operations of the form.
    return understood?.imported.denied === undefined ? merged : remedied(merged, notes, chosen);
  };
  /** The level that somebody looks at stays. */
  const fill = (imported: RoleSpec): RoleSpec => {
    const { level, scope } = getValues();
    return { ...imported, level, scope };
  };

  return {
    chosen,
    choose,
    place,
    choosePlace: setPlaced,
    canApply: hasContent && kind !== 'policy',
    canReplace: canReplace && !isFirst,
    isForReading: kind === 'policy' || (kind === 'access-denied' && !canAdd),
    isFirst,
    problem: failed === outcome ? TOO_MANY : '',
    add: () => (isFirst ? apply(canReplace ? fill : merge, 'Imported') : apply(merge, 'Added to the form')),
    replace: () => apply((imported) => imported, 'Replaced the form'),
  };
}

function remedied(spec: RoleSpec, notes: readonly ImportNote[], chosen: ReadonlySet<ImportNote>): RoleSpec {
  return notes.reduce(
    (sum, note) => (note.kind === 'read' || chosen.has(note) ? (note.add?.(sum) ?? sum) : sum),
    spec,
  );
}
