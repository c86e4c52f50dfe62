import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { AuditRemark } from '../../import';
import { levelWords, remarkPlace } from './audit-words';
import { Capped } from './capped';
import { ReportSection } from './report-section';
import { ROWS } from './report-styles';

/** What the published checks say of the pasted policies, each with the page that publishes it. */
export function AuditReport({ remarks, isOne }: { remarks: readonly AuditRemark[]; isOne: boolean }) {
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
