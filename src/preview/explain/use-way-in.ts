import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

const LINKS = 'a[href], button';

interface WayIn {
  card: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Tab leads from a text into the card that lies over it, and past its last link on to what follows the text. Shift+Tab
 * leads back to the line, and so does whatever closes the card. On the page the card is far from the text.
 */
export function useWayIn(text: RefObject<HTMLElement | null>): WayIn {
  const card = useRef<HTMLDivElement>(null);
  /** What had the focus in the text. */
  const line = useRef<HTMLElement>(null);

  useEffect(() => {
    function enter(event: globalThis.KeyboardEvent): void {
      const { target, key, shiftKey } = event;
      const first = card.current?.querySelector<HTMLElement>(LINKS);
      if (key !== 'Tab' || shiftKey || !first) return;
      if (!(target instanceof HTMLElement) || text.current?.contains(target) !== true) return;
      line.current = target;
      event.preventDefault();
      event.stopPropagation();
      first.focus();
    }
    // Before the editor, for which Tab means the next control.
    window.addEventListener('keydown', enter, true);
    return () => window.removeEventListener('keydown', enter, true);
  }, [text]);

  useLayoutEffect(() => {
    function back(): void {
      if (card.current?.contains(document.activeElement) === true) line.current?.focus();
    }
    return back;
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const links = [...(card.current?.querySelectorAll<HTMLElement>(LINKS) ?? [])];
    if (document.activeElement !== links.at(event.shiftKey ? 0 : -1)) return;
    line.current?.focus();
    // Forwards, the browser goes on from there by itself.
    if (event.shiftKey) event.preventDefault();
  }

  return { card, onKeyDown };
}
