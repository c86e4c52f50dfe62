import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ExplainedStatement } from './explained-statements';
import { FieldLink } from './field-link';
import { ReasonText } from './reason-text';
import { counted } from '../screen';

/** More are shown when asked for. */
const SHOWN_AT_FIRST = 5;

interface StatementCardProps {
  explained: ExplainedStatement;
  title: string;
  /** Which policy it is in; empty when there is only one. */
  policy: string;
  onGoToField: (field: string) => void;
}

/** One statement in words: its actions with their reasons, then what they may be done to. */
export function StatementCard({ explained, title, policy, onGoToField }: StatementCardProps) {
  const { groups, resources } = explained;
  const [all, setAll] = useState(false);
  const everything = resources.every(({ resource }) => resource === '*');
  const named = everything ? [] : resources;
  const shown = all ? named : named.slice(0, SHOWN_AT_FIRST);

  return (
    <Box component="article" aria-label={title} sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="h4" component="h3">
          {title}
        </Typography>
        <Typography variant="body2" sx={{ ml: 'auto', color: 'text.secondary' }}>
          {policy}
        </Typography>
      </Box>
      <Box sx={{ display: 'grid', gap: 1.25, px: 1.5, py: 1 }}>
        {groups.map(({ actions, reasons }) => (
          <div key={actions[0]}>
            <Typography variant="mono" component="p" sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
              {actions.join(', ')}
            </Typography>
            {reasons.map((reason) => (
              <ReasonText key={`${reason.purpose} ${reason.amendment}`} reason={reason} />
            ))}
          </div>
        ))}
      </Box>
      <Box sx={{ px: 1.5, py: 1, borderTop: 1, borderColor: 'divider', bgcolor: 'background.default' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {everything ? 'On everything: *' : `On ${counted(resources.length, 'resource')}`}
        </Typography>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {shown.map(({ resource, fields }) => (
            <Box component="li" key={resource} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
              <Typography variant="mono" sx={{ overflowWrap: 'anywhere' }}>
                {resource}
              </Typography>
              {fields.map((field) => (
                <FieldLink key={field} field={field} onGoToField={onGoToField} />
              ))}
            </Box>
          ))}
        </Box>
        {resources.length > SHOWN_AT_FIRST && (
          <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ ml: -1 }}>
            {all ? 'Show fewer' : `Show all ${counted(resources.length, 'resource')}`}
          </Button>
        )}
      </Box>
    </Box>
  );
}
