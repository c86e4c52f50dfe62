import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RoleSpec } from '../policy';
import { stepProgress } from './step-progress';

/** The marks of the steps wait until nobody types: all fields are read for them. Milliseconds. */
const SETTLE_MS = 250;

/** How far each step is, a moment after the last change. */
export function useStepProgress(): ReturnType<typeof stepProgress> {
  const { getValues, subscribe } = useFormContext<RoleSpec>();
  const [progress, setProgress] = useState(() => stepProgress(getValues()));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => setProgress(stepProgress(getValues())), SETTLE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [getValues, subscribe]);

  return progress;
}
