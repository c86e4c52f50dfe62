import Box from '@mui/material/Box';
import type { FormatId } from '../export';
import type { RolePolicies, RoleSpec } from '../policy';
import { FormatChoice } from './formats/format-choice';
import { LevelBar } from './level/level-bar';
import type { Change } from './use-change';

interface PreviewBarProps {
  spec: RoleSpec;
  policies: RolePolicies;
  /** The text that is shown; null on a tab without one. */
  kind: 'permissions' | 'trust' | null;
  format: FormatId;
  onFormat: (format: FormatId) => void;
  /** Which of several permissions policies is shown, from 0. */
  index: number;
  onIndex: (index: number) => void;
  onChange: Change;
}

/** The level, which policy, and the format. With no policy there is nothing to choose yet. */
export function PreviewBar(props: PreviewBarProps) {
  const { spec, policies, kind, format, onFormat, index, onIndex, onChange } = props;
  return (
    <Box hidden={policies.permissions.length === 0 && kind !== 'trust'} sx={BAR}>
      <LevelBar
        level={spec.level}
        scope={spec.scope}
        revision={spec.revision}
        onChange={onChange}
        count={kind === 'permissions' && format === 'json' ? policies.permissions.length : 1}
        index={index}
        onIndex={onIndex}
      />
      {kind !== null && (
        <FormatChoice
          format={format}
          onFormat={onFormat}
          attach={spec.role?.attach ?? 'managed'}
          onChange={onChange}
        />
      )}
    </Box>
  );
}

const BAR = {
  '&:not([hidden])': { display: 'flex' },
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  rowGap: 0.5,
  px: 2,
  py: 0.75,
  borderBottom: 1,
  borderColor: 'divider',
} as const;
