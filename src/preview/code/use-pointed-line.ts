import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointedLine } from './code-props';

/** Long enough that a pointer on its way elsewhere opens nothing. Milliseconds. */
const OPENS_AFTER = 350;

/** Long enough to reach the card with the pointer. Milliseconds. */
const CLOSES_AFTER = 200;

interface Pointing {
  readonly pointed: PointedLine | null;
  point: (next: PointedLine | null) => void;
  /** Keeps what is open while the pointer is on it. */
  hold: (held: boolean) => void;
}

/** The line that the pointer rests on. Escape and scrolling close it. */
export function usePointedLine(): Pointing {
  const [pointed, setPointed] = useState<PointedLine | null>(null);
  const wanted = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const later = useCallback((next: PointedLine | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPointed(next), next === null ? CLOSES_AFTER : OPENS_AFTER);
  }, []);

  const point = useCallback(
    (next: PointedLine | null) => {
      if ((next?.line ?? null) === wanted.current) return;
      wanted.current = next?.line ?? null;
      later(next);
    },
    [later],
  );

  const hold = useCallback(
    (held: boolean) => {
      if (held) clearTimeout(timer.current);
      else point(null);
    },
    [point],
  );

  useEffect(() => {
    if (pointed === null) return undefined;
    function close(event: Event): void {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
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
