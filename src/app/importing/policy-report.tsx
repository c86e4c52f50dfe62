import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Imported } from '../../import';
import { CopyMarkdown } from '../../screen';
import type { RoleSpec } from '../../policy';
import { AuditReport } from './audit-report';
import { Capped } from './capped';
import { comparisonMarkdown } from './comparison-markdown';
import { groupedNeeds } from './grouped-needs';
import { NeedList } from './need-list';
import type { ImportTools } from './reading';
import { ReportSection } from './report-section';
import { ROWS } from './report-styles';
import { RoleChoice } from './role-choice';
import { StatementRow } from './statement-row';
import { useAudit } from './use-audit';
import { lackWords, remedyWords, unjudgedWords } from './verdict-words';

interface PolicyReportProps {
  imported: Imported;
  tools: ImportTools;
}

/** A pasted policy against the job of the form: what it lacks, what is open, and what it allows beyond need. */
export function PolicyReport({ imported, tools }: PolicyReportProps) {
  const { getValues } = useFormContext<RoleSpec>();
  const { policyRoles: roles = [], policies: first = [], spec: read } = imported;
  const [chosen, setChosen] = useState(0);
  const policies = roles[chosen]?.policies ?? first;
  const { hasJob, comparison } = useMemo(() => {
    // A template may bring the job and its role along.
    const spec = tools.mergeSpecs(getValues(), read);
    return { hasJob: spec.apis.length > 0, comparison: tools.comparePolicy(policies, spec) };
  }, [getValues, policies, read, tools]);
  const { lacks, unjudged, granted, statements } = comparison;
  const isOne = policies.length === 1;
  const remarks = useAudit(policies, tools);
  const name = roles[chosen]?.name ?? '';

  if (!hasJob) {
    return (
      <>
        <Typography variant="body2" sx={{ mt: 1 }}>
          A policy is compared with what the job in the form needs, but the form has no job yet. Choose an API
          or import a request first, then paste the policy again.
        </Typography>
        <AuditReport remarks={remarks} isOne={isOne} />
      </>
    );
  }
  return (
    <>
      {roles.length > 1 && <RoleChoice roles={roles} chosen={chosen} onChoose={setChosen} />}
      <ReportSection title="What to do" lead={remedyWords(comparison)}>
        <Box sx={{ mt: 1 }}>
          <CopyMarkdown text={comparisonMarkdown(comparison, name, isOne, remarks)} />
        </Box>
      </ReportSection>
      <ReportSection
        title="What the policy lacks"
        lead={lacks.length === 0 ? nothingLacks(unjudged.length > 0) : ''}
      >
        {lacks.length > 0 && <NeedList needs={groupedNeeds(lacks)} why={(lack) => lackWords(lack, isOne)} />}
      </ReportSection>
      {unjudged.length > 0 && (
        <ReportSection
          title="What cannot be judged"
          lead="Whether it allows these is only known after deployment."
        >
          <NeedList needs={groupedNeeds(unjudged)} why={(need) => unjudgedWords(need, isOne)} />
        </ReportSection>
      )}
      <AuditReport remarks={remarks} isOne={isOne} />
      {granted.length > 0 && (
        <ReportSection title="What it grants">
          <NeedList needs={groupedNeeds(granted)} why={() => ''} />
        </ReportSection>
      )}
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

function nothingLacks(isOpen: boolean): string {
  return isOpen
    ? 'Nothing, as far as it can be judged here.'
    : 'Nothing: it allows all that the job in the form needs.';
}
