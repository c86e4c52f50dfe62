import { useEffect, useRef, type RefObject } from 'react';
import { stepOfField, type StepId } from './step-table';

interface Arrival {
  root: RefObject<HTMLElement | null>;
  heading: RefObject<HTMLElement | null>;
  step: StepId;
  onStep: (step: StepId) => void;
  goTo: { field: string } | null;
  revealRow: (field: string) => boolean;
}

/** Puts the focus where one arrives: on the field that was asked for, or on the heading of a new step. */
export function useArrival({ root, heading, step, onStep, goTo, revealRow }: Arrival): void {
  const shown = useRef(step);
  const reached = useRef<Arrival['goTo']>(null);

  useEffect(() => {
    const isNew = shown.current !== step;
    shown.current = step;

    if (goTo !== null && goTo !== reached.current) {
      const target = stepOfField(goTo.field);
      if (target !== step) return onStep(target);
      reached.current = goTo;
      if (revealRow(goTo.field)) return;
      const field = root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(goTo.field)}"]`);
      const place = field ?? heading.current;
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'center' });
    } else if (isNew) {
      heading.current?.focus({ preventScroll: true });
      root.current?.scrollIntoView({ block: 'start' });
    }
  }, [root, heading, step, onStep, goTo, revealRow]);
}
