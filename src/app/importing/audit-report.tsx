import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { PolicyJson } from '../../policy';
import { useKnown } from '../../wizard';
import { levelWords, remarkPlace } from './audit-words';
import { Capped } from './capped';
import type { ImportTools } from './reading';
import { ReportSection } from './report-section';
import { ROWS } from './report-styles';

/** More services than this are not looked up: each is a file of its own. */
const MOST_SERVICES = 20;

interface AuditReportProps {
  policies: readonly PolicyJson[];
  tools: Pick<ImportTools, 'auditPolicies' | 'servicesIn'>;
}

/** What the published checks say of the pasted policies; of actions, once AWS’s lists are here. */
export function AuditReport({ policies, tools }: AuditReportProps) {
  const services = useMemo(() => tools.servicesIn(policies).slice(0, MOST_SERVICES), [policies, tools]);
  const { known } = useKnown(services);
  const remarks = useMemo(() => {
    const names = new Map([...known].map(([prefix, facts]) => [prefix, actionsOf(facts)]));
    return tools.auditPolicies(policies, names);
  }, [known, policies, tools]);
  const isOne = policies.length === 1;

  return (
    <ReportSection
      title="Published checks"
      lead={
        remarks.length === 0
          ? 'Nothing found by the checks of IAM Access Analyzer, Parliament and Cloudsplaining that run without AWS.'
          : 'By IAM Access Analyzer, Parliament and Cloudsplaining, as far as they run without AWS.'
      }
    >
      {remarks.length > 0 && (
        <Capped rows={remarks}>
          {(shown) => (
            <Box component="ul" sx={ROWS}>
              {shown.map((remark) => (
                <li key={`${remark.check} ${remark.policy} ${remark.statement} ${remark.message}`}>
                  <Typography component="span" variant="body2" sx={{ fontWeight: 700 }}>
                    {levelWords(remark)}: {remarkPlace(remark, isOne)}
                  </Typography>{' '}
                  {remark.message}{' '}
                  <Link href={remark.url} target="_blank" rel="noreferrer" title={remark.publisher}>
                    {remark.title}
                  </Link>
                </li>
              ))}
            </Box>
          )}
        </Capped>
      )}
    </ReportSection>
  );
}

function actionsOf(facts: { readonly actions: ReadonlyMap<string, unknown> } | null): Set<string> | null {
  return facts === null ? null : new Set(facts.actions.keys());
}
