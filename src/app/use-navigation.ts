import { useCallback, useEffect, useRef, useState } from 'react';
import { stepOfField, type StepId } from '../wizard';
import { pushEntry } from './links/address';

export interface Navigation {
  readonly step: StepId;
  /** Opens a step; Back returns to the one before. */
  setStep: (step: StepId) => void;
  /** Opens a step that the history already leads to. */
  landOn: (step: StepId) => void;
  /** The field that the wizard is asked to bring into view; a new object each time. */
  readonly goTo: { field: string } | null;
  goToField: (field: string) => void;
  /** The field that has the focus. */
  readonly activeField: string | null;
  setActiveField: (field: string | null) => void;
}

/** Which step and field the person is at, and how the preview and the browser’s Back lead elsewhere. */
export function useNavigation(firstStep: StepId): Navigation {
  const [step, setStep] = useState(firstStep);
  const [goTo, setGoTo] = useState<{ field: string } | null>(null);
  const [activeField, setActiveField] = useState<string | null>(null);
  /** The step of the present entry of the history. */
  const entered = useRef(firstStep);

  useEffect(() => {
    if (entered.current === step) return;
    entered.current = step;
    pushEntry(step);
  }, [step]);

  const landOn = useCallback((next: StepId) => {
    entered.current = next;
    setStep(next);
  }, []);

  const goToField = useCallback((field: string) => {
    setStep(stepOfField(field));
    setGoTo({ field });
  }, []);

  return { step, setStep, landOn, goTo, goToField, activeField, setActiveField };
}
