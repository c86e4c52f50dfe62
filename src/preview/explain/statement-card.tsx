import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ExplainedCondition, ExplainedStatement } from './explained-statements';
import { ReasonText } from './reason-text';
import { ResourceList } from './resource-list';

interface StatementCardProps {
  explained: ExplainedStatement;
  onGoToField: (field: string) => void;
}

/** One statement in words: its actions with their reasons, then what they may be done to, and under which conditions. */
export function StatementCard({ explained, onGoToField }: StatementCardProps) {
  const { title, policy, groups, resources, conditions, service } = explained;
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
              <ReasonText key={reason.key} reason={reason} onGoToField={onGoToField} />
            ))}
          </div>
        ))}
      </Box>
      <Box sx={{ px: 1.5, py: 1, borderTop: 1, borderColor: 'divider', bgcolor: 'background.default' }}>
        {service === null ? (
          <ResourceList resources={resources} onGoToField={onGoToField} />
        ) : (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            By the service <Code>{service}</Code>
          </Typography>
        )}
        {conditions.map((condition) => (
          <ConditionText key={`${condition.operator} ${condition.key}`} condition={condition} />
        ))}
      </Box>
    </Box>
  );
}

function ConditionText({ condition: { key, operator, values } }: { condition: ExplainedCondition }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      Only if <Code>{key}</Code> {operator} <Code>{values.join(', ')}</Code>
    </Typography>
  );
}

function Code({ children }: { children: string }) {
  return (
    <Typography component="span" variant="mono" sx={{ color: 'text.primary', overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}
