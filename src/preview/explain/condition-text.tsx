import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ActionFacts } from '../../aws-services';
import type { ExplainedCondition } from '../../policy';
import { Breakable } from './breakable';
import { keyWords } from './key-words';

interface ConditionTextProps {
  condition: ExplainedCondition;
  facts: ActionFacts | null;
}

/** What a statement asks of a request, and what its key compares. */
export function ConditionText({ condition: { key, operator, values }, facts }: ConditionTextProps) {
  const words = keyWords(key, facts);
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <Typography variant="mono">
        <Breakable>{key}</Breakable> {operator} <Breakable>{values.join(', ')}</Breakable>
      </Typography>
      {words !== '' && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words}
        </Typography>
      )}
    </Box>
  );
}
