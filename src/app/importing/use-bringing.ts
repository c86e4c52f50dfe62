import { useEffect, useState } from 'react';
import { isEditable } from '../keyboard/is-editable';
import { broughtBy, type Brought } from './brought';

/** A dialog that asks something else: what is brought then belongs there, or nowhere. */
const OTHER_DIALOG = '[role="dialog"]:not([data-takes="files"] *)';

function isElsewhere(): boolean {
  return document.querySelector(OTHER_DIALOG) !== null;
}

/**
 * Takes what is dropped or pasted anywhere on the page: files always, text outside of fields and editors only. Tells
 * whether something that would be taken is being dragged over the page.
 */
export function useBringing(onBring: (brought: Brought) => void): boolean {
  const [isDraggedOver, setDraggedOver] = useState(false);

  useEffect(() => {
    /** What is dragged from one place of the page to another is not brought to it. */
    let isOurs = false;

    function carries(event: DragEvent): 'files' | 'text' | null {
      const types = event.dataTransfer?.types ?? [];
      if (types.includes('Files')) return 'files';
      return !isOurs && types.includes('text/plain') && !isEditable(event.target) ? 'text' : null;
    }
    function over(event: DragEvent) {
      const carried = carries(event);
      const isTaken = carried !== null && !isElsewhere();
      setDraggedOver(isTaken);
      // Also where it is not taken: the browser would open the file in place of the page.
      if (carried === 'files' || isTaken) event.preventDefault();
      if (event.dataTransfer !== null && carried === 'files' && !isTaken)
        event.dataTransfer.dropEffect = 'none';
    }
    function left(event: DragEvent) {
      if (event.relatedTarget === null) setDraggedOver(false);
    }
    function dropped(event: DragEvent) {
      setDraggedOver(false);
      if (carries(event) === null) return;
      event.preventDefault();
      const brought = isElsewhere() ? null : broughtBy(event.dataTransfer);
      if (brought !== null) onBring(brought);
    }
    function pasted(event: ClipboardEvent) {
      if (event.defaultPrevented || isEditable(event.target) || isElsewhere()) return;
      const brought = broughtBy(event.clipboardData);
      if (brought === null) return;
      event.preventDefault();
      onBring(brought);
    }
    const began = () => {
      isOurs = true;
    };
    const ended = () => {
      isOurs = false;
      setDraggedOver(false);
    };

    window.addEventListener('dragstart', began);
    window.addEventListener('dragend', ended);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', dropped);
    window.addEventListener('paste', pasted);
    return () => {
      window.removeEventListener('dragstart', began);
      window.removeEventListener('dragend', ended);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
      window.removeEventListener('paste', pasted);
    };
  }, [onBring]);

  return isDraggedOver;
}
