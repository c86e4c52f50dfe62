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
    function pressed(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (document.querySelector(ON_TOP) !== null) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (event.target === typedIn && isEditable(typedIn)) return;
        if (key === 'y' || (key === 'z' && event.shiftKey)) act(event, () => travel('redo'));
        else if (key === 'z') act(event, () => travel('undo'));
        return;
      }
      if (!singleKeys || event.repeat || isEditable(event.target)) return;
      if (key === '?') act(event, onShortcuts);
      else if (PRESSES.has(key) && !event.shiftKey) {
        const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
        if (button !== null) act(event, () => button.click());
      }
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

function act(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  action();
}
