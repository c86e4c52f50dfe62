import { Suspense } from 'react';
import { lazyDialog } from './lazy-dialog';
import type { OpenDialogProps } from './open-dialog';

/** One script for all of them, asked for when the first is opened: each alone would be little more than a request. */
const OpenDialog = lazyDialog(async () => (await import('./open-dialog')).OpenDialog);

interface DialogsProps extends Omit<OpenDialogProps, 'name'> {
  name: OpenDialogProps['name'] | null;
}

/** Whatever stands over the page. */
export function Dialogs({ name, ...props }: DialogsProps) {
  if (name === null) return null;
  return (
    <Suspense fallback={null}>
      <OpenDialog name={name} {...props} />
    </Suspense>
  );
}
