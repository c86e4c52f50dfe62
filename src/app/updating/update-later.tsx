import { Suspense, useEffect, useState } from 'react';
import { FallBack, lazyPart } from '../../screen';

/** Not for the first view. */
const UpdateOffer = lazyPart(async () => (await import('./update-offer')).UpdateOffer);

/** By then the page can be used, and keeping all else of the site slows nothing down. Milliseconds. */
const SETTLED = 5_000;

/** Keeps the site in the browser and offers its newer releases, once the page has settled. */
export function UpdateLater() {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    // Nothing is built by `npm run dev` that could be kept.
    if (!import.meta.env.PROD) return undefined;
    const timer = setTimeout(() => setSettled(true), SETTLED);
    return () => clearTimeout(timer);
  }, []);

  if (!isSettled) return null;
  return (
    <FallBack to={null}>
      <Suspense>
        <UpdateOffer />
      </Suspense>
    </FallBack>
  );
}
