import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { writePolicy, type HandedPolicy, type StatementReason } from '../../policy';
import { downloadFile } from '../../screen';
import { CopyButton } from '../take-away/copy-button';
import { placeholdersLeft } from '../take-away/placeholders-left';
import type { Change } from '../use-change';
import { JsonBlock } from './json-block';
import { NeededBox } from './needed-box';
import { StatementReasons } from './statement-reasons';

const TITLES: Readonly<Record<HandedPolicy['kind'], string>> = {
  caller: 'Caller’s policy',
  key: 'Key policy',
  bucket: 'Bucket policy',
  repository: 'Repository policy',
};

interface NeededCardProps {
  policy: HandedPolicy;
  onChange: Change;
}

/** A policy for somebody else to put in place: why, whom it names, and the text to hand over. */
export function NeededCard({ policy, onChange }: NeededCardProps) {
  const { kind, subject, fileName, reason, principals, source, document, unknowns, reasons = [] } = policy;
  const text = writePolicy(document);
  const label = subject === '' ? TITLES[kind] : `${TITLES[kind]} of ${subject}`;

  function remove({ sid, field }: StatementReason): void {
    onChange(
      ({ callerAccess = [], ...spec }) => ({
        ...spec,
        callerAccess: callerAccess.filter((_statement, index) => `callerAccess.${index}` !== field),
      }),
      `Removed ${sid} from the caller’s policy`,
    );
  }

  return (
    <NeededBox
      title={TITLES[kind]}
      aside={
        <>
          <CopyButton shown={{ id: fileName, label, text }} placeholders={unknowns.length} size="small" />
          <Button
            size="small"
            variant="outlined"
            color="inherit"
            aria-label={`Download: ${label}`}
            title={placeholdersLeft(unknowns.length)}
            onClick={() => downloadFile({ fileName, content: text })}
          >
            Download
          </Button>
        </>
      }
    >
      {subject !== '' && (
        <Typography variant="mono" component="p" sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
          {subject}
        </Typography>
      )}
      <Typography variant="body2">
        {reason}{' '}
        <Link href={source.url} target="_blank" rel="noreferrer" color="inherit">
          {source.title}
        </Link>
      </Typography>
      {principals.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          Names {principals.join(', ')}
        </Typography>
      )}
      <StatementReasons reasons={reasons} onRemove={remove} />
      <JsonBlock label={label} text={text} />
    </NeededBox>
  );
}
