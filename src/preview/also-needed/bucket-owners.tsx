import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { NamedBucket } from '../../policy';
import { FADED } from '../../screen';
import type { Change } from '../use-change';
import { NeededBox } from './needed-box';

interface BucketOwnersProps {
  buckets: readonly NamedBucket[];
  onChange: Change;
}

/** More of them scroll. */
const MANY = 8;

/** Which buckets another account owns: their policies are asked for below. */
export function BucketOwners({ buckets, onChange }: BucketOwnersProps) {
  if (buckets.length === 0) return null;

  function setForeign(name: string, isForeign: boolean): void {
    onChange((spec) => {
      const others = (spec.foreignBuckets ?? []).filter((other) => other !== name);
      return { ...spec, foreignBuckets: isForeign ? [...others, name] : others };
    }, '');
  }

  return (
    <NeededBox title="Buckets of another account">
      <Typography variant="body2">
        An S3 address does not say whose the bucket is. Tick what another account owns: that account must
        allow the role too.
      </Typography>
      <Box sx={{ display: 'grid', maxHeight: '14rem', ...(buckets.length > MANY ? FADED : {}) }}>
        {buckets.map(({ name, isForeign, accountInName }) => (
          <FormControlLabel
            key={name}
            control={<Checkbox size="small" sx={{ p: 0.5 }} />}
            label={accountInName === null ? name : `${name} (by its name, of ${accountInName})`}
            checked={isForeign}
            disabled={accountInName !== null}
            onChange={(_event, isChecked) => setForeign(name, isChecked)}
            sx={{ ml: -0.5, mr: 0, overflowWrap: 'anywhere' }}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        ))}
      </Box>
    </NeededBox>
  );
}
