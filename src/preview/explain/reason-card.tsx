import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import Typography from '@mui/material/Typography';
import type { RefObject } from 'react';
import { conditionsOf, type Amendment } from '../../policy';
import { FieldLink } from '../fields/field-link';
import { amendmentsOf } from '../lines/amended-lines';
import type { SourcedLine } from '../lines/line-fields';
import type { ShownText } from '../shown-policy';
import { ConditionText } from './condition-text';
import { ReasonText } from './reason-text';
import { shareReasons } from './shared-reasons';
import { useActionFacts } from './use-action-facts';
import { useWayIn } from './use-way-in';
import { whatItDoes } from './what-it-does';

/** How a line differs from AWS’s guide, by the kind of amendment behind it. */
const DIFFERENCES: Readonly<Record<Amendment['kind'], string>> = {
  correction: 'AWS’s guide lacks this.',
  tightening: 'Narrower than AWS’s guide.',
  compatibility: 'Wider than AWS’s guide.',
};

interface ReasonCardProps {
  /** Of the line, on the screen. */
  place: DOMRect;
  line: SourcedLine;
  shown: ShownText;
  /** What the line is in. */
  text: RefObject<HTMLElement | null>;
  hold: (held: boolean) => void;
  onGoToField: (field: string) => void;
}

/** Beside a line: what it does, why the role needs it, who says so, and the way to its field. */
export function ReasonCard({ place, line, shown, text, hold, onGoToField }: ReasonCardProps) {
  const { statement, action, resource, condition, fields } = line;
  const facts = useActionFacts(action ?? '');
  const { card, onKeyDown } = useWayIn(text);
  const { origins, statements } = shown;
  const origin = statement === null ? undefined : origins[statement];
  const held = statement === null ? undefined : statements[statement];
  const name = action ?? resource ?? condition;
  if (origin === undefined || name === null) return null;
  const fact = action === null ? null : (facts?.action(action) ?? null);
  const conditions = held === undefined ? [] : conditionsOf(held, origin);
  const reasons = shareReasons(
    action === null ? [...origin.actions.values()].flat() : (origin.actions.get(action) ?? []),
  );

  return (
    <Popper
      open
      placement="bottom-start"
      modifiers={MODIFIERS}
      // Where the text is in a dialog, that keeps the focus inside.
      container={() => text.current?.closest('[role="dialog"]') ?? document.body}
      anchorEl={{ getBoundingClientRect: () => place }}
      sx={{ zIndex: 'tooltip', maxWidth: 'min(34rem, 90vw)' }}
    >
      <Paper
        ref={card}
        variant="outlined"
        role="status"
        aria-label="About this line"
        onMouseEnter={() => hold(true)}
        onMouseLeave={() => hold(false)}
        onFocus={() => hold(true)}
        onBlur={() => hold(false)}
        onKeyDown={onKeyDown}
        sx={CARD}
      >
        <Typography variant="mono" sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        {fact !== null && (
          <Typography variant="body2">
            {whatItDoes(fact.description)}. Access level: {fact.accessLevel}.
          </Typography>
        )}
        {conditions
          .filter(({ key }) => key === condition)
          .map((each) => (
            <ConditionText key={each.operator} condition={each} facts={facts} />
          ))}
        {reasons.map((reason) => (
          <ReasonText key={reason.key} reason={reason} />
        ))}
        {amendmentsOf(line, origins).map(({ id, kind, title, purpose }) => (
          <Typography key={id} variant="body2">
            <strong>{DIFFERENCES[kind]}</strong> {title}: {purpose}
          </Typography>
        ))}
        {fields.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, typography: 'body2' }}>
            Go to
            {fields.map((field) => (
              <FieldLink key={field} field={field} onGoToField={onGoToField} />
            ))}
          </Box>
        )}
      </Paper>
    </Popper>
  );
}

/** Off the edge of the screen. */
const MODIFIERS = [{ name: 'preventOverflow', options: { padding: 8 } }];

const CARD = {
  display: 'grid',
  gap: 0.75,
  px: 1.5,
  py: 1,
  maxHeight: '45vh',
  overflow: 'auto',
  boxShadow: 'var(--mui-shadows-8)',
} as const;
