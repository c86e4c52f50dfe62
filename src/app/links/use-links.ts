import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RoleSpec } from '../../policy';
import type { StepId } from '../../wizard';
import type { Undo } from '../undo/use-undo';
import type { Navigation } from '../use-navigation';
import { watchAddress } from './address';
import { madeUnder } from './made-under';
import { stepOfLink, type OpenedForm, type Opening } from './opening';
import { isEmptySpec, sameSpec, shareLater } from './share-later';

const NOT_LOADED = 'The part that opens links could not be loaded. Reload the page.';

export interface Links {
  /** A link that was opened while the form holds something else: open it or not? */
  readonly question: OpenedForm | null;
  openLink: () => void;
  keepDraft: () => void;
  /** Whether a link is being read or waits for an answer. */
  readonly isPending: boolean;
}

interface LinksProps {
  opening: Opening;
  navigation: Navigation;
  undo: Undo;
  onProblem: (message: string) => void;
  /** A link was read: what was said about the one before no longer holds. */
  onRead: () => void;
}

/** Opens links that are put into the address bar, and asks before one replaces a draft. */
export function useLinks({ opening, navigation, undo, onProblem, onRead }: LinksProps): Links {
  const { getValues } = useFormContext<RoleSpec>();
  const [question, setQuestion] = useState(opening.beside);
  const [arriving, setArriving] = useState<string | null>(null);
  /** The browser reports one arrival twice. */
  const latest = useRef<string | null>(null);
  const { landOn } = navigation;
  const { replace } = undo;

  const open = useCallback(
    ({ spec, step }: OpenedForm) => {
      replace(spec, `Opened the link${madeUnder(spec)}`, 'header');
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
        const share = await shareLater.load();
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
      // Going back from a link is an answer.
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
