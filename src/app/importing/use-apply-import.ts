import { useCallback, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { ImportNote } from '../../import';
import { MOST_ENTRIES, parseRoleSpec, type RoleSpec } from '../../policy';
import type { Undo } from '../undo/use-undo';
import { importName } from './kind-words';
import type { Outcome } from './use-import';

const TOO_MANY = `A list of the form holds up to ${MOST_ENTRIES.toLocaleString('en')} entries, and this would be more. Replace the form instead, or import less.`;

interface ApplyProps {
  outcome: Outcome;
  onSpec: Undo['replace'];
  onClose: () => void;
}

export interface ApplyImport {
  /** Offers that are to be added too. */
  readonly chosen: ReadonlySet<ImportNote>;
  choose: (note: ImportNote, isChosen: boolean) => void;
  readonly canApply: boolean;
  readonly canReplace: boolean;
  /** A policy is only compared, never put into the form. */
  readonly isForReading: boolean;
  readonly problem: string;
  add: () => void;
  replace: () => void;
}

/** Puts what was understood into the form, with a way back. */
export function useApplyImport({ outcome, onSpec, onClose }: ApplyProps): ApplyImport {
  const { getValues } = useFormContext<RoleSpec>();
  const [chosen, setChosen] = useState<ReadonlySet<ImportNote>>(new Set());
  const [failed, setFailed] = useState<Outcome | null>(null);

  const choose = useCallback((note: ImportNote, isChosen: boolean) => {
    setChosen((before) => new Set([...before, note].filter((each) => each !== note || isChosen)));
  }, []);

  const understood = outcome.state === 'understood' ? outcome : null;
  const kind = understood?.imported.kind;
  const notes = understood?.imported.notes ?? [];
  const hasContent =
    (understood?.imported.apis.length ?? 0) > 0 ||
    notes.some((note) => note.kind === 'read' || chosen.has(note));

  function apply(toForm: (imported: RoleSpec) => RoleSpec, verb: string): void {
    if (understood === null) return;
    const imported = notes.reduce(
      (spec, note) => (chosen.has(note) && note.add !== undefined ? note.add(spec) : spec),
      understood.imported.spec,
    );
    // Rejects a spec that could not be saved and reopened.
    const next = parseRoleSpec(toForm(imported));
    if (!next.ok) return setFailed(outcome);
    onSpec(next.value, `${verb}: ${importName(understood.imported)}`, 'header');
    onClose();
  }

  return {
    chosen,
    choose,
    canApply: hasContent && kind !== 'policy',
    canReplace: kind !== 'policy' && kind !== 'access-denied',
    isForReading: kind === 'policy',
    problem: failed === outcome ? TOO_MANY : '',
    add: () =>
      apply((imported) => {
        const merged = understood?.tools.mergeSpecs(getValues(), imported) ?? imported;
        // Which list helps against a refusal depends on the operations of the form.
        return understood?.imported.denied === undefined ? merged : remedied(merged, notes, chosen);
      }, 'Added to the form'),
    replace: () => apply((imported) => imported, 'Replaced the form'),
  };
}

function remedied(spec: RoleSpec, notes: readonly ImportNote[], chosen: ReadonlySet<ImportNote>): RoleSpec {
  return notes.reduce(
    (sum, note) => (note.kind === 'read' || chosen.has(note) ? (note.add?.(sum) ?? sum) : sum),
    spec,
  );
}
