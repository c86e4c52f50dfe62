import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointedLine } from './code-props';

/** Long enough that a pointer on its way elsewhere opens nothing. Milliseconds. */
const OPENS_AFTER = 350;

/** Long enough to reach the card with the pointer. Milliseconds. */
const CLOSES_AFTER = 200;

interface Pointing {
  readonly pointed: PointedLine | null;
  point: (next: PointedLine | null) => void;
  /** Keeps what is open while the pointer or the focus is on it. */
  hold: (held: boolean) => void;
}

/** The line that the pointer or the cursor rests on. Escape and scrolling close it. */
export function usePointedLine(): Pointing {
  const [pointed, setPointed] = useState<PointedLine | null>(null);
  const wanted = useRef<number | null>(null);
  /** The pointer is on what is told: what it left behind asks for nothing meanwhile. */
  const isHeld = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const later = useCallback((next: PointedLine | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPointed(next), next === null ? CLOSES_AFTER : OPENS_AFTER);
  }, []);

  const point = useCallback(
    (next: PointedLine | null) => {
      if (isHeld.current || (next?.line ?? null) === wanted.current) return;
      wanted.current = next?.line ?? null;
      later(next);
    },
    [later],
  );

  const hold = useCallback(
    (held: boolean) => {
      isHeld.current = held;
      if (held) return clearTimeout(timer.current);
      wanted.current = null;
      later(null);
    },
    [later],
  );

  useEffect(() => {
    if (pointed === null) return undefined;
    function close(event: Event): void {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      // What it lies over, such as a dialog, stays open.
      if (event instanceof KeyboardEvent) event.stopPropagation();
      else {
        // What is told may be long enough to be scrolled itself.
        if (isHeld.current) return;
        // Another line may be under the pointer now, or the same one that is asked for again.
        wanted.current = null;
      }
      isHeld.current = false;
      setPointed(null);
    }
    const options = { capture: true, passive: true };
    addEventListener('keydown', close, options);
    addEventListener('wheel', close, options);
    return () => {
      removeEventListener('keydown', close, options);
      removeEventListener('wheel', close, options);
    };
  }, [pointed]);

  useEffect(() => () => clearTimeout(timer.current), []);

  return { pointed, point, hold };
}
