import { useState } from 'react';

/** A stable callback that runs the action at most once. */
export function useOnce(action: () => void): () => void {
  const [once] = useState(() => {
    let isDone = false;
    return () => {
      if (!isDone) action();
      isDone = true;
    };
  });
  return once;
}
