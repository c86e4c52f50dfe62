import type { RoleSpec } from '../../policy';
import { changeOf } from './change-of';

/** Enough to find one’s way back, few enough to be read. */
export const MOST_STATES = 30;

/** The form as it was at one time. */
export interface FormState {
  readonly id: number;
  /** What was changed to come here. */
  readonly name: string;
  readonly spec: RoleSpec;
  /** The field that was typed in, whose next key belongs to this state too; null where the change was no typing. */
  readonly field: string | null;
  /** Whether a row was taken away. */
  readonly removes: boolean;
}

/** The last states of the form, the oldest first. */
export interface FormHistory {
  readonly states: readonly FormState[];
  /** Which of them the form shows. */
  readonly at: number;
  /** Whether the present state is still being typed: not so once somebody went to it. */
  readonly isOpen: boolean;
}

/** A history whose only state is the form as it is. */
export function beginHistory(spec: RoleSpec, name: string): FormHistory {
  return { states: [{ id: 0, name, spec, field: null, removes: false }], at: 0, isOpen: false };
}

/** The state that the form shows. */
export function presentState({ states, at }: FormHistory): FormState {
  const present = states[at];
  if (present === undefined) throw new Error('A history holds at least one state.');
  return present;
}

/**
 * Notes the form as it is now. Typing in one field is one state, blank rows are none. What had been undone before is
 * gone, unless nothing changed.
 */
export function record(history: FormHistory, spec: RoleSpec, name?: string): FormHistory {
  const present = presentState(history);
  const change = changeOf(present.spec, spec);
  if (change === null) return withPresent(history, { ...present, spec });

  const before = history.states[history.at - 1];
  const goesOn =
    history.isOpen && name === undefined && change.field !== null && change.field === present.field;
  if (goesOn && before !== undefined) {
    const whole = changeOf(before.spec, spec);
    // Typed and taken back: nothing has happened.
    if (whole === null) return { ...step(history, -1), states: history.states.slice(0, history.at) };
    return withPresent(history, { ...present, name: whole.name, spec });
  }
  const next = {
    id: nextId(history),
    name: name ?? change.name,
    spec,
    field: change.field,
    removes: change.removes,
  };
  const states = [...history.states.slice(0, history.at + 1), next].slice(-MOST_STATES);
  return { states, at: states.length - 1, isOpen: name === undefined };
}

/** One state back; the same history where there is none. */
export function undo(history: FormHistory): FormHistory {
  return step(history, -1);
}

/** One state forward; the same history where there is none. */
export function redo(history: FormHistory): FormHistory {
  return step(history, 1);
}

/** To a state by its id; the same history where it is no longer kept. */
export function goTo(history: FormHistory, id: number): FormHistory {
  const at = history.states.findIndex((state) => state.id === id);
  return at === -1 ? history : { ...history, at, isOpen: false };
}

/** What Undo would take back, by its name; null where there is nothing. */
export function undoName({ states, at }: FormHistory): string | null {
  return at === 0 ? null : (states[at]?.name ?? null);
}

/** What Redo would bring back, by its name; null where there is nothing. */
export function redoName({ states, at }: FormHistory): string | null {
  return states[at + 1]?.name ?? null;
}

function step(history: FormHistory, by: -1 | 1): FormHistory {
  const to = history.states[history.at + by];
  return to === undefined ? history : goTo(history, to.id);
}

function withPresent(history: FormHistory, present: FormState): FormHistory {
  return { ...history, states: history.states.with(history.at, present) };
}

function nextId({ states }: FormHistory): number {
  return Math.max(...states.map(({ id }) => id)) + 1;
}
