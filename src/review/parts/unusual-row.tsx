import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Finding, FoundUnusual, Grade } from '../../policy';
import { UNSEEN } from '../../screen';
import { FieldButton } from './field-button';
import { SourceLink } from './source-link';

/** Distinct without colour. */
const GRADES: Readonly<Record<Grade, { sign: string; name: string; tint: string }>> = {
  danger: { sign: '⚠', name: 'Danger', tint: 'error' },
  care: { sign: '!', name: 'Take care', tint: 'warning' },
};

interface UnusualRowProps {
  found: FoundUnusual;
  /** Its fix mends it; null where only a person can decide. */
  finding: Finding | null;
  onFix: (finding: Finding) => void;
  onGoToField: (field: string) => void;
}

/** One thing to ask about: what it is, who says so, and what one click does. */
export function UnusualRow({ found, finding, onFix, onGoToField }: UnusualRowProps) {
  const { grade, title, words, field, source } = found;
  const { sign, name, tint } = GRADES[grade];
  return (
    <Box sx={{ ...ROW, bgcolor: `tint.${tint}.back`, color: `tint.${tint}.text` }}>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <span aria-hidden>{sign} </span>
        <Box component="span" sx={UNSEEN}>
          {name}:
        </Box>
        <Box component="strong" sx={{ mr: 1 }}>
          <FieldButton field={field} onGoToField={onGoToField}>
            {title}
          </FieldButton>
        </Box>
        {words} <SourceLink source={source} of={title} />
      </Box>
      {finding?.fix !== undefined && (
        <Button
          size="small"
          onClick={() => onFix(finding)}
          sx={{ fontWeight: 700, py: 0, mx: -1, minHeight: 24 }}
        >
          {finding.fix.label}
        </Button>
      )}
    </Box>
  );
}

const ROW = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 1,
  rowGap: 0.5,
  px: 1.5,
  py: 0.75,
  borderRadius: 1,
  typography: 'body2',
  overflowWrap: 'anywhere',
} as const;
