import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { placeholdersIn, writePolicy, type NeededPolicy } from '../policy';
import { CopyButton } from './copy-button';
import { downloadFile } from './download';
import { JsonBlock } from './json-block';
import { NeededBox } from './needed-box';
import { placeholdersLeft } from './placeholders-left';

const TITLES: Readonly<Record<NeededPolicy['kind'], string>> = {
  caller: 'Caller’s policy',
  key: 'Key policy',
  bucket: 'Bucket policy',
  repository: 'Repository policy',
};

/** A policy that somebody else puts in place: why, whom it names, and the text to hand over. */
export function NeededCard({ policy }: { policy: NeededPolicy }) {
  const { kind, subject, fileName, reason, principals, source, document } = policy;
  const text = writePolicy(document);
  const resources = document.Statement.flatMap(({ Resource = [] }) => Resource);
  const placeholders = placeholdersIn([...principals, ...resources]).size;
  const label = subject === '' ? TITLES[kind] : `${TITLES[kind]} of ${subject}`;

  return (
    <NeededBox
      title={TITLES[kind]}
      aside={
        <>
          <CopyButton shown={{ id: fileName, label, text }} placeholders={placeholders} size="small" />
          <Button
            size="small"
            variant="outlined"
            color="inherit"
            aria-label={`Download: ${label}`}
            title={placeholdersLeft(placeholders)}
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
      <JsonBlock label={label} text={text} />
    </NeededBox>
  );
}
