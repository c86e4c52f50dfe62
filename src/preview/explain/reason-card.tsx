import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import Typography from '@mui/material/Typography';
import type { StatementOrigins } from '../../policy';
import { fieldName } from '../fields/field-name';
import type { SourcedLine } from '../lines/line-fields';
import { ReasonText } from './reason-text';
import { shareReasons } from './shared-reasons';

interface ReasonCardProps {
  /** Of the line, on the screen. */
  place: DOMRect;
  line: SourcedLine;
  origins: readonly StatementOrigins[];
  hold: (held: boolean) => void;
}

/** Beside the line under the pointer: what it does, why the role needs it, and who says so. */
export function ReasonCard({ place, line, origins, hold }: ReasonCardProps) {
  const origin = line.statement === null ? undefined : origins[line.statement];
  const name = line.action ?? line.resource;
  if (origin === undefined || name === null) return null;
  const named = origin.resources.get(name) ?? [];
  const reasons = shareReasons(
    line.action === null ? [...origin.actions.values()].flat() : (origin.actions.get(name) ?? []),
  );

  return (
    <Popper
      open
      placement="bottom-start"
      anchorEl={{ getBoundingClientRect: () => place }}
      sx={{ zIndex: 'tooltip', maxWidth: 'min(34rem, 90vw)' }}
    >
      <Paper
        variant="outlined"
        onMouseEnter={() => hold(true)}
        onMouseLeave={() => hold(false)}
        sx={{ px: 1.5, py: 1, display: 'grid', gap: 0.75 }}
      >
        <Typography variant="mono" sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        {line.resource !== null && named.length > 0 && (
          <Typography variant="body2">From {named.map((field) => fieldName(field)).join(', ')}.</Typography>
        )}
        {reasons.map((reason) => (
          <ReasonText key={reason.key} reason={reason} />
        ))}
      </Paper>
    </Popper>
  );
}
