import Box from '@mui/material/Box';
import type { JudgedCondition } from '../../policy';

const OUTCOMES: Readonly<Record<JudgedCondition['outcome'], string>> = {
  yes: '✓ met',
  no: '✕ not met',
  unknown: '? cannot be judged',
};

const CELL = { textAlign: 'left', verticalAlign: 'top', pr: 1.5, py: 0.25, fontWeight: 400 } as const;

/** Each condition of a statement by itself: what it wants, what the request says, whether that will do. */
export function ConditionTable({ conditions }: { conditions: readonly JudgedCondition[] }) {
  return (
    <Box
      component="table"
      aria-label="Conditions"
      sx={{ typography: 'body2', borderCollapse: 'collapse', mt: 0.5 }}
    >
      <thead>
        <tr>
          {['Condition', 'The policy wants', 'The request says', ''].map((title) => (
            <Box key={title} component={title === '' ? 'td' : 'th'} sx={{ ...CELL, fontWeight: 600 }}>
              {title}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {conditions.map(({ operator, key, wanted, given, outcome }) => (
          <tr key={`${operator} ${key}`}>
            <Box component="th" scope="row" sx={CELL}>
              {operator} {key}
            </Box>
            <Box component="td" sx={CELL}>
              {wanted.join(' or ')}
            </Box>
            <Box component="td" sx={CELL}>
              {given.length === 0 ? 'nothing' : given.join(', ')}
            </Box>
            <Box component="td" sx={{ ...CELL, whiteSpace: 'nowrap', fontWeight: 600 }}>
              {OUTCOMES[outcome]}
            </Box>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
