import { useCallback, useState } from 'react';
import { stepOfField, type StepId } from '../wizard';

export interface Places {
  readonly step: StepId;
  setStep: (step: StepId) => void;
  /** The field that the wizard is asked to bring into view; a new object each time. */
  readonly goTo: { field: string } | null;
  goToField: (field: string) => void;
  /** The field that has the focus. */
  readonly activeField: string | null;
  setActiveField: (field: string | null) => void;
}

/** Where the person is in the form, and how the preview brings them elsewhere. */
export function usePlaces(): Places {
  const [step, setStep] = useState<StepId>('api');
  const [goTo, setGoTo] = useState<{ field: string } | null>(null);
  const [activeField, setActiveField] = useState<string | null>(null);

  const goToField = useCallback((field: string) => {
    setStep(stepOfField(field));
    setGoTo({ field });
  }, []);

  return { step, setStep, goTo, goToField, activeField, setActiveField };
}
