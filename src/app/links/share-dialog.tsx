import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RoleSpec } from '../../policy';
import { counted } from '../../screen';
import { decodeShare, encodeShare, identityLeft, withoutIdentity } from '../../share';
import { addressWith } from './address';
import { LinkContents } from './link-contents';
import { LinkField } from './link-field';
import { today } from './today';

/** The link to the role, and what it gives away. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const { getValues } = useFormContext<RoleSpec>();
  const [isAnonymous, setAnonymous] = useState(false);
  // A copy: nothing can be typed while the dialog is open.
  const [spec] = useState(() => structuredClone(getValues()));
  const shared = isAnonymous ? withoutIdentity(spec) : spec;
  const { link, problem } = useMemo(() => linkTo(shared), [shared]);

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`} component="h2" variant="h3">
        Share link
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          Anyone with the link can see this role. Everything after # is read in the browser and never sent to
          a server.
        </Typography>
        {problem === '' ? (
          <LinkField key={link} link={link} />
        ) : (
          <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
            {problem}
          </Typography>
        )}
        <LinkContents spec={shared} />
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={isAnonymous}
              onChange={(_, checked) => setAnonymous(checked)}
              slotProps={{ input: { 'aria-describedby': `${id}-stays` } }}
            />
          }
          label="Leave out account id and role name"
          slotProps={{ typography: { variant: 'body2' } }}
          sx={{ mt: 1.5, ml: -0.5, gap: 0.5 }}
        />
        <Box id={`${id}-stays`} sx={{ typography: 'body2', color: 'text.secondary' }}>
          {whatStays(spec)}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Which account ids and region stay in the link. */
function whatStays(spec: RoleSpec): string {
  const left = identityLeft(withoutIdentity(spec)).length;
  const hasRegion = spec.account.region.trim() !== '';
  if (left === 0) return `No address holds an account id.${hasRegion ? ' The region stays.' : ''}`;
  return `${hasRegion ? 'The region stays, and so do account ids' : 'Account ids stay'} inside addresses, such as image URIs and key ARNs: ${counted(left, 'address holds', 'addresses hold')} one.`;
}

/** The link, or why there is none: a role can be too large for a link that opens again. */
function linkTo(spec: RoleSpec): { link: string; problem: string } {
  const fragment = encodeShare(spec, 'review', today());
  const read = decodeShare(fragment);
  return read.ok
    ? { link: addressWith(fragment), problem: '' }
    : { link: '', problem: 'This role is too large for a link. Send the downloaded policies instead.' };
}
