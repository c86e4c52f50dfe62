import { Suspense } from 'react';
import { FallBack, lazyPart } from '../../screen';
import type { StartCardsProps } from './start-cards';

/** With the examples behind it: after the first view. */
const StartCards = lazyPart(async () => (await import('./start-cards')).StartCards);

/** What one can begin with, where the policy will be; without it the form does as well. */
export function StartChoices(props: StartCardsProps) {
  return (
    <FallBack to={null}>
      <Suspense>
        <StartCards {...props} />
      </Suspense>
    </FallBack>
  );
}
