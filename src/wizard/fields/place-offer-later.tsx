import { Suspense } from 'react';
import { FallBack, lazyPart } from '../../screen';
import type { PlaceOfferProps } from './place-offer';

/** Not for the first view. */
const PlaceOffer = lazyPart(async () => (await import('./place-offer')).PlaceOffer);

/** The offer of account and region, once it is loaded; the form does without it as well. */
export function PlaceOfferLater(props: PlaceOfferProps) {
  return (
    <FallBack to={null}>
      <Suspense>
        <PlaceOffer {...props} />
      </Suspense>
    </FallBack>
  );
}
