import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { memo } from 'react';
import type { Finding, Severity } from '../../policy';
import { UNSEEN } from '../../screen';
import { FieldLink } from '../fields/field-link';
import { fieldName } from '../fields/field-name';
import { saysTheSame } from './finding-groups';

/** Distinct without colour. */
const SIGNS: Record<Severity, { sign: string; name: string }> = {
  error: { sign: '✕', name: 'Error' },
  warning: { sign: '⚠', name: 'Warning' },
  suggestion: { sign: '✦', name: 'Suggestion' },
  info: { sign: 'ℹ', name: 'Note' },
};

export interface FindingActions {
  onFix: (finding: Finding) => void;
  onGoToField: (field: string) => void;
}

interface FindingRowProps extends FindingActions {
  finding: Finding;
}

/** One finding: sign, title, message, and on the right what one click does: its fix, else the way to its field. */
export const FindingRow = memo(function FindingRow({ finding, onFix, onGoToField }: FindingRowProps) {
  const { severity, title, message, field, url, fix } = finding;
  const { sign, name } = SIGNS[severity];

  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        columnGap: 1,
        rowGap: 0.5,
        px: 1.5,
        py: 0.75,
        borderRadius: 1,
        typography: 'body2',
        bgcolor: `tint.${severity}.back`,
        color: `tint.${severity}.text`,
      }}
    >
      <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
        <span aria-hidden>{sign} </span>
        <Box component="span" sx={UNSEEN}>
          {name}:
        </Box>
        <Box component="strong" sx={{ mr: 1 }}>
          {field === undefined ? (
            title
          ) : (
            <FieldLink field={field} onGoToField={onGoToField}>
              {title}
            </FieldLink>
          )}
        </Box>
        {message}{' '}
        {url !== undefined && (
          <Link href={url} target="_blank" rel="noreferrer" color="inherit" aria-label={`${title}: source`}>
            Source
          </Link>
        )}
      </Box>
      {fix !== undefined && (
        <Button size="small" onClick={() => onFix(finding)} sx={ACTION}>
          {fix.label}
        </Button>
      )}
      {fix === undefined && field !== undefined && severity !== 'info' && (
        <Button size="small" onClick={() => onGoToField(field)} sx={ACTION}>
          Go to {fieldName(field)}
        </Button>
      )}
    </Box>
  );
}, isSameRow);

const ACTION = { fontWeight: 700, py: 0, px: 0.5, mx: -0.5, minHeight: 24 };

function isSameRow(before: FindingRowProps, after: FindingRowProps): boolean {
  return (
    saysTheSame(before.finding, after.finding) &&
    before.onFix === after.onFix &&
    before.onGoToField === after.onGoToField
  );
}
