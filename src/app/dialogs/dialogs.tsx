import { Suspense, useEffect } from 'react';
import type { OpenDialogProps } from './open-dialog';
import { FallBack, lazyPart, retryParts } from '../../screen';

const NOT_LOADED = 'This part of the page could not be loaded. Reload the page: what you have typed is kept.';

const load = () => import('./open-dialog');

/** Begins to load the dialogs, where one is about to be opened; where that fails, opening it says so. */
export function approachDialogs(): void {
  load().catch(() => undefined);
}

/** One script for all dialogs, loaded when the first is opened: each alone would be little more than a request. */
const OpenDialog = lazyPart(async () => (await load()).OpenDialog);

interface FailingProps {
  onProblem: (message: string) => void;
}

interface DialogsProps extends Omit<OpenDialogProps, 'name'>, FailingProps {
  name: OpenDialogProps['name'] | null;
}

/** The dialog that is open over the page, if one is. */
export function Dialogs({ name, onProblem, ...props }: DialogsProps) {
  if (name === null) return null;
  return (
    <FallBack key={name} to={<NotLoaded onClose={props.onClose} onProblem={onProblem} />}>
      <Suspense>
        <OpenDialog name={name} {...props} />
      </Suspense>
    </FallBack>
  );
}

/** The network is gone, or the site has been replaced by a newer one: says so, and closes. Opening one tries again. */
function NotLoaded({ onClose, onProblem }: Pick<DialogsProps, 'onClose' | 'onProblem'>) {
  useEffect(() => {
    onProblem(NOT_LOADED);
    onClose();
    retryParts();
  }, [onClose, onProblem]);
  return null;
}
