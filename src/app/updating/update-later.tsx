import { Suspense, useEffect, useState } from 'react';
import { FallBack, lazyPart } from '../../screen';

/** Loaded when the page is at rest. */
const UpdateOffer = lazyPart(async () => (await import('./update-offer')).UpdateOffer);

/** How long the page may be busy before the site is kept all the same. Milliseconds. */
const LATEST = 10_000;

/** Keeps the site in the browser and offers its newer releases, once the page has nothing better to do. */
export function UpdateLater() {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    // Nothing is built by `npm run dev` that could be kept.
    if (!import.meta.env.PROD) return undefined;
    const begin = () => setIdle(true);
    // Safari has no idle callback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(begin, LATEST / 5);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(begin, { timeout: LATEST });
    return () => cancelIdleCallback(idle);
  }, []);

  if (!isIdle) return null;
  return (
    <FallBack to={null}>
      <Suspense>
        <UpdateOffer />
      </Suspense>
    </FallBack>
  );
}
