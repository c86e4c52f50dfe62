import { Suspense, useDeferredValue, useEffect, type ComponentProps } from 'react';
import { editorLater } from '../../preview';
import { FallBack, NotLoaded, lazyPart } from '../../screen';

/** Evaluated after the form is on the screen: the form comes first. */
const PreviewPane = lazyPart(async () => (await import('./preview-pane')).PreviewPane);

/** The preview beside the form, once both have arrived. */
export function PreviewLater(props: ComponentProps<typeof PreviewPane>) {
  const isDrawn = useDeferredValue(true, false);
  const isFilled = props.policies.permissions.length > 0;

  useEffect(() => {
    // The largest part of the page need not wait for the others. Where it cannot be loaded, the plain text stays.
    if (isFilled) editorLater.load().catch(() => {});
  }, [isFilled]);

  return (
    <FallBack to={<NotLoaded />}>
      <Suspense>{isDrawn && <PreviewPane {...props} />}</Suspense>
    </FallBack>
  );
}
