import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { AskedAccess, ExplainedAccess, JudgedStatement, RolePolicies } from '../../policy';
import { PRESSABLE } from '../../screen';
import { whatToChange, statementName } from './answer-words';
import { ConditionTable } from './condition-table';

interface AnswerProps {
  explained: ExplainedAccess;
  request: AskedAccess;
  policies: RolePolicies;
  onGoToField: (field: string) => void;
}

const MOST_NEAR = 3;

/** Allowed or denied, by which statements, and what would have to change. */
export function Answer({ explained, request, policies, onGoToField }: AnswerProps) {
  const { allowed, decision, decidedBy, almost } = explained;
  const near = almost.slice(0, MOST_NEAR);
  const tint = allowed ? 'suggestion' : 'info';
  return (
    <Box
      role="status"
      sx={{
        mt: 1.5,
        px: 1.5,
        py: 1.25,
        borderRadius: 1,
        bgcolor: `tint.${tint}.back`,
        color: `tint.${tint}.text`,
        overflowWrap: 'anywhere',
      }}
    >
      <Typography sx={{ fontWeight: 700 }}>{allowed ? 'Allowed' : 'Denied'}</Typography>
      <Typography variant="body2">{REASONS[decision]}</Typography>
      {decidedBy.map((each) => (
        <Judged
          key={`${each.policy} ${each.statement}`}
          judged={each}
          isTrust={request.asker !== undefined}
          policies={policies}
          onGoToField={onGoToField}
        />
      ))}
      {decision === 'implicit-deny' && near.length > 0 && (
        <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
          What would have to change
        </Typography>
      )}
      {near.map((each) => (
        <Box key={`${each.policy} ${each.statement}`}>
          <Typography variant="body2">{whatToChange(each, request)}</Typography>
          <Judged
            judged={each}
            isTrust={request.asker !== undefined}
            policies={policies}
            onGoToField={onGoToField}
          />
        </Box>
      ))}
    </Box>
  );
}

const REASONS: Readonly<Record<ExplainedAccess['decision'], string>> = {
  allowed: 'By each of these statements:',
  'explicit-deny': 'These statements deny it, whatever others allow:',
  'implicit-deny': 'No statement allows it.',
};

interface JudgedProps extends Pick<AnswerProps, 'policies' | 'onGoToField'> {
  judged: JudgedStatement;
  isTrust: boolean;
}

/** One statement: its name, the fields that it comes from, and its conditions one by one. */
function Judged({ judged, isTrust, policies: { origins }, onGoToField }: JudgedProps) {
  const origin = isTrust
    ? origins.trust[judged.statement]
    : origins.permissions[judged.policy]?.[judged.statement];
  const fields = [...new Set([...(origin?.resources.values() ?? [])].flat())].slice(0, 4);
  const purposes = [
    ...new Set([...(origin?.actions.values() ?? [])].flat().map(({ purpose }) => purpose)),
  ].slice(0, 2);
  return (
    <Box sx={{ mt: 0.75 }}>
      <Typography variant="body2">
        <strong>{statementName(judged, isTrust)}</strong>
        {purposes.length > 0 && `: so that the role may ${purposes.join('; ')}.`}{' '}
        {fields.map((field) => (
          <Link
            key={field}
            component="button"
            type="button"
            color="inherit"
            onClick={() => onGoToField(field)}
            sx={{ ...PRESSABLE, font: 'inherit', mr: 1 }}
          >
            {field}
          </Link>
        ))}
      </Typography>
      {judged.conditions.length > 0 && <ConditionTable conditions={judged.conditions} />}
    </Box>
  );
}
