import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Lack } from '../../import';
import type { PolicyJson, RoleSpec } from '../../policy';
import { Capped } from './capped';
import { groupedLacks, type GroupedLack } from './grouped-lacks';
import { ReportSection } from './report-section';
import { ASIDE, CODE, ROWS } from './report-styles';
import { statementName } from './statement-name';
import { StatementRow } from './statement-row';
import type { ImportTools } from './use-import';

interface PolicyReportProps {
  policies: readonly PolicyJson[];
  compare: ImportTools['comparePolicy'];
}

/** A pasted policy against the job of the form: what it lacks, and what it allows beyond need. */
export function PolicyReport({ policies, compare }: PolicyReportProps) {
  const { getValues } = useFormContext<RoleSpec>();
  const { hasJob, lacks, statements } = useMemo(() => {
    const spec = getValues();
    const { lacks: all, statements: reviewed } = compare(policies, spec);
    return { hasJob: spec.apis.length > 0, lacks: groupedLacks(all), statements: reviewed };
  }, [compare, getValues, policies]);
  const isOne = policies.length === 1;

  if (!hasJob) {
    return (
      <Typography variant="body2" sx={{ mt: 1 }}>
        A policy is compared with what the job of the form needs, and the form has no job yet. Choose an API
        or import a request first, then paste the policy again.
      </Typography>
    );
  }
  return (
    <>
      <ReportSection
        title="What the policy lacks"
        lead={lacks.length === 0 ? 'Nothing: it allows all that the job of the form needs.' : ''}
      >
        {lacks.length > 0 && (
          <Capped rows={lacks}>
            {(shown) => (
              <Box component="ul" sx={ROWS}>
                {shown.map((lack) => (
                  <LackRow key={JSON.stringify(lack)} lack={lack} isOne={isOne} />
                ))}
              </Box>
            )}
          </Capped>
        )}
      </ReportSection>
      <ReportSection title="What it allows, statement by statement">
        <Capped rows={statements}>
          {(shown) => (
            <Box component="ul" sx={ROWS}>
              {shown.map((review) => (
                <StatementRow key={`${review.policy} ${review.statement}`} review={review} isOne={isOne} />
              ))}
            </Box>
          )}
        </Capped>
      </ReportSection>
    </>
  );
}

const BECAUSE: Readonly<Record<Lack['because'], (statement: string) => string>> = {
  'not-allowed': () => 'No statement allows it.',
  denied: (statement) => `${statement} denies it.`,
  condition: (statement) => `${statement} allows it under a condition that may not hold.`,
};

function LackRow({ lack, isOne }: { lack: GroupedLack; isOne: boolean }) {
  const { actions, resource, purpose, because, statement } = lack;
  const where = statement === null ? 'A statement' : statementName({ ...statement, sid: '' }, isOne);
  return (
    <li>
      <Box component="code" sx={{ ...CODE, display: 'block', fontWeight: 700 }}>
        {actions.join(', ')}
      </Box>
      <Box component="code" sx={{ ...CODE, display: 'block' }}>
        {resource}
      </Box>
      Needed to {purpose}.{' '}
      <Box component="span" sx={ASIDE}>
        {BECAUSE[because](where)}
      </Box>
    </li>
  );
}
