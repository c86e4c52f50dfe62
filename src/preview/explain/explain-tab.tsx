import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { RolePolicies } from '../../policy';
import { CopyMarkdown, INPUT, counted } from '../../screen';
import { arrangedRows, type Arrangement } from './arranged-rows';
import { ExplainTable } from './explain-table';
import { explainedMarkdown } from './explained-markdown';
import { explainedRows } from './explained-rows';
import { useActionFacts } from './use-action-facts';

interface ExplainTabProps {
  policies: RolePolicies;
  onGoToField: (field: string) => void;
}

/** Every permission and why it is there. Typing goes first: on a large role the table follows a moment later. */
export function ExplainTab({ policies, onGoToField }: ExplainTabProps) {
  const settled = useDeferredValue(policies);
  return <Explained policies={settled} onGoToField={onGoToField} />;
}

const AT_FIRST: Arrangement = { by: 'action', descending: false, filter: '' };

const Explained = memo(function Explained({ policies, onGoToField }: ExplainTabProps) {
  const rows = useMemo(() => explainedRows(policies), [policies]);
  const facts = useActionFacts(...rows.map(({ action }) => action));
  const [arrangement, setArrangement] = useState(AT_FIRST);
  const groups = useMemo(() => arrangedRows(rows, facts, arrangement), [rows, facts, arrangement]);
  const markdown = useCallback(() => explainedMarkdown(groups, facts), [groups, facts]);
  const shown = groups.reduce((count, group) => count + group.rows.length, 0);

  return (
    <Box
      sx={{
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        containerType: 'inline-size',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, py: 1 }}>
        <Box
          component="input"
          type="search"
          aria-label="Filter permissions"
          placeholder="Filter, such as “s3 write”"
          value={arrangement.filter}
          onChange={(event) => setArrangement({ ...arrangement, filter: event.target.value })}
          sx={{ ...INPUT, flex: '1 1 14rem', maxWidth: 360 }}
        />
        <Typography component="output" variant="body2" sx={{ color: 'text.secondary' }}>
          {shown === rows.length
            ? counted(shown, 'permission')
            : `${shown} of ${counted(rows.length, 'permission')}`}
        </Typography>
        <Box sx={{ ml: 'auto' }}>
          <CopyMarkdown text={markdown} />
        </Box>
      </Box>
      {shown === 0 ? (
        <Typography variant="body2" sx={{ px: 2, py: 1 }}>
          No permission matches. Change the filter.
        </Typography>
      ) : (
        <ExplainTable
          groups={groups}
          facts={facts}
          arrangement={arrangement}
          onArrange={setArrangement}
          onGoToField={onGoToField}
        />
      )}
    </Box>
  );
});
