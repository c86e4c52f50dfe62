import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RoleSpec } from '../../policy';
import type { StepId } from '../../wizard';
import type { Undo } from '../undo/use-undo';
import type { Navigation } from '../use-navigation';
import { watchAddress } from './address';
import { madeUnder } from './made-under';
import {
  STEP_OF_LINKS,
  isNoLink,
  stepOfOwn,
  type OpenedLink,
  type Opening,
  type SharedLink,
} from './opening';
import { isEmptySpec, sameSpec, shareLater } from './share-later';
import { useBroken, type Broken } from './use-broken';

const NOT_LOADED = 'The part that opens links could not be loaded. Reload the page.';

export interface Links {
  /** A link that was opened while the form holds something else: open it or not? */
  readonly question: SharedLink | null;
  openLink: () => void;
  keepDraft: () => void;
  readonly broken: Broken;
  /** The link that the form was opened from, until it is dismissed. */
  readonly opened: OpenedLink | null;
  dismissOpened: () => void;
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
  const [opened, setOpened] = useState<OpenedLink | null>(opening.shared);
  const [arriving, setArriving] = useState<string | null>(null);
  /** The browser reports one arrival twice. */
  const latest = useRef<string | null>(null);
  const { step, landOn } = navigation;
  const { replace } = undo;
  const broken = useBroken({ first: opening.broken, replace, landOn });
  const { show: showBroken, openDraft } = broken;

  const open = useCallback(
    (link: SharedLink, draft: RoleSpec | null) => {
      replace(link.spec, `Opened the link${madeUnder(link.spec)}`, 'header');
      setOpened({ ...link, draft });
      landOn(STEP_OF_LINKS);
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
        if (!read.ok) {
          const { code, message } = read.problem;
          const draft = isEmptySpec(share, getValues()) ? null : { spec: structuredClone(getValues()), step };
          if (!isNoLink(code, fragment)) showBroken({ code, message, draft });
          else if (fragment !== '') onProblem(message);
        } else {
          onRead();
          // What a link before this one held back.
          openDraft();
          const draft = structuredClone(getValues());
          const link = { spec: read.value, made: share.madeOfShare(fragment) };
          if (sameSpec(share, draft, link.spec)) {
            setOpened({ ...link, draft });
            landOn(stepOfOwn(share, fragment));
          } else if (isEmptySpec(share, draft)) open(link, null);
          else setQuestion(link);
        }
      } catch {
        onProblem(NOT_LOADED);
      }
      latest.current = null;
      setArriving(null);
    },
    [getValues, landOn, onProblem, onRead, open, openDraft, showBroken, step],
  );

  const leave = useCallback(
    (next: StepId) => {
      latest.current = null;
      setArriving(null);
      // Going back from a link is an answer.
      setQuestion(null);
      openDraft();
      landOn(next);
    },
    [landOn, openDraft],
  );

  useEffect(
    () => watchAddress({ onStep: leave, onLink: (fragment) => void arrive(fragment) }),
    [arrive, leave],
  );

  const openLink = useCallback(() => {
    if (question !== null) open(question, structuredClone(getValues()));
    setQuestion(null);
  }, [getValues, open, question]);
  const keepDraft = useCallback(() => setQuestion(null), []);
  const dismissOpened = useCallback(() => setOpened(null), []);

  const isPending = arriving !== null || question !== null || broken.link !== null;
  return { question, openLink, keepDraft, broken, opened, dismissOpened, isPending };
}
