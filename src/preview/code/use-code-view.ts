import { useEffect, useState, type ComponentType, type RefObject } from 'react';
import { useRetries } from '../../screen';
import type { CodeViewProps } from './code-props';
import { editorLater } from './editor-later';

interface Loaded {
  /** The editor’s view of a text; null until it is loaded, and always where it cannot be. */
  readonly view: ComponentType<CodeViewProps> | null;
  /** Whether it takes over from a plain text that has the focus. */
  readonly focused: boolean;
}

/** The editor once it is loaded, to take over from the plain text in a box. */
export function useCodeView(box: RefObject<HTMLElement | null>): Loaded {
  const [held, setHeld] = useState<Loaded>(() => ({ view: editorLater.ifLoaded(), focused: false }));
  const [hasFailed, setFailed] = useState(false);
  const retries = useRetries(hasFailed);

  useEffect(() => {
    if (held.view !== null) return undefined;
    let isShown = true;

    async function takeOver(): Promise<void> {
      try {
        const view = await editorLater.load();
        if (!isShown) return;
        setHeld({ view, focused: box.current?.contains(document.activeElement) === true });
        setFailed(false);
      } catch {
        // Blocked or offline: the plain text stays, and everything works on it.
        if (isShown) setFailed(true);
      }
    }

    void takeOver();
    return () => {
      isShown = false;
    };
  }, [box, held.view, retries]);

  return held;
}
