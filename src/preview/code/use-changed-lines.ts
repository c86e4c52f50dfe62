import { useEffect, useState } from 'react';
import { changedLines } from './text-changes';

/** Long enough to be seen, short enough not to be in the way of reading. Milliseconds. */
const LIT_FOR = 2_000;

const NONE: readonly number[] = [];

/** The lines that the last change of a text touched, for a moment; none when another text is shown instead. */
export function useChangedLines(id: string, text: string): readonly number[] {
  const [seen, setSeen] = useState({ id, text, changed: NONE });
  let { changed } = seen;
  if (seen.id !== id || seen.text !== text) {
    changed = seen.id === id ? changedLines(seen.text, text) : NONE;
    setSeen({ id, text, changed });
  }

  useEffect(() => {
    if (changed.length === 0) return undefined;
    const timer = setTimeout(() => setSeen((last) => ({ ...last, changed: NONE })), LIT_FOR);
    return () => clearTimeout(timer);
  }, [changed]);

  return changed;
}
