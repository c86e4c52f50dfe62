import Box from '@mui/material/Box';
import { memo } from 'react';
import { LEVELS, type Level, type RoleSpec } from '../../policy';
import { LEVEL_NAMES, MenuButton, SELECT, levelWords, lazyPart } from '../../screen';
import { Segments } from '../segments';
import type { Change } from '../use-change';

const SCOPES: readonly { value: RoleSpec['scope']; label: string }[] = [
  { value: 'broad', label: 'Broad' },
  { value: 'scoped', label: 'Scoped' },
];

const loadMenu = () => import('./level-menu');
const LevelMenu = lazyPart(async () => (await loadMenu()).LevelMenu);

/** Begins to load; where that fails, opening the menu says so. */
function approach(): void {
  loadMenu().catch(() => undefined);
}

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
  const setLevel = (next: Level) => onChange((spec) => ({ ...spec, level: next }), '');
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 1, minWidth: 0 }}>
        <Segments
          label="Level"
          value={level}
          options={LEVELS.map((each) => ({
            value: each,
            label: LEVEL_NAMES[each],
            title: levelWords(each, revision),
          }))}
          onValue={setLevel}
        />
        <MenuButton label="What each level does" variant="outlined" sx={HELP} onApproach={approach} face="?">
          {(menu) => <LevelMenu menu={menu} level={level} revision={revision} onLevel={setLevel} />}
        </MenuButton>
      </Box>
      {level === 'guide' && (
        <Segments
          label="Resources"
          value={scope}
          options={SCOPES}
          onValue={(next) => onChange((spec) => ({ ...spec, scope: next }), '')}
        />
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
      <Box sx={{ order: 1, flexBasis: '100%', typography: 'body2', color: 'text.secondary' }}>
        {levelWords(level, revision)}
      </Box>
    </>
  );
});

const HELP = { flex: 'none', width: 30, px: 0, py: '3px', fontSize: '0.8125rem', color: 'text.secondary' };
