import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { SOURCES } from '../../policy';
import { SwitchRow } from '../fields/switch-row';
import type { AmendmentSwitch } from './use-amendments';

/** One change to AWS’s guide: on or off, why, and who says so. */
export function AmendmentRow({ amendment, isOn, isException, turn, backToLevel }: AmendmentSwitch) {
  const source = SOURCES[amendment.source];
  return (
    <SwitchRow
      title={amendment.title}
      checked={isOn}
      onChange={turn}
      aside={
        isException && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
            <Box
              component="span"
              sx={{ typography: 'body2', border: 1, borderColor: 'edge', borderRadius: 4, px: 1 }}
            >
              Changed by hand
            </Box>
            <Button size="small" onClick={backToLevel} aria-label={`Back to level: ${amendment.title}`}>
              Back to level
            </Button>
          </Box>
        )
      }
    >
      {amendment.purpose}{' '}
      <Link href={source.url} target="_blank" rel="noreferrer">
        {source.title}
      </Link>
    </SwitchRow>
  );
}
