import { Suspense } from 'react';
import type { RoleSpec } from '../../policy';
import { FallBack, lazyPart } from '../../screen';
import type { Links } from './use-links';

/** Loaded when a link is opened. */
const SharedBanner = lazyPart(async () => (await import('./shared-banner')).SharedBanner);

interface OpenedLinkBannerProps {
  links: Pick<Links, 'opened' | 'dismissOpened'>;
  /** What the form holds now. */
  spec: RoleSpec;
}

/** Above the step, once a shared link was opened, until it is dismissed. */
export function OpenedLinkBanner({ links, spec }: OpenedLinkBannerProps) {
  const { opened, dismissOpened } = links;
  if (opened === null) return null;
  return (
    <FallBack to={null}>
      <Suspense>
        <SharedBanner opened={opened} spec={spec} onDismiss={dismissOpened} />
      </Suspense>
    </FallBack>
  );
}
