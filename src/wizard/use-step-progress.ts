import { useEffect, useState } from 'react';
import { useBuiltStore } from './form/built';
import { stepProgress } from './step-progress';
import { STEPS } from './step-table';

type StepsProgress = ReturnType<typeof stepProgress>;

/** The marks of the steps wait until nobody types. Milliseconds. */
const SETTLE_MS = 250;

/** How far each step is, a moment after the last change. */
export function useStepProgress(): StepsProgress {
  const built = useBuiltStore();
  const [progress, setProgress] = useState(() => stepProgress(built.now()));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const unsubscribe = built.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(
        () => setProgress((before) => renewed(before, stepProgress(built.now()))),
        SETTLE_MS,
      );
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [built]);

  return progress;
}

/** The one before where nothing is different: then nothing is drawn again. */
function renewed(before: StepsProgress, now: StepsProgress): StepsProgress {
  return STEPS.every(({ id }) => before[id] === now[id]) ? before : now;
}
