import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { memo, useId } from 'react';
import { LEVELS, type Level, type RoleSpec } from '../../policy';
import { LEVEL_NAMES, SELECT, levelWords } from '../../screen';
import type { Change } from '../use-change';

const SCOPES: readonly { scope: RoleSpec['scope']; label: string }[] = [
  { scope: 'broad', label: 'Broad' },
  { scope: 'scoped', label: 'Scoped' },
];

interface LevelBarProps {
  level: Level;
  scope: RoleSpec['scope'];
  /** Of the catalogue that the role was made under; undefined for today’s. */
  revision: RoleSpec['revision'];
  onChange: Change;
  /** How many policies there are to choose from. */
  count: number;
  index: number;
  onIndex: (index: number) => void;
}

/** How narrow the role is, in words too, and which of its policies is shown. */
export const LevelBar = memo(function LevelBar(props: LevelBarProps) {
  const { level, scope, revision, onChange, count, index, onIndex } = props;
  const id = useId();
  return (
    <>
      <ToggleButtonGroup
        exclusive
        value={level}
        aria-label="Level"
        aria-describedby={id}
        onChange={(_, next: Level | null) => {
          if (next !== null) onChange((spec) => ({ ...spec, level: next }), '');
        }}
      >
        {LEVELS.map((each) => (
          <ToggleButton key={each} value={each} title={levelWords(each, revision)}>
            {LEVEL_NAMES[each]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {level === 'guide' && (
        <ToggleButtonGroup
          exclusive
          value={scope}
          aria-label="Resources"
          onChange={(_, next: RoleSpec['scope'] | null) => {
            if (next !== null) onChange((spec) => ({ ...spec, scope: next }), '');
          }}
        >
          {SCOPES.map(({ scope: each, label }) => (
            <ToggleButton key={each} value={each}>
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {count > 1 && (
        <Box
          component="select"
          aria-label="Policy shown"
          value={index}
          onChange={(event) => onIndex(Number(event.target.value))}
          sx={SELECT}
        >
          {Array.from({ length: count }, (_, at) => (
            <option key={at} value={at}>
              Policy {at + 1} of {count}
            </option>
          ))}
        </Box>
      )}
      <Box id={id} sx={{ order: 1, flexBasis: '100%', typography: 'body2', color: 'text.secondary' }}>
        {levelWords(level, revision)}
      </Box>
    </>
  );
});
