import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { stepOfField, type StepId } from './step-table';

interface Arrival {
  root: RefObject<HTMLElement | null>;
  heading: RefObject<HTMLElement | null>;
  step: StepId;
  onStep: (step: StepId) => void;
  goTo: { field: string } | null;
  revealRow: (field: string) => boolean;
}

/**
 * Puts the focus where one arrives: on the field that was asked for, or on the heading of a new step. A field in a part
 * of the step that is loaded later gets it once that part is there.
 */
export function useArrival({ root, heading, step, onStep, goTo, revealRow }: Arrival): {
  onArrived: () => void;
} {
  const shown = useRef(step);
  const reached = useRef<Arrival['goTo']>(null);
  /** The field that was asked for and was not there. */
  const missed = useRef<string | null>(null);

  const focusField = useCallback(
    (name: string): boolean => {
      if (revealRow(name)) return true;
      const field = root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
      focus(field);
      return field !== null && field !== undefined;
    },
    [root, revealRow],
  );

  useEffect(() => {
    const isNew = shown.current !== step;
    shown.current = step;

    if (goTo !== null && goTo !== reached.current) {
      const target = stepOfField(goTo.field);
      if (target !== step) return onStep(target);
      reached.current = goTo;
      const isThere = focusField(goTo.field);
      missed.current = isThere ? null : goTo.field;
      if (!isThere) focus(heading.current);
    } else if (isNew) {
      missed.current = null;
      heading.current?.focus({ preventScroll: true });
      root.current?.scrollIntoView({ block: 'start' });
    }
  }, [root, heading, step, onStep, goTo, focusField]);

  const onArrived = useCallback(() => {
    const isWaiting = missed.current !== null && document.activeElement === heading.current;
    if (isWaiting && missed.current !== null && focusField(missed.current)) missed.current = null;
  }, [heading, focusField]);

  return { onArrived };
}

function focus(place: HTMLElement | null | undefined): void {
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}
