import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { memo, useId } from 'react';
import type { FormatId } from '../../export';
import type { AttachWay } from '../../policy';
import { SELECT } from '../../screen';
import type { Change } from '../use-change';
import { FORMATS, FORMAT_NAMES } from './format-names';

const ATTACH_NAMES: readonly { attach: AttachWay; label: string; title: string }[] = [
  { attach: 'managed', label: 'Managed', title: 'Managed policies of their own, attached to the role' },
  { attach: 'inline', label: 'Inline', title: 'Policies inside the role, gone when it goes' },
];

interface FormatChoiceProps {
  format: FormatId;
  onFormat: (format: FormatId) => void;
  attach: AttachWay;
  onChange: Change;
}

/** In which format the role is exported, and how its permissions are attached there. */
export const FormatChoice = memo(function FormatChoice(props: FormatChoiceProps) {
  const { format, onFormat, attach, onChange } = props;
  const id = useId();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, ml: 'auto' }}>
      {format !== 'json' && (
        <ToggleButtonGroup
          exclusive
          value={attach}
          aria-label="Attach the permissions as"
          onChange={(_, next: AttachWay | null) => {
            if (next !== null) onChange((spec) => ({ ...spec, role: { ...spec.role, attach: next } }), '');
          }}
        >
          {ATTACH_NAMES.map(({ attach: each, label, title }) => (
            <ToggleButton key={each} value={each} title={title}>
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Box component="label" htmlFor={id} sx={{ typography: 'body2', color: 'text.secondary' }}>
        Format
      </Box>
      <Box
        component="select"
        id={id}
        value={format}
        onChange={(event) => {
          const chosen = FORMATS.find((each) => each === event.target.value);
          if (chosen !== undefined) onFormat(chosen);
        }}
        sx={SELECT}
      >
        {FORMATS.map((each) => (
          <option key={each} value={each}>
            {FORMAT_NAMES[each]}
          </option>
        ))}
      </Box>
    </Box>
  );
});
