import { useEffect } from 'react';
import { isEditable } from './is-editable';
import { SHORTCUTS } from './shortcuts';

export interface ShortcutActions {
  travel: (to: 'undo' | 'redo') => void;
  onShortcuts: () => void;
  /** Whether single keys count; they can be switched off, for those who speak or hit keys by chance. */
  singleKeys: boolean;
}

/** What has the keyboard to itself while it is open. */
const ON_TOP = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

const PRESSES = new Set(SHORTCUTS.flatMap(({ presses }) => presses ?? []));

/** Listens for the shortcuts of the page; never while somebody types. */
export function ShortcutListener({ travel, onShortcuts, singleKeys }: ShortcutActions): null {
  useEffect(() => {
    /** The field that was typed in since it got the focus: its own Undo comes first. */
    let typedIn: EventTarget | null = null;

    function typed({ target }: Event) {
      typedIn = target;
    }
    function focused() {
      typedIn = null;
    }
    /** What a key does; null where it belongs to somebody else. */
    function actionOf(event: KeyboardEvent): (() => void) | null {
      if (event.defaultPrevented || event.isComposing || event.altKey) return null;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (event.target === typedIn && isEditable(typedIn)) return null;
        if (key === 'y' || (key === 'z' && event.shiftKey)) return () => travel('redo');
        return key === 'z' ? () => travel('undo') : null;
      }
      if (!singleKeys || event.repeat || isEditable(event.target)) return null;
      if (key === '?') return onShortcuts;
      if (!PRESSES.has(key) || event.shiftKey) return null;
      const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
      return button === null ? null : () => button.click();
    }
    function pressed(event: KeyboardEvent) {
      const action = actionOf(event);
      // The page is searched for the few keys that do something, and not for each that is typed.
      if (action === null || document.querySelector(ON_TOP) !== null) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    }

    window.addEventListener('input', typed, true);
    window.addEventListener('focusin', focused);
    // Before the editor: it would refuse Undo, since its text cannot be edited.
    window.addEventListener('keydown', pressed, true);
    return () => {
      window.removeEventListener('input', typed, true);
      window.removeEventListener('focusin', focused);
      window.removeEventListener('keydown', pressed, true);
    };
  }, [onShortcuts, singleKeys, travel]);
  return null;
}
