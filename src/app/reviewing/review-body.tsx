import Button from '@mui/material/Button';
import type { RolePolicies, RoleSpec } from '../../policy';
import { RoleButtons } from '../../preview';
import { ReviewPage } from '../../review';
import { useRoleLink } from './use-role-link';

interface ReviewBodyProps {
  spec: RoleSpec;
  policies: RolePolicies;
  onSpec: (next: RoleSpec, message: string) => void;
  onGoToField: (field: string) => void;
  onShare: () => void;
}

/** The last step: the page that one signs, with what copies, saves and shares it. */
export function ReviewBody({ onShare, ...review }: ReviewBodyProps) {
  const { spec, policies } = review;
  return (
    <ReviewPage
      {...review}
      link={useRoleLink(spec)}
      actions={
        <>
          <RoleButtons policies={policies} />
          <Button variant="outlined" color="inherit" aria-haspopup="dialog" onClick={onShare}>
            Share
          </Button>
        </>
      }
    />
  );
}
