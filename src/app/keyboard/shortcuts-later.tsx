import { Suspense } from 'react';
import { FallBack, lazyPart } from '../../screen';
import type { ShortcutActions } from './shortcut-listener';

/** Not for the first view. */
const Shortcuts = lazyPart(async () => (await import('./shortcut-listener')).ShortcutListener);

/** Listens for the shortcuts of the page once they are loaded. */
export function ShortcutsLater(actions: ShortcutActions) {
  return (
    <FallBack to={null}>
      <Suspense>
        <Shortcuts {...actions} />
      </Suspense>
    </FallBack>
  );
}
