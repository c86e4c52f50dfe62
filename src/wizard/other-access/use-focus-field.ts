import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Focuses a field by its path once it is drawn: rows come and go under the hands of whoever changes them. */
export function useFocusField(): {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly focusField: (field: string) => void;
} {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);

  const reach = useCallback(() => {
    if (wanted.current === null) return;
    const place = root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(wanted.current)}"]`);
    if (place === null || place === undefined) return;
    wanted.current = null;
    place.focus();
  }, []);
  useEffect(reach);

  const focusField = useCallback(
    (field: string) => {
      wanted.current = field;
      // It may be there already, and nothing be drawn again. Only after the click: a field with suggestions takes the
      // focus back when it is clicked anywhere.
      queueMicrotask(reach);
    },
    [reach],
  );
  return { root, focusField };
}
