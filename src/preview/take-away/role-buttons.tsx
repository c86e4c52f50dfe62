import type { RolePolicies } from '../../policy';
import { shownPolicy } from '../shown-policy';
import { useLatest } from '../use-latest';
import { CopyButton } from './copy-button';
import { DownloadMenu } from './download-menu';

/** Copies the permissions policy, and saves everything there is of the role. */
export function RoleButtons({ policies }: { policies: RolePolicies }) {
  const shown = shownPolicy(policies, 'permissions', 0);
  const now = useLatest({ policies, shown });
  return (
    <>
      <CopyButton shown={shown} placeholders={shown?.unknowns ?? 0} />
      <DownloadMenu now={now} />
    </>
  );
}
