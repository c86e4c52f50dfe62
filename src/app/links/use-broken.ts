import { useCallback, useState } from 'react';
import { emptyRoleSpec } from '../../policy';
import { STEPS } from '../../wizard';
import type { Undo } from '../undo/use-undo';
import type { Navigation } from '../use-navigation';
import type { BrokenLink } from './opening';

export interface Broken {
  /** A link that does not open, until it is answered. */
  readonly link: BrokenLink | null;
  show: (link: BrokenLink) => void;
  /** Goes back to what the form held; to the empty form where there was nothing. */
  openDraft: () => void;
  startOver: () => void;
}

interface BrokenProps {
  /** The link that the page was opened with, if that is one. */
  first: BrokenLink | null;
  replace: Undo['replace'];
  landOn: Navigation['landOn'];
}

/**
 * Holds the draft back while a link that does not open waits for an answer: the form is empty until then, so that
 * nothing of the draft passes for what the link holds.
 */
export function useBroken({ first, replace, landOn }: BrokenProps): Broken {
  const [link, setLink] = useState(first);

  const show = useCallback(
    (next: BrokenLink) => {
      // The draft that is held back already is the one to keep.
      setLink((held) => ({ ...next, draft: held === null ? next.draft : held.draft }));
      replace(emptyRoleSpec(), '', 'header');
    },
    [replace],
  );

  const openDraft = useCallback(() => {
    if (link === null) return;
    setLink(null);
    if (link.draft === null) return;
    replace(link.draft.spec, '', 'header');
    landOn(link.draft.step);
  }, [landOn, link, replace]);

  const startOver = useCallback(() => {
    if (link === null) return;
    setLink(null);
    landOn(STEPS[0].id);
    if (link.draft === null) return;
    // From the draft, so that Undo leads back to it.
    replace(link.draft.spec, '', 'header');
    replace(emptyRoleSpec(), 'Started over', 'header');
  }, [landOn, link, replace]);

  return { link, show, openDraft, startOver };
}
