import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Finding, FoundUnusual } from '../../policy';
import { CappedList } from './capped-list';
import { FieldButton } from './field-button';
import { openFindings } from '../open-findings';
import { Section } from './section';

interface OpenFindingsProps {
  findings: readonly Finding[];
  /** What is said above already. */
  unusual: readonly FoundUnusual[];
  onFix: (finding: Finding) => void;
  onGoToField: (field: string) => void;
}

const MOST = 12;

/** What is wrong with the role as it stands: errors and warnings, each with its fix. */
export function OpenFindings({ findings, unusual, onFix, onGoToField }: OpenFindingsProps) {
  const open = openFindings(findings, unusual);
  if (open.length === 0) return null;
  return (
    <Section title="Still to fix">
      <CappedList
        items={open}
        most={MOST}
        label="Still to fix"
        keyOf={({ code, field, message }) => `${code} ${field ?? ''} ${message}`}
      >
        {(finding) => <OpenFinding finding={finding} onFix={onFix} onGoToField={onGoToField} />}
      </CappedList>
    </Section>
  );
}

interface OpenFindingProps extends Pick<OpenFindingsProps, 'onFix' | 'onGoToField'> {
  finding: Finding;
}

function OpenFinding({ finding, onFix, onGoToField }: OpenFindingProps) {
  const { title, message, field, fix } = finding;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, typography: 'body2' }}>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong>
          <FieldButton field={field} onGoToField={onGoToField}>
            {title}
          </FieldButton>
        </strong>{' '}
        {message}
      </Box>
      {fix !== undefined && (
        <Button size="small" onClick={() => onFix(finding)} sx={{ fontWeight: 700, py: 0, minHeight: 24 }}>
          {fix.label}
        </Button>
      )}
    </Box>
  );
}
