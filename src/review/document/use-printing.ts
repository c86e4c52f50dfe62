import { useSyncExternalStore } from 'react';

/** Whether the page is being printed, or previewed as it prints. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting);
}

/** Between the two events that a browser sends around printing; some tell the media query first, some the events. */
let isBetween = false;

function isPrinting(): boolean {
  return isBetween || window.matchMedia('print').matches;
}

function subscribe(onChange: () => void): () => void {
  const begin = () => {
    isBetween = true;
    onChange();
  };
  const end = () => {
    isBetween = false;
    onChange();
  };
  const media = window.matchMedia('print');
  media.addEventListener('change', onChange);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    media.removeEventListener('change', onChange);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
