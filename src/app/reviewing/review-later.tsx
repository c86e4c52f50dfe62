import { Suspense, type ComponentProps } from 'react';
import { FallBack, NotLoaded, lazyPart } from '../../screen';

/** The last step, and not needed for the first view. */
const ReviewBody = lazyPart(async () => (await import('./review-body')).ReviewBody);

/** The page that one signs, once it is loaded. */
export function ReviewLater(props: ComponentProps<typeof ReviewBody>) {
  return (
    <FallBack to={<NotLoaded />}>
      <Suspense>
        <ReviewBody {...props} />
      </Suspense>
    </FallBack>
  );
}
