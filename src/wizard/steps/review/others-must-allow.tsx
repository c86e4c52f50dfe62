import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { alsoNeeded, type NeededPolicy, type RolePolicies } from '../../../policy';
import { Card } from '../../fields/card';
import { useBuilt } from '../../form/built';

const OF: Readonly<Record<NeededPolicy['kind'], string>> = {
  caller: 'Whoever makes the call',
  key: 'Key',
  bucket: 'Bucket',
  repository: 'Repository',
};

/** What somebody else must allow before the role works, whatever its own policies say. */
export function OthersMustAllow() {
  const { policies, checks } = useBuilt(linesOf);
  if (policies.length + checks.length === 0) return null;
  return (
    <Card title="What others must allow">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        The tab “Also needed” has the text to hand over.
      </Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.25, display: 'grid', gap: 0.75 }}>
        {[...policies, ...checks].map(({ id, title, subject, words, source }) => (
          <Typography key={id} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            <strong>{title}</strong>
            {subject !== '' && <code> {subject}</code>}: {words}{' '}
            <Link
              href={source.url}
              target="_blank"
              rel="noreferrer"
              aria-label={`AWS on this: ${title} ${subject}`.trim()}
            >
              AWS on this
            </Link>
          </Typography>
        ))}
      </Box>
    </Card>
  );
}

function linesOf(built: RolePolicies) {
  const { policies, checks } = alsoNeeded(built);
  return {
    policies: policies.map(({ kind, subject, fileName, reason, source }) => ({
      id: fileName,
      title: OF[kind],
      subject,
      words: reason,
      source,
    })),
    checks: checks.map(({ id, title, message, source }) => ({
      id,
      title,
      subject: '',
      words: message,
      source,
    })),
  };
}
