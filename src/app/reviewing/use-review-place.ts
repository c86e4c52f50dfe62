import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Navigation } from '../use-navigation';

interface ReviewPlace {
  /** Goes to a field; from Review it can be come back from. */
  goToField: (field: string) => void;
  /** Back to Review, as far down as it was left; null where it was not left for a field. */
  readonly back: (() => void) | null;
}

/** Keeps the place in Review of somebody who looks at a field from there. */
export function useReviewPlace(
  { step, setStep, goToField }: Navigation,
  pane: RefObject<HTMLElement | null>,
): ReviewPlace {
  /** How far down Review was left. Pixels. */
  const [left, setLeft] = useState<number | null>(null);
  const isReview = step === 'review';

  useEffect(() => {
    if (!isReview || left === null) return undefined;
    // After the step itself has brought its heading into view.
    const frame = requestAnimationFrame(() => {
      scrollerOf(pane.current)?.scrollTo({ top: left });
      setLeft(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [isReview, left, pane]);

  const leave = useCallback(
    (field: string) => {
      goToField(field);
      if (isReview) setLeft(scrollerOf(pane.current)?.scrollTop ?? 0);
    },
    [goToField, isReview, pane],
  );
  const back = useCallback(() => setStep('review'), [setStep]);

  return { goToField: leave, back: isReview || left === null ? null : back };
}

/** What scrolls the pane: the page as a whole where there is no room for the pane to scroll by itself. */
function scrollerOf(pane: HTMLElement | null): Element | null {
  const isWhole = pane !== null && getComputedStyle(pane).overflowY === 'visible';
  return isWhole ? document.scrollingElement : pane;
}
