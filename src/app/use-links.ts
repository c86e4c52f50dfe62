import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RoleSpec } from '../policy';
import type { StepId } from '../wizard';
import { watchAddress } from './address';
import { stepOfLink, type OpenedForm, type Opening } from './open-form';
import { isEmptySpec, sameSpec } from './same-spec';
import { loadShare } from './share-later';
import type { Places } from './use-places';
import type { Undo } from './use-undo';

const NOT_LOADED = 'What is needed to open links could not be loaded. Reload the page.';

export interface Links {
  /** A link beside a form that is not empty: open it or not? */
  readonly question: OpenedForm | null;
  openLink: () => void;
  keepDraft: () => void;
  /** Whether a link is being read or waits for an answer. */
  readonly isPending: boolean;
}

interface LinksProps {
  opening: Opening;
  places: Places;
  undo: Undo;
  onProblem: (message: string) => void;
  /** A link can be read: what was said of the one before is over. */
  onRead: () => void;
}

/** Opens links that are put into the address bar, and asks before one takes the place of a draft. */
export function useLinks({ opening, places, undo, onProblem, onRead }: LinksProps): Links {
  const { getValues } = useFormContext<RoleSpec>();
  const [question, setQuestion] = useState(opening.beside);
  const [arriving, setArriving] = useState<string | null>(null);
  /** The browser reports one arrival twice. */
  const latest = useRef<string | null>(null);
  const { landOn } = places;
  const { replace } = undo;

  const open = useCallback(
    ({ spec, step }: OpenedForm) => {
      replace(spec, 'Opened the link', 'header');
      landOn(step);
    },
    [landOn, replace],
  );

  const arrive = useCallback(
    async (fragment: string) => {
      if (latest.current === fragment) return;
      latest.current = fragment;
      setQuestion(null);
      setArriving(fragment);
      try {
        const share = await loadShare();
        if (latest.current !== fragment) return;
        const read = share.decodeShare(fragment);
        const current: RoleSpec = getValues();
        if (!read.ok) {
          if (fragment !== '') onProblem(read.problem.message);
        } else {
          onRead();
          const link = { spec: read.value, step: stepOfLink(share, fragment) };
          if (sameSpec(share, current, link.spec)) landOn(link.step);
          else if (isEmptySpec(share, current)) open(link);
          else setQuestion(link);
        }
      } catch {
        onProblem(NOT_LOADED);
      }
      latest.current = null;
      setArriving(null);
    },
    [getValues, landOn, onProblem, onRead, open],
  );

  const leave = useCallback(
    (step: StepId) => {
      latest.current = null;
      setArriving(null);
      // Who goes back from a link has answered.
      setQuestion(null);
      landOn(step);
    },
    [landOn],
  );

  useEffect(
    () => watchAddress({ onStep: leave, onLink: (fragment) => void arrive(fragment) }),
    [arrive, leave],
  );

  const openLink = useCallback(() => {
    if (question !== null) open(question);
    setQuestion(null);
  }, [open, question]);
  const keepDraft = useCallback(() => setQuestion(null), []);

  return { question, openLink, keepDraft, isPending: arriving !== null || question !== null };
}
