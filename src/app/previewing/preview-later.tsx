import { Suspense, useDeferredValue, type ComponentProps } from 'react';
import { FallBack, NotLoaded, lazyPart } from '../../screen';

/** Evaluated after the form is on the screen: the form comes first. */
const PreviewPane = lazyPart(async () => (await import('./preview-pane')).PreviewPane);

/** The preview beside the form, once both have arrived. */
export function PreviewLater(props: ComponentProps<typeof PreviewPane>) {
  const isDrawn = useDeferredValue(true, false);
  return (
    <FallBack to={<NotLoaded />}>
      <Suspense>{isDrawn && <PreviewPane {...props} />}</Suspense>
    </FallBack>
  );
}
