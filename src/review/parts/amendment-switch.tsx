import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { SOURCES, type Amendment } from '../../policy';
import { SourceLink } from './source-link';

interface AmendmentSwitchProps {
  amendment: Amendment;
  isOn: boolean;
  /** Switched against the level. */
  isByHand: boolean;
  onTurn: (isOn: boolean) => void;
  onBack: () => void;
}

/** One change to AWS’s guide: on or off, why, and who says so. */
export function AmendmentSwitch({ amendment, isOn, isByHand, onTurn, onBack }: AmendmentSwitchProps) {
  const id = useId();
  const { title, purpose, source } = amendment;
  const field = { 'data-field': `amendments.${amendment.id}` };
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <Switch
        size="small"
        checked={isOn}
        onChange={(event) => onTurn(event.target.checked)}
        slotProps={{ input: { id, 'aria-describedby': `${id}-why`, ...field } }}
        sx={{ flex: 'none', mt: '-1px', ml: -0.5 }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Typography
          component="label"
          htmlFor={id}
          sx={{ cursor: 'pointer', fontWeight: 600, fontSize: '0.875rem' }}
        >
          {title}
        </Typography>
        <Typography id={`${id}-why`} variant="body2" sx={{ color: 'text.secondary' }}>
          {purpose} <SourceLink source={SOURCES[source]} of={title} />
        </Typography>
        {isByHand && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 0.5 }}>
            <Box
              component="span"
              sx={{ typography: 'body2', border: 1, borderColor: 'edge', borderRadius: 4, px: 1 }}
            >
              Changed by hand
            </Box>
            <Button size="small" onClick={onBack} aria-label={`Back to level: ${title}`}>
              Back to level
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  );
}
