import Box from '@mui/material/Box';
import { memo, useId } from 'react';
import type { FormatId } from '../../export';
import type { AttachWay } from '../../policy';
import { SELECT } from '../../screen';
import { Segments } from '../segments';
import type { Change } from '../use-change';
import { FORMATS, FORMAT_NAMES } from './format-names';

const ATTACH_WAYS: readonly { value: AttachWay; label: string; title: string }[] = [
  { value: 'managed', label: 'Managed', title: 'Managed policies of their own, attached to the role' },
  { value: 'inline', label: 'Inline', title: 'Policies inside the role, gone when it goes' },
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
        <Segments
          label="Attach the permissions as"
          value={attach}
          options={ATTACH_WAYS}
          onValue={(next) => onChange((spec) => ({ ...spec, role: { ...spec.role, attach: next } }), '')}
        />
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
