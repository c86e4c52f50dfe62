import { useEffect, useState } from 'react';
import { useBuiltStore } from './form/built';
import { stepProgress } from './step-progress';

/** The marks of the steps wait until nobody types. Milliseconds. */
const SETTLE_MS = 250;

/** How far each step is, a moment after the last change. */
export function useStepProgress(): ReturnType<typeof stepProgress> {
  const built = useBuiltStore();
  const [progress, setProgress] = useState(() => stepProgress(built.now()));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const unsubscribe = built.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setProgress(stepProgress(built.now())), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [built]);

  return progress;
}
